package xinzhi.extract.relation;

import java.util.List;
import java.util.Optional;

/**
 * A sentence with all that goes without saying in it.
 *
 * @param topics what each clause is about
 * @param context what the sentences before leave
 */
record Scene(Coded coded, List<Clause> clauses, List<Topic> topics, Context context) {
    Scene {
        clauses = List.copyOf(clauses);
        topics = List.copyOf(topics);
    }

    /** What the clause of a place is about. */
    Optional<Topic> topicAt(int at) {
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).end() > at) {
                return Optional.of(topics.get(i));
            }
        }
        return Optional.empty();
    }

    /** What a form speaks of at a place where it captures nothing. */
    Optional<Group> unspoken(RelationForm form, int at, Optional<Topic> topic) {
        return switch (form.subjectFrom()) {
            case TOPIC -> topic.flatMap(Topic::spokenOf);
            case REGION -> topic.flatMap(Topic::region);
            case DOCUMENT -> topic.flatMap(Topic::document);
            case ORGANIZATION ->
                Topics.organizations(context, coded, at).stream()
                        .filter(g -> g.members().stream()
                                .allMatch(m -> form.captures("s") ? form.takesObject(m) : form.takesSubject(m)))
                        .reduce((earlier, later) -> later);
            case BEFORE -> context.opening();
        };
    }
}
