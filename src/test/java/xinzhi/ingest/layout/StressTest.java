package xinzhi.ingest.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import xinzhi.text.Article;

/** Articles of the seeds, cut and shuffled, must come together again. */
class StressTest {
    private static final int PAGES = 60;

    private record Cut(String title, String byline, String credit, String text) {}

    private record Result(double joined, double titled, double like) {}

    @Test
    void articlesCutInsideSentencesComeTogetherAgain() {
        Result result = run(true, true, 1);
        System.out.println("inside " + result);
        assertTrue(result.joined() > 0.9, "" + result);
        assertTrue(result.titled() > 0.9, "" + result);
    }

    @Test
    void articlesCutBetweenSentencesMostlyComeTogetherAgain() {
        Result result = run(false, true, 2);
        System.out.println("between " + result);
        assertTrue(result.joined() > 0.5, "" + result);
    }

    @Test
    void headlinesThatWereShuffledFindTheirTexts() {
        Result result = run(true, false, 3);
        System.out.println("shuffled titles " + result);
        assertTrue(result.titled() > 0.8, "" + result);
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
                if (System.getProperty("show") != null && best < 0.97) {
                    System.out.println("--- " + p + " " + cut.title() + " " + best);
                    for (Article article : found) {
                        if (overlap(cut.text(), article.text()) > 0.1) {
                            System.out.println(
                                    "   " + article.title() + overlap(cut.text(), article.text()) + article.doubts());
                        }
                    }
                }
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
        var a = PullQuotes.grams(one);
        var b = PullQuotes.grams(other);
        long both = a.stream().filter(b::contains).count();
        return 1.0 * both / Math.max(1, Math.max(a.size(), b.size()));
    }
}
