package xinzhi.ingest.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import xinzhi.ingest.layout.line.BylineReader;
import xinzhi.text.Article;
import xinzhi.text.Author;
import xinzhi.text.Imprint;
import xinzhi.text.Page;

/**
 * What a page's metadata says goes to its articles where their own text says nothing: the publication to each, title and
 * authors only where the page is one article. Authors must read as names, a title as a Chinese one: much metadata is but
 * the name of a file or of whoever set up the computer.
 */
final class ImprintReader {
    private static final Pattern TITLE = Pattern.compile("(?:\\p{IsHan}.*){4}");
    private static final Pattern FILE = Pattern.compile("(?i)\\.(?:docx?|wps|pdf|txt|indd|pages|html?)$");

    private final BylineReader bylines;

    ImprintReader(BylineReader bylines) {
        this.bylines = bylines;
    }

    List<Article> apply(Page page, List<Article> articles) {
        Imprint imprint = page.imprint();
        if (imprint.equals(Imprint.NONE)) {
            return articles;
        }
        boolean one =
                articles.stream().filter(a -> a.kind() == Article.Kind.ARTICLE).count() == 1;
        return articles.stream()
                .map(a -> a.kind() == Article.Kind.ARTICLE ? complete(a, imprint, one) : a)
                .toList();
    }

    private Article complete(Article a, Imprint imprint, boolean alone) {
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
                a.authors().isEmpty() && alone ? authors(imprint) : a.authors(),
                a.source().or(imprint::publication),
                a.issue(),
                a.text(),
                a.map(),
                a.headings(),
                a.titleSpans(),
                a.creditSpans(),
                a.doubts());
    }

    private List<Author> authors(Imprint imprint) {
        return imprint.authors().stream()
                .flatMap(words -> bylines.read(words).stream())
                .distinct()
                .toList();
    }
}
