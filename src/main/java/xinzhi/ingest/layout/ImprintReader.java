package xinzhi.ingest.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import xinzhi.ingest.layout.block.Block;
import xinzhi.ingest.layout.block.Kind;
import xinzhi.ingest.layout.line.BylineReader;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.text.Article;
import xinzhi.text.Author;
import xinzhi.text.Imprint;
import xinzhi.text.Page;

/**
 * What a page's metadata says goes to its articles where their own text says nothing: the publication to each, title and
 * authors only where the page is one article. Authors must read as names, a title as a Chinese one: much metadata is but
 * the name of a file or of whoever set up the computer. The day of issue is one that the page prints beside its text, or
 * that a web page or front matter tells; what a word processor tells is when the file was made.
 */
final class ImprintReader {
    private static final Set<String> DATED = Set.of("text/html", "multipart/related", "text/markdown", "text/plain");
    private static final Set<String> WEB = Set.of("text/html", "multipart/related");
    private static final Pattern TITLE = Pattern.compile("(?:\\p{IsHan}.*){4}");
    private static final Pattern FILE = Pattern.compile("(?i)\\.(?:docx?|wps|pdf|txt|indd|pages|html?)$");

    private final Forms forms;
    private final BylineReader bylines;

    ImprintReader(Forms forms, BylineReader bylines) {
        this.forms = forms;
        this.bylines = bylines;
    }

    /** @param blocks of the page */
    List<Article> apply(Page page, List<Block> blocks, List<Article> articles) {
        boolean one =
                articles.stream().filter(a -> a.kind() == Article.Kind.ARTICLE).count() == 1;
        Optional<LocalDate> told = page.imprint().date().filter(d -> DATED.contains(page.mediaType()));
        Optional<LocalDate> day = told.or(() -> day(blocks, one));
        return articles.stream()
                .map(a -> a.kind() == Article.Kind.ARTICLE ? complete(a, page.imprint(), day, one) : a)
                .toList();
    }

    /** The first that the page prints; on a page of several articles only one that all its lines agree on. */
    private Optional<LocalDate> day(List<Block> blocks, boolean alone) {
        List<Block> lines = blocks.stream()
                .filter(b -> b.is(Kind.FURNITURE) || b.is(Kind.NUMBER))
                .filter(b -> forms.tellsOfItself(b.lines().get(0).form()))
                .toList();
        List<LocalDate> days = lines.stream()
                .flatMap(b -> forms.day(b.lines().get(0).form()).stream())
                .distinct()
                .toList();
        return days.stream().findFirst().filter(d -> alone || days.size() == 1);
    }

    private Article complete(Article a, Imprint imprint, Optional<LocalDate> day, boolean alone) {
        Optional<String> title = imprint.title()
                .filter(t ->
                        alone && TITLE.matcher(t).find() && !FILE.matcher(t).find());
        return new Article(
                a.id(),
                a.page(),
                a.position(),
                a.kind(),
                a.title().or(() -> title),
                a.column(),
                a.authors().isEmpty() && alone
                        ? authors(imprint, WEB.contains(a.page().mediaType()))
                        : a.authors(),
                a.source().or(imprint::publication),
                a.issue(),
                a.issued().or(() -> day),
                a.text(),
                a.map(),
                a.headings(),
                a.titleSpans(),
                a.creditSpans(),
                a.doubts());
    }

    /** @param shown where a reader sees them, so that they may be pen names */
    private List<Author> authors(Imprint imprint, boolean shown) {
        return imprint.authors().stream()
                .flatMap(words -> {
                    List<Author> named = bylines.read(words);
                    return named.isEmpty() && shown ? penName(words, imprint).stream() : named.stream();
                })
                .distinct()
                .toList();
    }

    private Optional<Author> penName(String words, Imprint imprint) {
        boolean house = imprint.publication().filter(words::equals).isPresent();
        return Optional.of(words)
                .filter(w -> !house && forms.find("penName", w).isPresent())
                .map(w -> new Author(w, List.of()));
    }
}
