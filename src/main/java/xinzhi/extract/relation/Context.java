package xinzhi.extract.relation;

import java.util.List;
import java.util.Optional;

/**
 * What the sentences before leave to a sentence.
 *
 * @param subject that the sentence before ended on, in the same paragraph
 * @param region the region or organization that the paragraph tells of
 * @param heading what the paragraph's heading sets out to build
 * @param speaker the person who was heard last in the article
 * @param organizations the organizations that the article named so far
 * @param opening the one thing that the sentence before begins with, be it only part of its subject
 * @param document the policy whose provisions are being told
 */
record Context(
        Optional<Group> subject,
        Optional<Group> region,
        Optional<Group> heading,
        Optional<Group> speaker,
        List<Group> organizations,
        Optional<Group> opening,
        Optional<Group> document) {
    static final Context NONE = new Context(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    /** What is left of it in the next paragraph. */
    Context inNextParagraph() {
        return new Context(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                speaker,
                organizations,
                Optional.empty(),
                Optional.empty());
    }
}
