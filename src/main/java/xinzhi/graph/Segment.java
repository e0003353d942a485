package xinzhi.graph;

import java.util.Optional;
import xinzhi.text.Span;

/**
 * A run of a page's characters and what it was taken for.
 *
 * @param part {@code title}, {@code column}, {@code byline}, {@code affiliation}, {@code body}, {@code furniture} ...
 * @param articleId the article it belongs to
 * @param reason why it was taken for that
 */
public record Segment(Span span, String part, Optional<String> articleId, String reason) {}
