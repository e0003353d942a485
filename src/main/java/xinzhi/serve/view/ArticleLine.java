package xinzhi.serve.view;

import xinzhi.serve.name.Name;

/** An article in a list. */
public record ArticleLine(Name article, String byline, Name page) {}
