package xinzhi.extract.relation;

import java.util.List;

/**
 * What one match of a rule says: each subject with each object and each trait.
 *
 * @param from where its words begin in the coded sentence, {@code to} where they end
 * @param said the place up to which a negation would deny it: the words of a trait may hold one
 * @param scope where the words begin whose mood it shares
 */
record Finding(
        RelationForm form,
        List<Group> subjects,
        List<Group> objects,
        List<String> traits,
        int from,
        int to,
        int said,
        int scope) {}
