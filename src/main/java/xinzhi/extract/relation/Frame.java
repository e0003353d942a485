package xinzhi.extract.relation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a verb's subject comes from; a relation rule names it as its {@code xz:frame}. */
enum Frame {
    /** It stands before the verb in the same clause. */
    SUBJECT,
    /** It is that of the clauses before. */
    INHERITED,
    /** It is the object of a verb such as 使 or 推动. */
    PIVOT,
    /** 以, 通过 or the like introduces it. */
    MEANS,
    /** The same, in an earlier clause. */
    EARLIER_MEANS,
    /** It follows: 支撑乙的甲. */
    RELATIVE,
    /** It is what the sentence set out to build: 发展甲，要…. */
    GOAL,
    /** It is the policy that the sentence carries out: 实施甲，…. */
    MEASURE,
    /** It is the region or organization that the paragraph tells of. */
    REGION,
    /** It is the policy whose provisions are being told: 甲规划提出，…。做强乙，…。 */
    DOCUMENT,
    /** It is who is heard and calls for it: 某人建议，…. */
    CALLER;

    String localName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Frame> byLocalName(String name) {
        return Arrays.stream(values()).filter(f -> f.localName().equals(name)).findFirst();
    }
}
