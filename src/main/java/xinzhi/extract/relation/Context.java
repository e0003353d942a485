package xinzhi.extract.relation;

import java.util.Optional;

/**
 * What the sentences before leave to a sentence.
 *
 * @param subject that the sentence before ended on, in the same paragraph
 * @param region the region or organization that the paragraph tells of
 * @param heading what the paragraph's heading sets out to build
 * @param speaker the person who was heard last in the article
 */
record Context(Optional<Group> subject, Optional<Group> region, Optional<Group> heading, Optional<Group> speaker) {
    static final Context NONE = new Context(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What is left of it in the next paragraph. */
    Context inNextParagraph() {
        return new Context(Optional.empty(), Optional.empty(), Optional.empty(), speaker);
    }
}
