package xinzhi.serve.page;

import java.util.List;
import xinzhi.serve.view.ArticleLine;
import xinzhi.serve.view.Portion;

/** Some of all articles. */
public record ArticlesView(List<ArticleLine> articles, Portion portion) {}
