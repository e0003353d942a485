package xinzhi.extract;

import xinzhi.nlp.Folding;
import xinzhi.nlp.QuotationMarks;
import xinzhi.text.Article;

/**
 * An article in the characters that rules and words are written in: simplified ones, full-width marks, curled quotation
 * marks. Character for character, so that places stay the same.
 */
public final class Wording {
    private Wording() {}

    /** The same article where it is so already. */
    public static Article ofRules(Article article) {
        String text = ofRules(article.text());
        return text.equals(article.text())
                ? article
                : article.withText(article.title().map(Wording::ofRules), text);
    }

    private static String ofRules(String text) {
        return QuotationMarks.curled(Folding.fullWidthMarks(Folding.simplified(text)));
    }
}
