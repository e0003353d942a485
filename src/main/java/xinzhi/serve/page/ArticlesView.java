package xinzhi.serve.page;

import java.util.List;
import xinzhi.serve.view.ArticleLine;

/** All articles. */
public record ArticlesView(List<ArticleLine> articles) {}
