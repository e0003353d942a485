package xinzhi.serve.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import xinzhi.cli.SeedGraph;
import xinzhi.serve.SeedQueries;
import xinzhi.serve.ask.NamedGraph;
import xinzhi.serve.ask.Row;
import xinzhi.serve.name.Catalogue;
import xinzhi.serve.name.Terms;

/** What is read without a query is what the query says that the page shows for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SeedGraph.Resolver.class)
class ReadByGraphTest {
    private SeedQueries seeds;

    @BeforeAll
    void open(SeedGraph graph) {
        seeds = new SeedQueries(graph);
    }

    @AfterAll
    void close() {
        seeds.close();
    }

    @Test
    void anArticleSaysWhatItsQueriesFind() {
        Map<Node, Node> graphs = seeds.store()
                .read(dataset -> seeds.queries().rows(dataset, "facet-articles", Map.of()).stream()
                        .collect(Collectors.toMap(row -> row.some("article"), row -> row.some("graph"), (a, b) -> a)));
        assertFalse(graphs.isEmpty());
        graphs.forEach((article, graph) -> {
            ArticleGraph said =
                    seeds.store().read(dataset -> ArticleGraph.read(new NamedGraph(dataset, graph), article));
            assertSame("article-sentences", article, said.sentences(), "sentence", "begin", "end");
            assertSame("article-mentions", article, said.mentions(), "begin", "end", "thing");
            assertSame(
                    "article-claims",
                    article,
                    said.claims(),
                    "evidence",
                    "claim",
                    "subject",
                    "predicate",
                    "object",
                    "confidence",
                    "stance");
            assertSame(
                    "article-statements",
                    article,
                    said.statements(),
                    "evidence",
                    "statement",
                    "type",
                    "text",
                    "strength",
                    "speaker",
                    "confidence");
        });
    }

    @Test
    void aPageHasTheRunsThatItsQueryFinds() {
        List<Node> pages = seeds.store().read(dataset -> seeds.queries().rows(dataset, "articles", Map.of()).stream()
                .map(row -> row.some("page"))
                .distinct()
                .toList());
        assertFalse(pages.isEmpty());
        for (Node page : pages) {
            assertSame(
                    "page-segments",
                    page,
                    seeds.store().read(dataset -> PageView.segments(dataset, page)),
                    "segment",
                    "begin",
                    "end",
                    "words",
                    "part",
                    "reason",
                    "article");
        }
    }

    @Test
    void aThingIsSaidWhatItsQueriesFind() {
        Node thing = NodeFactory.createURI(SeedGraph.BASE + "concept/industrial-chain");
        String[] columns = {"claim", "confidence", "stance", "evidence", "words", "article", "title"};
        Set<List<String>> said = new TreeSet<>(Comparator.comparing(Object::toString));
        said.addAll(found("claims-of", thing, columns));
        said.addAll(found("claims-on", thing, columns));
        assertFalse(said.isEmpty());
        List<Node> claims = said.stream()
                .map(row -> NodeFactory.createURI(row.get(0)))
                .distinct()
                .toList();
        Set<List<String>> read = new TreeSet<>(Comparator.comparing(Object::toString));
        seeds.store()
                .read(dataset -> new Sayings(dataset).ofClaims(claims))
                .forEach(row -> read.add(texts(row, columns)));
        assertEquals(said, read);
        assertSame(
                "statements-about",
                thing,
                seeds.store().read(dataset -> new Sayings(dataset).about(thing, 300)),
                "statement",
                "type",
                "confidence");
    }

    @Test
    void aThingIsNamedByTheArticlesThatItsQueryFinds() {
        for (Node thing : things(40)) {
            List<List<String>> read = seeds.store().read(dataset -> {
                Sayings sayings = new Sayings(dataset);
                Dates dates = Dates.read(dataset, seeds.queries());
                return sayings.articles(thing, dates, 200).stream()
                        .flatMap(article -> sayings.titles(article).stream()
                                .map(title -> List.of(article.getURI(), title, dates.of(article))))
                        .toList();
            });
            assertFalse(read.isEmpty());
            assertEquals(found("mentioning-articles", thing, "article", "title", "date"), read);
        }
    }

    @Test
    void aThingHangsTogetherInTheLexiconAsItsQueryFinds() {
        Node lexicon = NodeFactory.createURI(SeedGraph.BASE + "graph/lexicon");
        for (Node thing : things(60)) {
            Set<List<String>> found = seeds.store()
                    .read(
                            dataset -> seeds
                                    .queries()
                                    .rows(dataset, "thing-knowledge", Map.of("this", thing, "lexicon", lexicon))
                                    .stream()
                                    .map(row -> texts(row, "outward", "predicate", "other"))
                                    .collect(Collectors.toCollection(
                                            () -> new TreeSet<>(Comparator.comparing(Object::toString)))));
            Set<List<String>> read = new TreeSet<>(Comparator.comparing(Object::toString));
            seeds.store()
                    .<List<Knowledge.Links>>read(dataset -> new Knowledge(dataset, lexicon).of(thing))
                    .forEach(links -> {
                        assertFalse(links.more());
                        links.others()
                                .forEach(other -> read.add(List.of(
                                        String.valueOf(links.outward()),
                                        links.property().getURI(),
                                        other.getURI())));
                    });
            assertEquals(found, read);
        }
    }

    @Test
    void theArticlesAreListedAsTheirQueryFinds() {
        List<List<String>> read =
                seeds
                        .store()
                        .read(dataset ->
                                ArticleList.read(dataset, seeds.queries()).page(dataset, 1))
                        .stream()
                        .map(line -> List.of(
                                line.article().iri(),
                                line.article().zh(),
                                line.byline(),
                                line.page().iri()))
                        .toList();
        List<List<String>> found =
                seeds.store().read(dataset -> seeds.queries().rows(dataset, "articles", Map.of())).stream()
                        .map(row -> texts(row, "article", "title", "byline", "page"))
                        .toList();
        assertFalse(read.isEmpty());
        assertEquals(found, read);
    }

    @Test
    void aResourceIsDescribedAsItsQueriesFind() {
        List<Node> resources = new ArrayList<>(things(30));
        for (String type :
                List.of("Sentence", "Claim", "Article", "Page", "Observation", "Run", "RelationRule", "Concept")) {
            resources.addAll(seeds.store().read(dataset -> {
                List<Node> some = new ArrayList<>();
                dataset.findNG(Node.ANY, Node.ANY, RDF.type.asNode(), Terms.term(type))
                        .forEachRemaining(quad -> some.add(quad.getSubject()));
                return some.stream().limit(5).toList();
            }));
            resources.add(Terms.term(type));
        }
        for (Node resource : resources) {
            Description read =
                    seeds.store().read(dataset -> new Describer(dataset, seeds.queries()).describe(resource));
            Set<Triple> outgoing = new HashSet<>();
            Set<Triple> labels = new HashSet<>();
            for (Row row : rows("outgoing", Map.of("this", resource))) {
                outgoing.add(Triple.create(resource, row.some("predicate"), row.some("object")));
                row.node("label")
                        .ifPresent(l -> labels.add(Triple.create(row.some("object"), row.some("property"), l)));
            }
            if (outgoing.size() < 2000) {
                assertEquals(outgoing, Set.copyOf(read.outgoing()), "outgoing of " + resource);
            }
            List<String> counted = rows("incoming-counts", Map.of("this", resource)).stream()
                    .map(row -> row.text("predicate") + " " + row.number("n"))
                    .toList();
            if (read.incomingTotal() <= 2000 && !read.isMore()) {
                assertEquals(
                        counted,
                        read.incoming().stream()
                                .map(i -> i.predicate().getURI() + " " + i.total())
                                .toList(),
                        "incoming of " + resource);
            }
            for (Description.Incoming incoming : read.incoming()) {
                Set<Node> subjects = new LinkedHashSet<>();
                for (Row row : rows("incoming", Map.of("this", resource, "predicate", incoming.predicate()))) {
                    subjects.add(row.some("subject"));
                    row.node("label")
                            .ifPresent(l -> labels.add(Triple.create(row.some("subject"), row.some("property"), l)));
                }
                assertEquals(
                        List.copyOf(subjects),
                        incoming.triples().stream().map(Triple::getSubject).toList());
            }
            if (outgoing.size() < 2000) {
                assertEquals(labels, Set.copyOf(read.labels()), "labels around " + resource);
            }
        }
    }

    private List<Row> rows(String query, Map<String, Node> values) {
        return seeds.store().read(dataset -> seeds.queries().rows(dataset, query, values));
    }

    /** Those that most articles name. */
    private List<Node> things(int most) {
        return seeds.store().read(dataset -> Catalogue.read(dataset, seeds.queries())).all().stream()
                .limit(most)
                .map(thing -> thing.name().node())
                .toList();
    }

    private List<List<String>> found(String query, Node resource, String... columns) {
        return seeds.store().read(dataset -> seeds.queries().rows(dataset, query, Map.of("this", resource)).stream()
                .map(row -> texts(row, columns))
                .toList());
    }

    private void assertSame(String query, Node resource, List<Row> read, String... columns) {
        assertEquals(
                found(query, resource, columns),
                read.stream().map(row -> texts(row, columns)).toList(),
                query + " of " + resource);
    }

    private static List<String> texts(Row row, String... columns) {
        return Stream.of(columns).map(row::text).toList();
    }
}
