package xinzhi.learn.train;

import java.util.ArrayList;
import java.util.List;
import xinzhi.extract.Reading;
import xinzhi.extract.Trace;
import xinzhi.extract.Wording;
import xinzhi.extract.mention.MentionFinder;
import xinzhi.learn.gold.GoldArticle;
import xinzhi.learn.gold.GoldPage;
import xinzhi.learn.gold.GoldText;
import xinzhi.text.Article;

/**
 * An annotated article.
 *
 * @param page the articles of a page are never on both sides when figures are cross-validated
 * @param reading with the mentions that are found
 */
public record ReadArticle(String page, GoldArticle gold, Reading reading) {
    /** The articles of pages, with what a finder finds in them. */
    public static List<ReadArticle> of(List<GoldPage> pages, MentionFinder finder) {
        List<ReadArticle> all = new ArrayList<>();
        for (GoldPage page : pages) {
            List<Article> articles = GoldText.articles(page);
            for (int i = 0; i < articles.size(); i++) {
                all.add(new ReadArticle(
                        page.name(),
                        page.articles().get(i),
                        finder.read(Wording.ofRules(articles.get(i)), Trace.NONE)));
            }
        }
        return all;
    }
}
