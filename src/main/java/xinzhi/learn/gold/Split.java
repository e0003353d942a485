package xinzhi.learn.gold;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * Which annotated pages models learn from, and on which they are judged: no page is in two parts.
 *
 * @param training what models learn from
 * @param development every third page of ours, never learned from
 * @param given the pages that were given and do not stand beside their annotation, never learned from
 */
public record Split(List<GoldPage> training, List<GoldPage> development, List<GoldPage> given) {
    private static final int EVERY = 3;

    public Split {
        training = List.copyOf(training);
        development = List.copyOf(development);
        given = List.copyOf(given);
    }

    /** @param pages in the order of their names */
    public static Split of(List<GoldPage> pages) {
        return without(pages, EVERY - 1);
    }

    /** The split that holds out the first, second or third of each three pages of ours. @param third 0, 1 or 2 */
    public static Split without(List<GoldPage> pages, int third) {
        List<GoldPage> training = new ArrayList<>();
        List<GoldPage> development = new ArrayList<>();
        List<GoldPage> given = new ArrayList<>();
        int own = 0;
        for (GoldPage page : pages) {
            if (!Files.isRegularFile(page.file().resolveSibling(page.page().id()))) {
                given.add(page);
            } else {
                (own++ % EVERY == third ? development : training).add(page);
            }
        }
        return new Split(training, development, given);
    }
}
