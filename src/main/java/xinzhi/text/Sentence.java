package xinzhi.text;

/** A sentence or heading of an article: its place in the order, from 0, and its span of the article's text. */
public record Sentence(int position, Span span) {}
