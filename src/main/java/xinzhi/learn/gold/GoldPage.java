package xinzhi.learn.gold;

import java.nio.file.Path;
import java.util.List;
import xinzhi.text.Page;
import xinzhi.text.Span;

/**
 * A page and what a reader found on it.
 *
 * @param file where the annotation stands
 * @param heldOut whether its annotation says that it is to judge by and not to learn from ({@code "heldOut": true})
 * @param noise what belongs to no article
 */
public record GoldPage(Path file, Page page, boolean heldOut, List<GoldArticle> articles, List<Span> noise) {
    public GoldPage {
        articles = List.copyOf(articles);
        noise = List.copyOf(noise);
    }

    /** The annotation's file name without its ending: {@code 001}, {@code hydrogen}. */
    public String name() {
        return file.getFileName().toString().replaceFirst("\\.json$", "");
    }
}
