package xinzhi.extract.relation;

import java.util.Optional;
import java.util.Set;
import xinzhi.ontology.ThingType;

/**
 * What a clause is about, as far as it goes without saying.
 *
 * @param subject of the clause, its own or carried over from the clauses before it
 * @param own whether the clause names that subject itself
 * @param means what 以, 通过 and their like introduced in the clause before: 以甲为引领，…
 * @param goal what the sentence set out to build: 发展甲，…
 * @param called whether the sentence has begun to call for what that needs: 要…
 * @param measure the policy that the sentence carries out: 实施甲行动，…
 * @param region the region or organization that the paragraph tells of
 * @param caller who is heard, and calls for what follows: 某人建议，…
 * @param calling whether he has begun to call for something
 * @param document the policy whose provisions are being told, over sentences that name nobody else
 * @param content where the clause begins once the words that open it are passed
 * @param scope where the words begin whose mood the clause shares
 */
record Topic(
        Optional<Group> subject,
        boolean own,
        Optional<Group> means,
        Optional<Group> goal,
        boolean called,
        Optional<Group> measure,
        Optional<Group> region,
        Optional<Group> caller,
        boolean calling,
        Optional<Group> document,
        int content,
        int scope) {

    private static final Set<ThingType> ACTORS = Set.of(ThingType.REGION, ThingType.ORGANIZATION);

    /** What a sentence begins with. */
    static Topic none(Context context) {
        return new Topic(
                Optional.empty(),
                false,
                Optional.empty(),
                context.heading(),
                false,
                Optional.empty(),
                context.region(),
                Optional.empty(),
                false,
                context.document(),
                0,
                0);
    }

    /** What is left of it after a semicolon: who acts, not what was spoken of. */
    Topic afresh() {
        return new Topic(
                subject.filter(g -> g.allOf(ACTORS)),
                own,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                region,
                caller,
                calling,
                document,
                content,
                scope);
    }

    /** The same with another subject to go on with: what follows a document's issue tells of the document. */
    Topic about(Group other) {
        Optional<Group> about = Optional.of(other);
        return new Topic(about, own, means, goal, called, measure, region, caller, calling, document, content, scope);
    }

    /** The same with who is heard in it; another voice ends what a document lays down. */
    Topic heardFrom(Optional<Group> who, boolean calls) {
        Optional<Group> told = who.isEmpty() || who.equals(caller) ? document : Optional.empty();
        return new Topic(subject, own, means, goal, called, measure, region, who, calls, told, content, scope);
    }

    /** What the clause speaks of: its subject, or else what the sentence set out to build. */
    Optional<Group> spokenOf() {
        return subject.or(() -> goal);
    }
}
