package xinzhi.serve.view;

/** An article in a list. */
public record ArticleLine(Name article, String byline, Name page) {}
