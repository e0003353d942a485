package xinzhi.serve.view;

import java.util.List;

/** Some of all articles. */
public record ArticlesView(List<ArticleLine> articles, Portion portion) {}
