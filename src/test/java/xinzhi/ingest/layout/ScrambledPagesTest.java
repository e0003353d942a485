package xinzhi.ingest.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import xinzhi.ingest.layout.likeness.Runs;
import xinzhi.text.Article;
import xinzhi.text.Author;

/**
 * Articles that we wrote, two to four on a page, each cut at up to three places as columns end and put in an order that
 * OCR gives: how many come together whole, and how many with most of their text under their own headline.
 */
class ScrambledPagesTest {
    private static final int PAGES = 80;
    private static final int SHORTEST = 900;
    private static final int COLUMN = 18;
    private static final String NO_LINE_BEGINS_WITH = "，。；：、！？”）》";

    /** How the lines of a page stand, and how many of the articles come together at least, and under their headline. */
    enum Setting {
        PARAGRAPHS(0.66, 0.84),
        COLUMNS(0.73, 0.86),
        LINES_APART(0.63, 0.81),
        MARKDOWN(0.62, 0.82);

        private final double whole;
        private final double titled;

        Setting(double whole, double titled) {
            this.whole = whole;
            this.titled = titled;
        }

        String headline(String title) {
            return (this == MARKDOWN ? "# " : "") + title + "\n\n";
        }

        /** @param begins whether the paragraph begins here */
        String set(String text, boolean heading, boolean begins) {
            if (this == PARAGRAPHS || this == MARKDOWN) {
                return (this == MARKDOWN && heading ? "## " : "") + text + "\n\n";
            }
            String indent = begins && !heading ? "  " : "";
            String lines = heading ? text : String.join(this == COLUMNS ? "\n" : "\n\n", lines(text, begins));
            String gap = this == COLUMNS && !heading ? "\n" : "\n\n";
            return (heading && this == COLUMNS ? "\n" : "") + indent + lines + gap;
        }

        private static List<String> lines(String text, boolean begins) {
            List<String> lines = new ArrayList<>();
            int start = 0;
            while (start < text.length()) {
                int end = Math.min(text.length(), start + (begins && start == 0 ? COLUMN - 2 : COLUMN));
                while (end < text.length() && !mayBreak(text, end)) {
                    end++;
                }
                lines.add(text.substring(start, end));
                start = end;
            }
            return lines;
        }
    }

    private static boolean mayBreak(String text, int at) {
        return NO_LINE_BEGINS_WITH.indexOf(text.charAt(at)) < 0
                && !(isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at)));
    }

    private static boolean isLatin(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '%');
    }

    /** @param parts of its text, in order */
    private record Cut(Article article, List<String> parts) {}

    @ParameterizedTest
    @EnumSource
    void mostArticlesComeTogetherAgain(Setting setting) throws IOException {
        List<Article> articles = articles();
        Random random = new Random(setting.ordinal());
        int count = 0;
        int whole = 0;
        int titled = 0;
        for (int p = 0; p < PAGES; p++) {
            Collections.shuffle(articles, random);
            List<Article> chosen = articles.subList(0, 2 + random.nextInt(3));
            List<Article> found = Seeds.LAYOUT
                    .apply(Seeds.page("p" + p, page(chosen, setting, random)))
                    .articles();
            for (Article article : chosen) {
                count++;
                whole += found.stream().anyMatch(f -> letters(f).equals(letters(article))) ? 1 : 0;
                titled += found.stream().anyMatch(f -> f.title().equals(article.title()) && holdsMost(f, article))
                        ? 1
                        : 0;
            }
        }
        String result = "%s: of %d articles %.3f whole, %.3f under their headline"
                .formatted(setting, count, 1.0 * whole / count, 1.0 * titled / count);
        assertTrue(whole > setting.whole * count && titled > setting.titled * count, result);
    }

    private static boolean holdsMost(Article found, Article article) {
        Runs runs = Runs.of(article.text());
        return 2 * runs.in(found.text()) > runs.size();
    }

    private static String letters(Article article) {
        return Runs.letters(article.text());
    }

    private static List<Article> articles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/gold"))) {
            return files.filter(f -> f.toString().endsWith(".txt"))
                    .filter(f -> !f.getFileName().toString().startsWith("mixed"))
                    .sorted()
                    .map(f -> Seeds.LAYOUT.apply(Seeds.page(f)).articles())
                    .filter(found -> found.size() == 1)
                    .map(found -> found.get(0))
                    .filter(a -> a.title().isPresent()
                            && a.authors().size() > 0
                            && a.text().length() >= SHORTEST)
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }

    /** The texts in turn; of some the end stands below the headline, the beginning at the end of the page, or the headline below. */
    private static String page(List<Article> articles, Setting setting, Random random) {
        List<String> blocks = new ArrayList<>();
        List<String> late = new ArrayList<>();
        for (Article article : articles) {
            List<String> parts = parts(article, setting, random);
            List<String> own = new ArrayList<>(parts);
            int order = random.nextInt(7);
            if (order == 0 && own.size() > 1) {
                own.add(0, own.remove(own.size() - 1));
            } else if (order == 1 && own.size() > 1) {
                late.add(own.remove(0));
            }
            int headline = order == 2 && own.size() > 1 ? 1 : order == 3 ? own.size() : 0;
            own.add(headline, head(article, setting));
            blocks.addAll(own);
        }
        blocks.addAll(late);
        return String.join("\n", blocks);
    }

    private static String head(Article article, Setting setting) {
        String names = article.authors().stream().map(Author::name).collect(Collectors.joining(" "));
        return setting.headline(article.title().get()) + "□ " + names + "\n\n";
    }

    /** Its text cut inside sentences, its credit behind the last part. */
    private static List<String> parts(Article article, Setting setting, Random random) {
        String text = article.text();
        List<Integer> cuts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            cuts.add(cut(text, text.length() / 6 + random.nextInt(text.length() * 2 / 3)));
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            boolean line = i == text.length() || text.charAt(i) == '\n';
            if (line || cuts.contains(i)) {
                boolean begins = start == 0 || text.charAt(start - 1) == '\n';
                int from = start;
                boolean heading = begins && article.headings().stream().anyMatch(h -> h.start() == from);
                part.append(setting.set(text.substring(start, i), heading, begins));
                start = line ? i + 1 : i;
                if (!line) {
                    parts.add(part.toString());
                    part.setLength(0);
                }
            }
        }
        parts.add(part + credit(article));
        return parts;
    }

    private static String credit(Article article) {
        return article.authors().stream()
                .flatMap(a -> a.affiliations().stream())
                .findFirst()
                .map(a -> "\n  （作者单位：" + a.organization() + "）\n\n")
                .orElse("");
    }

    /** The next place inside a sentence at which a line may end. */
    private static int cut(String text, int near) {
        int at = near;
        while (at < text.length() - 2
                && (text.substring(at - 8, at + 8).contains("\n")
                        || "。！？”".indexOf(text.charAt(at - 1)) >= 0
                        || !mayBreak(text, at))) {
            at++;
        }
        return at;
    }
}
