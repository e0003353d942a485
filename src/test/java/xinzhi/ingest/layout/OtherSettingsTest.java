package xinzhi.ingest.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import xinzhi.ingest.layout.likeness.Runs;
import xinzhi.text.Article;
import xinzhi.text.Page;

/** A page set in another way has the same articles. */
class OtherSettingsTest {
    private static final int COLUMN = 17;

    /** The ways in which a page whose lines are paragraphs may be set. */
    enum Setting {
        WRAPPED_INDENTED(page -> wrapped(page, "　　", "\n", 1)),
        WRAPPED_NARROW_INDENT(page -> wrapped(page, "  ", "\n", 1)),
        WRAPPED_FLUSH_BLANK_BETWEEN(page -> wrapped(page, "", "\n", 2)),
        WRAPPED_FLUSH(page -> wrapped(page, "", "\n", 1)),
        DOUBLE_SPACED(page -> wrapped(page, "", "\n\n", 2)),
        NO_BLANK_LINES(page -> page.replaceAll("\n+", "\n")),
        INDENTED_NO_BLANK_LINES(page -> indented(page.replaceAll("\n+", "\n"))),
        HALF_WIDTH(page -> page.replace('，', ',')
                .replace('：', ':')
                .replace('（', '(')
                .replace('）', ')')
                .replace('；', ';')),
        NO_MARKUP(page -> page.replaceAll("(?m)^#+ ", "")),
        LETTER_SPACED(OtherSettingsTest::letterSpaced);

        private final UnaryOperator<String> change;

        Setting(UnaryOperator<String> change) {
            this.change = change;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPageSetInAnotherWayHasTheSameArticles(Setting setting) {
        int right = 0;
        int titled = 0;
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (Page page : Seeds.pages()) {
            if (page.id().startsWith("001") || page.id().startsWith("003")) {
                continue;
            }
            List<Article> found = Seeds.LAYOUT
                    .apply(Seeds.page(page.id(), setting.change.apply(page.text())))
                    .articles();
            for (Article article : Seeds.LAYOUT.apply(page).articles()) {
                if (article.kind() != Article.Kind.ARTICLE) {
                    continue;
                }
                all++;
                Article same = found.stream()
                        .max(java.util.Comparator.comparingDouble(f -> alike(f, article)))
                        .orElseThrow();
                double like = alike(same, article);
                boolean title = bare(same.title().orElse(""))
                                .equals(bare(article.title().orElse("")))
                        && same.authors().equals(article.authors());
                right += like > 0.97 ? 1 : 0;
                titled += title ? 1 : 0;
                if (like <= 0.97 || !title) {
                    wrong.add(page.id().substring(0, 3) + " " + article.title() + " " + like + " " + same.title()
                            + same.authors());
                }
            }
        }
        assertTrue(
                right == all && titled == all,
                setting + " " + right + " " + titled + " of " + all + "\n" + String.join("\n", wrong));
    }

    private static double alike(Article one, Article other) {
        var a = Runs.of(bare(one.text()));
        var b = Runs.of(bare(other.text()));
        return 1.0 * a.all().stream().filter(b.all()::contains).count() / Math.max(a.size(), b.size());
    }

    private static String bare(String text) {
        return text.replace('，', ',')
                .replace('：', ':')
                .replace('（', '(')
                .replace('）', ')')
                .replace('；', ';')
                .replaceAll("\\s", "");
    }

    /** Long lines are cut to the column; short ones, being headings and bylines, stand between blank lines. */
    private static String wrapped(String page, String indent, String lineEnd, int paragraphEnd) {
        return page.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.strip().length() <= 36
                                && "。；”，、"
                                                .indexOf(line.strip()
                                                        .charAt(line.strip().length() - 1))
                                        < 0
                        ? "\n" + line.strip() + "\n"
                        : cut(indent + line.strip(), lineEnd))
                .collect(Collectors.joining("\n".repeat(paragraphEnd)));
    }

    private static String cut(String text, String lineEnd) {
        StringBuilder cut = new StringBuilder();
        for (int i = 0; i < text.length(); i += COLUMN) {
            cut.append(cut.isEmpty() ? "" : lineEnd).append(text, i, Math.min(text.length(), i + COLUMN));
        }
        return cut.toString();
    }

    private static String indented(String page) {
        return page.lines().map(l -> l.length() > 36 ? "　　" + l : l).collect(Collectors.joining("\n"));
    }

    private static String letterSpaced(String page) {
        return page.lines()
                .map(l -> l.length() % 3 == 0 && !l.startsWith("#") ? String.join(" ", l.split("")) : l)
                .collect(Collectors.joining("\n"));
    }
}
