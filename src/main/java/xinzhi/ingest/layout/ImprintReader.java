package xinzhi.ingest.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import xinzhi.ingest.format.FileType;
import xinzhi.ingest.layout.block.Block;
import xinzhi.ingest.layout.block.Kind;
import xinzhi.ingest.layout.line.BylineReader;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Line;
import xinzhi.text.Article;
import xinzhi.text.Author;
import xinzhi.text.Imprint;
import xinzhi.text.Page;
import xinzhi.text.Span;

/**
 * What a page's metadata says, or its masthead, goes to its articles where their own text says nothing: the publication to
 * each, the title only where the page is one article; its authors are whom the text may say more of. Authors must read as names, a title as a Chinese one: much metadata is but
 * the name of a file or of whoever set up the computer. The day of issue is one that the page prints beside its text, or
 * that a web page or front matter tells; what a word processor tells is when the file was made.
 */
final class ImprintReader {
    private static final Pattern TITLE = Pattern.compile("(?:\\p{IsHan}.*){4}");
    private static final Pattern FILE = Pattern.compile("(?i)\\.(?:docx?|wps|pdf|txt|indd|pages|html?)$");

    private static final Pattern APART = Pattern.compile("[、，,；;/\\s]+");

    private final Forms forms;
    private final BylineReader bylines;

    ImprintReader(Forms forms, BylineReader bylines) {
        this.forms = forms;
        this.bylines = bylines;
    }

    /** Whom the metadata of a page names, if they read as names. @param blocks of the page */
    List<Author> authors(Page page, List<Block> blocks) {
        return authors(page.imprint().or(masthead(blocks)), FileType.of(page).isMarked());
    }

    /** @param blocks of the page */
    List<Article> apply(Page page, List<Block> blocks, List<Article> articles) {
        boolean one =
                articles.stream().filter(a -> a.kind() == Article.Kind.ARTICLE).count() == 1;
        Optional<LocalDate> told =
                page.imprint().date().filter(d -> FileType.of(page).tellsDay());
        Optional<LocalDate> day = told.or(() -> day(blocks, one));
        Imprint imprint = page.imprint().or(masthead(blocks));
        NavigableMap<Integer, List<Block>> beside = besideTexts(articles, blocks);
        return articles.stream()
                .map(a -> a.kind() == Article.Kind.ARTICLE
                        ? complete(a, imprint, day.or(() -> signed(a, beside)), one)
                        : a)
                .toList();
    }

    /** What a page prints over its text: the name of the paper or bulletin, where it prints one, and a headline after a label for it. */
    private Imprint masthead(List<Block> blocks) {
        List<String> names = IntStream.range(0, blocks.size())
                .filter(i -> !blocks.get(i).is(Kind.BODY) && !blocks.get(i).is(Kind.HEAD))
                .boxed()
                .flatMap(i ->
                        forms.mastheadOf(form(blocks, i), i + 1 < blocks.size() ? form(blocks, i + 1) : "").stream())
                .distinct()
                .toList();
        Optional<String> name = names.stream().findFirst().filter(n -> names.size() == 1);
        Optional<String> title = blocks.stream()
                .filter(b -> b.is(Kind.FURNITURE))
                .flatMap(b -> forms.find("statedTitle", b.lines().get(0).form()).stream())
                .flatMap(m -> m.group("title").stream())
                .findFirst();
        return new Imprint(title, List.of(), Optional.empty(), name);
    }

    private static String form(List<Block> blocks, int index) {
        return blocks.get(index).lines().get(0).form();
    }

    /**
     * The first that a page prints as its own, else one in its letterhead or below its title; on a page of several
     * articles only one that all its lines agree on.
     */
    private Optional<LocalDate> day(List<Block> blocks, boolean alone) {
        List<LocalDate> days = days(blocks, forms::tellsOfItself);
        List<LocalDate> others = days.isEmpty() && alone ? days(blocks, forms::mayTellDay) : days;
        return others.stream().findFirst().filter(d -> alone || days.size() == 1);
    }

    /** Of one of several articles: the last day printed between where it begins on the page and where the next does. */
    private Optional<LocalDate> signed(Article article, NavigableMap<Integer, List<Block>> beside) {
        List<Block> own = beside.getOrDefault(start(article), List.of());
        return days(own, forms::tellsOfItself).stream().reduce((first, last) -> last);
    }

    /** By where an article begins, what stands beside the texts to where the next one does. */
    private static NavigableMap<Integer, List<Block>> besideTexts(List<Article> articles, List<Block> blocks) {
        NavigableMap<Integer, List<Block>> beside = new TreeMap<>();
        articles.stream()
                .filter(a -> a.kind() == Article.Kind.ARTICLE)
                .forEach(a -> beside.put(start(a), new ArrayList<>()));
        blocks.stream().filter(ImprintReader::isBesideText).forEach(b -> Optional.ofNullable(
                        beside.floorEntry(b.onPage().start()))
                .ifPresent(above -> above.getValue().add(b)));
        return beside;
    }

    private static int start(Article article) {
        return article.titleSpans().stream().mapToInt(Span::start).min().orElseGet(() -> IntStream.range(
                        0, article.map().length())
                .map(article.map()::pageOffset)
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(0));
    }

    private List<LocalDate> days(List<Block> blocks, Predicate<String> line) {
        return blocks.stream()
                .filter(ImprintReader::isBesideText)
                .flatMap(b -> b.lines().stream())
                .map(Line::form)
                .filter(line)
                .flatMap(form -> forms.day(form).stream())
                .distinct()
                .toList();
    }

    private static boolean isBesideText(Block block) {
        return block.is(Kind.FURNITURE) || block.is(Kind.NUMBER) || block.is(Kind.HEAD);
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
                a.authors(),
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
                    return named.isEmpty() && shown ? penNames(words, imprint) : named.stream();
                })
                .distinct()
                .toList();
    }

    /** Those that the words name, one or several; none where one of them cannot be a name. */
    private Stream<Author> penNames(String words, Imprint imprint) {
        List<String> names =
                APART.splitAsStream(words).filter(n -> !n.isEmpty()).toList();
        boolean all = names.stream()
                .allMatch(n -> imprint.publication().filter(n::equals).isEmpty()
                        && forms.find("penName", n).isPresent());
        return all ? names.stream().map(n -> new Author(n, List.of())) : Stream.empty();
    }
}
