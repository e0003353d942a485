package xinzhi.serve.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import xinzhi.serve.ask.NamedGraph;
import xinzhi.serve.ask.Row;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.serve.name.Catalogue;
import xinzhi.serve.name.Name;

/** Reads one article. For use inside a read transaction. */
public final class ArticleReader {
    /** The queries behind its page, in the order of the page. */
    public static final List<String> QUERIES = List.of(
            "article-head",
            "article-printings",
            "article-people",
            "article-sentences",
            "article-mentions",
            "article-claims",
            "article-figures",
            "article-statements",
            "doubts-in");

    private final DatasetGraph dataset;
    private final ViewQueries queries;
    private final Catalogue names;
    private final Node article;

    public ArticleReader(DatasetGraph dataset, ViewQueries queries, Catalogue names, Node article) {
        this.dataset = dataset;
        this.queries = queries;
        this.names = names;
        this.article = article;
    }

    /** Empty where there is no such article. */
    public Optional<ArticleView> read() {
        return rows("article-head").stream().findFirst().map(this::read);
    }

    /** The article with what is printed around its text only. */
    public Optional<ArticleView> head() {
        return rows("article-head").stream()
                .findFirst()
                .map(row -> new ArticleView(
                        head(row, new Name(article, row.text("title"), ""), List.of()),
                        authors(rows("article-people"), row.text("byline")),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private List<Row> rows(String name) {
        return queries.rows(dataset, name, Map.of("this", article));
    }

    private ArticleView read(Row row) {
        Name name = new Name(article, row.text("title"), "");
        ArticleGraph said = ArticleGraph.read(new NamedGraph(dataset, row.some("graph")), article);
        Findings findings = new Findings(
                said.claims().stream().map(this::claim).toList(),
                Figure.of(rows("article-figures"), names, name),
                said.statements().stream()
                        .map(r -> StatementLine.of(r, names, name))
                        .toList());
        List<List<ArticleView.SentenceText>> paragraphs = paragraphs(row.text("text"), said, findings.sentences());
        Set<Node> inText = new HashSet<>();
        paragraphs.forEach(p -> p.forEach(s -> inText.add(s.sentence())));
        List<Row> people = rows("article-people");
        return new ArticleView(
                head(
                        row,
                        name,
                        findings.claims().stream()
                                .filter(c -> !inText.contains(c.evidence()))
                                .toList()),
                authors(people, row.text("byline")),
                people.stream()
                        .filter(r -> r.text("property").endsWith("about"))
                        .map(r -> names.name(r, "thing"))
                        .distinct()
                        .toList(),
                paragraphs.stream().map(findings::beside).toList(),
                rows("doubts-in").stream().map(ArticleView.Doubt::of).toList());
    }

    private ArticleView.Head head(Row row, Name name, List<ArticleView.ClaimLine> posts) {
        List<Row> printings = rows("article-printings");
        return new ArticleView.Head(
                name,
                row.text("column"),
                row.text("byline"),
                row.text("issue"),
                row.text("issued"),
                Name.titled(row, "page", "file"),
                new Name(row.some("graph"), "", ""),
                row.node("source").map(s -> Name.of(row, "source")),
                row.text("format"),
                printings(printings, "first").stream().findFirst(),
                printings(printings, "again"),
                posts);
    }

    private static List<ArticleView.Printing> printings(List<Row> all, String relation) {
        return all.stream()
                .filter(row -> row.text("relation").equals(relation))
                .map(row -> new ArticleView.Printing(Name.titled(row, "printing", "title"), row.text("source")))
                .toList();
    }

    /** What was read, not yet beside the text. */
    private record Findings(List<ArticleView.ClaimLine> claims, List<Figure> figures, List<StatementLine> statements) {
        /** Those that the findings rest on. */
        Set<Node> sentences() {
            Set<Node> all = new HashSet<>();
            claims.forEach(c -> all.add(c.evidence()));
            figures.forEach(f -> {
                all.add(f.evidence());
                f.origins().forEach(o -> all.add(o.node()));
            });
            statements.forEach(s -> all.add(s.evidence()));
            return all;
        }

        ArticleView.Paragraph beside(List<ArticleView.SentenceText> sentences) {
            Set<Node> nodes = new HashSet<>();
            sentences.forEach(s -> nodes.add(s.sentence()));
            return new ArticleView.Paragraph(
                    sentences,
                    claims.stream().filter(c -> nodes.contains(c.evidence())).toList(),
                    figures.stream().filter(f -> nodes.contains(f.evidence())).toList(),
                    statements.stream()
                            .filter(s -> nodes.contains(s.evidence()))
                            .toList());
        }
    }

    private List<List<ArticleView.SentenceText>> paragraphs(String text, ArticleGraph said, Set<Node> telling) {
        List<Piece.Place> places = said.mentions().stream()
                .map(r -> new Piece.Place(r.number("begin"), r.number("end"), names.name(r, "thing")))
                .toList();
        List<List<ArticleView.SentenceText>> paragraphs = new ArrayList<>();
        int at = 0;
        int number = 0;
        for (Row row : said.sentences()) {
            int begin = row.number("begin");
            int end = row.number("end");
            String between = text.substring(at, begin);
            if (paragraphs.isEmpty() || between.indexOf('\n') >= 0) {
                paragraphs.add(new ArrayList<>());
            }
            int shown = begin - between.stripLeading().length();
            Node sentence = row.some("sentence");
            paragraphs
                    .get(paragraphs.size() - 1)
                    .add(new ArticleView.SentenceText(
                            sentence,
                            ++number,
                            Piece.cut(text, shown, end, within(places, begin, end)),
                            telling.contains(sentence)));
            at = end;
        }
        return paragraphs;
    }

    private static List<Piece.Place> within(List<Piece.Place> places, int begin, int end) {
        return places.stream().filter(p -> p.begin() >= begin && p.end() <= end).toList();
    }

    /** In the order of the byline. */
    private List<ArticleView.Author> authors(List<Row> people, String byline) {
        Map<Name, List<ArticleView.Post>> posts = new LinkedHashMap<>();
        people.stream()
                .filter(r -> r.text("property").endsWith("author"))
                .sorted((a, b) -> Integer.compare(place(a, byline), place(b, byline)))
                .forEach(r -> {
                    List<ArticleView.Post> all = posts.computeIfAbsent(names.name(r, "thing"), n -> new ArrayList<>());
                    r.node("organization")
                            .ifPresent(
                                    o -> all.add(new ArticleView.Post(names.name(r, "organization"), r.text("role"))));
                });
        return posts.entrySet().stream()
                .map(e -> new ArticleView.Author(e.getKey(), e.getValue()))
                .toList();
    }

    private int place(Row person, String byline) {
        return byline.indexOf(names.name(person, "thing").zh());
    }

    private ArticleView.ClaimLine claim(Row row) {
        return new ArticleView.ClaimLine(
                row.some("evidence"),
                new Name(row.some("claim"), "", ""),
                names.name(row, "subject"),
                row.some("predicate"),
                names.name(row, "object"),
                row.decimal("confidence"),
                row.text("stance"));
    }
}
