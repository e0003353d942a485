package xinzhi.ingest.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import xinzhi.ingest.layout.line.Blanks;
import xinzhi.text.Article;
import xinzhi.text.Hash;
import xinzhi.text.Page;
import xinzhi.text.SpanMap;

/** What holds of every page, whatever is on it. */
class PromisesTest {
    static List<Page> pages() throws IOException {
        return Stream.concat(
                        Seeds.pages().stream(),
                        LayoutCasesTest.cases().stream().map(Seeds::fileOf).map((Path file) -> Seeds.page(file)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theLedgerAccountsForEveryCharacter(Page page) {
        Ledger ledger = Seeds.LAYOUT.apply(page).ledger();
        assertEquals(page.text().length(), characters(ledger));
        for (LedgerEntry entry : ledger.entries()) {
            boolean blank = entry.span().of(page.text()).chars().allMatch(c -> Blanks.isBlank((char) c));
            assertEquals(blank, entry.part() == Part.WHITE_SPACE, entry::toString);
        }
        assertEquals(0, ledger.characters().get(Part.UNASSIGNED), () -> ledger.entries()
                .toString());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCharacterOfATextStandsOnThePageWhereItsMapSays(Page page) {
        for (Article article : Seeds.LAYOUT.apply(page).articles()) {
            for (int i = 0; i < article.text().length(); i++) {
                int at = article.map().pageOffset(i);
                char c = article.text().charAt(i);
                if (at == SpanMap.NOWHERE) {
                    assertTrue(c == '\n' || c == ' ', article.text().substring(0, i));
                } else {
                    assertEquals(page.text().charAt(at), c);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void anArticleIsNamedByPageAndText(Page page) {
        for (Article article : Seeds.LAYOUT.apply(page).articles()) {
            assertEquals(Hash.sha256(page.sha256() + "\n" + article.text()).substring(0, 16), article.id());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", " \u3000\r\n", "#", "## ", "。", "□", "（", "A", "山", "#\n#\n山东", "□ 王明", "（作者系"})
    void thePagesWithAlmostNothingOnThemAreReadToo(String text) {
        assertEquals(
                text.length(),
                characters(Seeds.LAYOUT.apply(Seeds.page("p", text)).ledger()));
    }

    /** No page is printed so; each paragraph seems to break off, and might go on in any other. */
    @Test
    void aPageOfHundredsOfParagraphsThatBreakOffIsReadToo() {
        String paragraph = "今年以来，各地坚持把发展经济的着力点放在实体经济上，推动传统产业转型升级，新质生产力加快形成。[1]\n";
        List<Article> articles =
                Seeds.LAYOUT.apply(Seeds.page("p", paragraph.repeat(600))).articles();
        assertEquals(1, articles.size());
        assertEquals(600, articles.get(0).text().split("今年以来", -1).length - 1);
    }

    /** Cut anew, the lines of a column are long and short by turns, and most sentences seem to go on elsewhere. */
    @ParameterizedTest
    @MethodSource("pages")
    void aPageOfBrokenLinesIsReadToo(Page page) {
        String cut = page.text().replaceAll("(.{17})(?=.)", "$1\n").replaceAll("\n", "\n\n");
        assertEquals(
                cut.length(),
                characters(Seeds.LAYOUT.apply(Seeds.page("p", cut)).ledger()));
    }

    private static int characters(Ledger ledger) {
        return ledger.characters().values().stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void theSamePageGivesTheSameArticles() throws IOException {
        for (Page page : pages()) {
            assertEquals(Seeds.LAYOUT.apply(page), Seeds.LAYOUT.apply(page));
        }
    }
}
