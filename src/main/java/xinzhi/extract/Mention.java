package xinzhi.extract;

import xinzhi.text.Span;

/**
 * A place in an article's text that names a thing.
 *
 * @param rule the rule or source that found it: {@code lexicon}, or a term rule's id
 * @param confidence 0..1 that the thing is one that a careful reader would list
 */
public record Mention(Span span, Entity entity, String rule, double confidence) {}
