package xinzhi.learn.gold;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * Which annotated pages models learn from, and on which they are judged: no page is in two parts.
 *
 * @param training what models learn from
 * @param development the pages that we wrote and hold out, never learned from
 * @param given the newspaper pages, which do not stand beside their annotation, that are held out, never learned from
 */
public record Split(List<GoldPage> training, List<GoldPage> development, List<GoldPage> given) {
    /** In how many parts our pages are judged, one of them those that are held out. */
    public static final int PARTS = 3;

    public Split {
        training = List.copyOf(training);
        development = List.copyOf(development);
        given = List.copyOf(given);
    }

    /** @param pages in the order of their names */
    public static Split of(List<GoldPage> pages) {
        return without(pages, PARTS - 1);
    }

    /** The split that leaves out one part of our pages: those held out as the last, else every other page of the rest. */
    public static Split without(List<GoldPage> pages, int part) {
        List<GoldPage> training = new ArrayList<>();
        List<GoldPage> development = new ArrayList<>();
        List<GoldPage> given = new ArrayList<>();
        int learned = 0;
        for (GoldPage page : pages) {
            if (page.heldOut() && !standsBeside(page)) {
                given.add(page);
            } else {
                int own = page.heldOut() ? PARTS - 1 : learned++ % (PARTS - 1);
                (own == part ? development : training).add(page);
            }
        }
        return new Split(training, development, given);
    }

    private static boolean standsBeside(GoldPage annotation) {
        return Files.isRegularFile(
                annotation.file().resolveSibling(annotation.page().id()));
    }
}
