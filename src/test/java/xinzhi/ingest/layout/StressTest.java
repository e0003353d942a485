package xinzhi.ingest.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import xinzhi.ingest.layout.likeness.Runs;
import xinzhi.text.Article;

/** Articles of the seeds, cut and shuffled, must come together again. */
class StressTest {
    private static final int PAGES = 40;

    private record Cut(String title, String byline, String credit, String text) {}

    /**
     * @param joined share of the articles that came together whole, {@code titled} of those under their own headline,
     *     {@code like} of their characters
     */
    private record Result(double joined, double titled, double like) {}

    @Test
    void articlesCutInsideSentencesComeTogetherAgain() {
        Result result = run(true, true, 1);
        assertTrue(result.joined() > 0.9 && result.titled() > 0.95 && result.like() > 0.95, result::toString);
    }

    @Test
    void headlinesThatWereShuffledFindTheirTexts() {
        Result result = run(true, false, 3);
        assertTrue(result.titled() > 0.75 && result.like() > 0.75, result::toString);
    }

    /** Nothing but their subject tells such pieces apart; this is where the program is weak, and no worse than this. */
    @Test
    void articlesCutBetweenSentencesKeepMoreThanHalfOfTheirText() {
        Result result = run(false, true, 2);
        assertTrue(result.titled() > 0.75 && result.like() > 0.5, result::toString);
    }

    private static Result run(boolean inside, boolean titlesInPlace, int seed) {
        List<Cut> articles = articles();
        Random random = new Random(seed);
        double joined = 0;
        double titled = 0;
        int count = 0;
        double likes = 0;
        for (int p = 0; p < PAGES; p++) {
            List<Cut> chosen = new ArrayList<>(articles);
            Collections.shuffle(chosen, random);
            chosen = chosen.subList(0, 3);
            String page = page(chosen, inside, titlesInPlace, random);
            List<Article> found = Seeds.LAYOUT.apply(Seeds.page("p" + p, page)).articles();
            for (Cut cut : chosen) {
                double best = 0;
                boolean right = false;
                for (Article article : found) {
                    double like = overlap(cut.text(), article.text());
                    if (like > best) {
                        best = like;
                        right = article.title().filter(cut.title()::equals).isPresent();
                    }
                }
                joined += best > 0.97 ? 1 : 0;
                likes += best;
                titled += right ? 1 : 0;
                count++;
            }
        }
        return new Result(joined / count, titled / count, likes / count);
    }

    private static List<Cut> articles() {
        List<Cut> cuts = new ArrayList<>();
        for (var page : Seeds.pages()) {
            for (Article article : Seeds.LAYOUT.apply(page).articles()) {
                if (article.kind() == Article.Kind.ARTICLE
                        && article.title().isPresent()
                        && article.authors().size() > 0) {
                    String text =
                            article.text().lines().filter(l -> l.length() > 40).collect(Collectors.joining("\n"));
                    var author = article.authors().get(0);
                    cuts.add(new Cut(
                            article.title().get(),
                            "□ " + author.name(),
                            "（作者单位：" + author.affiliations().get(0).organization() + "）",
                            text));
                }
            }
        }
        return cuts;
    }

    /** Each article in three pieces: the first below its headline, the last above its credit, all shuffled. */
    private static String page(List<Cut> articles, boolean inside, boolean titlesInPlace, Random random) {
        List<String> blocks = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (Cut cut : articles) {
            String text = cut.text();
            int first = place(text, text.length() / 3 + random.nextInt(200), inside);
            int second = place(text, 2 * text.length() / 3 + random.nextInt(200), inside);
            String head = cut.title() + "\n\n" + cut.byline() + "\n\n";
            titles.add(head);
            blocks.add((titlesInPlace ? head : "") + text.substring(0, first));
            blocks.add(text.substring(first, second));
            blocks.add(text.substring(second) + "\n\n" + cut.credit());
        }
        Collections.shuffle(blocks, random);
        if (!titlesInPlace) {
            Collections.shuffle(titles, random);
            blocks.add(0, String.join("", titles));
        }
        return String.join("\n\n", blocks).replaceAll("\n+", "\n\n");
    }

    private static int place(String text, int near, boolean inside) {
        int i = near;
        while (i < text.length() - 2) {
            boolean end = "。\n".indexOf(text.charAt(i - 1)) >= 0;
            boolean letters = Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i));
            boolean far =
                    text.lastIndexOf('\n', i) < i - 45 && (text.indexOf('\n', i) < 0 || text.indexOf('\n', i) > i + 15);
            if (inside ? letters && far : end) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** Shared runs of eight characters over all of both. */
    private static double overlap(String one, String other) {
        var a = Runs.of(one);
        var b = Runs.of(other);
        long both = a.all().stream().filter(b.all()::contains).count();
        return 1.0 * both / Math.max(1, Math.max(a.size(), b.size()));
    }
}
