package xinzhi.extract.relation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a pattern speaks of that captures no subject or no object; a relation rule names it as its {@code xz:subjectFrom}. */
enum SubjectSource {
    /** What its clause is about. */
    TOPIC,
    /** The region or organization that the paragraph tells of. */
    REGION,
    /** The policy whose provisions are being told. */
    DOCUMENT,
    /** The last organization that may be its object, be it of an earlier paragraph: 总经理某人说. */
    ORGANIZATION,
    /** What the sentence before begins with: 其中，…. */
    BEFORE;

    String localName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SubjectSource> byLocalName(String name) {
        return Arrays.stream(values()).filter(s -> s.localName().equals(name)).findFirst();
    }
}
