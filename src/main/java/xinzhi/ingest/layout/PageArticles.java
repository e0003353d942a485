package xinzhi.ingest.layout;

import java.util.List;
import xinzhi.text.Article;
import xinzhi.text.Page;

/** A page taken apart: its articles in the order in which their texts begin, and what became of every character. */
public record PageArticles(Page page, List<Article> articles, Ledger ledger) {
    public PageArticles {
        articles = List.copyOf(articles);
    }
}
