package xinzhi.learn.score;

import java.util.List;
import xinzhi.extract.Extraction;

/** What was extracted from the articles of one page. @param id the page's, as an annotation names it */
public record FoundPage(String id, List<Extraction> articles) {
    public FoundPage {
        articles = List.copyOf(articles);
    }
}
