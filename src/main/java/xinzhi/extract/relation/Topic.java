package xinzhi.extract.relation;

import java.util.Optional;

/**
 * What a clause is about, as far as it goes without saying.
 *
 * @param subject of the clause, its own or carried over from the clauses before it
 * @param own whether the clause names that subject itself
 * @param means what 以, 通过 and their like introduced: 以甲为引领
 * @param goal what the sentence set out to build, where measures for it follow: 发展甲，要…
 * @param measure the policy that the sentence carries out: 实施甲行动，…
 * @param region the region or organization that the paragraph tells of
 * @param scope where the words begin whose mood the clause shares
 */
record Topic(
        Optional<Group> subject,
        boolean own,
        Optional<Group> means,
        Optional<Group> goal,
        Optional<Group> measure,
        Optional<Group> region,
        int scope) {}
