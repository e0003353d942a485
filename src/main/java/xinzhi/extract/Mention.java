package xinzhi.extract;

import xinzhi.text.Span;

/**
 * A place in an article's text that names a thing.
 *
 * @param rule the rule or source that found it: {@code lexicon}, or a term rule's id
 * @param confidence 0..1 that the thing is one that a careful reader would list
 */
public record Mention(Span span, Entity entity, String rule, double confidence) {
    /** What is less likely to be listed is named in passing. Chosen among five thresholds, .2 to .4, that differed little on annotated pages. */
    private static final double LISTED = 0.25;

    /** Whether it is taken for one of the things that the article speaks of. */
    public boolean isListed() {
        return isListed(confidence);
    }

    /** Whether a thing is taken so that is this likely to be listed. */
    public static boolean isListed(double confidence) {
        return confidence >= LISTED;
    }
}
