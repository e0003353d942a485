package xinzhi.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xinzhi.extract.Extraction;
import xinzhi.extract.Mention;
import xinzhi.extract.Observation;
import xinzhi.extract.Reading;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.Terms;
import xinzhi.rdf.Names;
import xinzhi.sample.SampleExtraction;
import xinzhi.text.Span;

class GraphWriterTest {
    @TempDir
    private Path folder;

    private SampleExtraction sample;
    private GraphWriter writer;

    @BeforeEach
    void prepare() {
        Ontology ontology = SampleExtraction.ontology(folder);
        sample = new SampleExtraction();
        writer = new GraphWriter(new Iris(SampleExtraction.BASE), ontology, sample.run(), 0.5);
    }

    @Test
    void theSampleArticleBecomesTheExpectedTriples() {
        ArticleGraph written = writer.article(sample.extraction());
        assertEquals(List.of(), written.problems());
        assertEquals(Map.of("self-loop", 1), written.refused());
        assertEquals(1, written.leftOut().size());
        assertTrue(
                written.leftOut().get(0).contains(" self-loop: "),
                written.leftOut().toString());
        assertSame("article.ttl", written.graph().triples());
    }

    @Test
    void thePageAndItsDoubtsBecomeTheExpectedTriples() {
        List<Segment> segments = List.of(
                new Segment(new Span(0, 4), "title", Optional.of("0123456789abcdef"), "largest line"),
                new Segment(new Span(4, 5), "space", Optional.empty(), ""));
        assertSame(
                "page.ttl",
                writer.page(sample.page(), List.of(sample.article()), segments).triples());
    }

    @Test
    void aSecondFileWithTheSameBytesIsADuplicateOfTheFirstOnesPage() {
        Optional<String> hash = Optional.of(sample.page().sha256());
        Run.Input first = new Run.Input("page.txt", hash, Run.Input.READ);
        Run.Input second = new Run.Input("again/page.txt", hash, "same as page.txt");
        Run run = new Run("1", "0000", List.of(first, second), new TreeMap<>());
        Graph graph = writer.run(run).triples();
        Triple found = graph.find(Node.ANY, Terms.term("duplicateOf"), Node.ANY).next();
        assertEquals(new Iris(SampleExtraction.BASE).page(sample.page()), found.getObject());
        assertTrue(graph.contains(
                found.getSubject(), DCTerms.identifier.asNode(), NodeFactory.createLiteralString("again/page.txt")));
    }

    @Test
    void theWordsOfASentenceAreThoseAtItsOffsetsInTheBody() {
        Graph graph = writer.article(sample.extraction()).graph().triples();
        String body = graph.find(Node.ANY, Names.ARTICLE_BODY, Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm();
        List<Node> anchored = graph.find(Node.ANY, Names.BEGIN, Node.ANY)
                .mapWith(Triple::getSubject)
                .filterKeep(s -> graph.contains(s, Names.ANCHOR, Node.ANY))
                .toList();
        assertTrue(anchored.size() > 4);
        for (Node node : anchored) {
            assertEquals(
                    body.substring(integer(graph, node, Names.BEGIN), integer(graph, node, Names.END)),
                    graph.find(node, Names.ANCHOR, Node.ANY).next().getObject().getLiteralLexicalForm());
        }
    }

    @Test
    void aFactSurerThanSureIsRefusedAndTheRestStays() {
        Extraction good = sample.extraction();
        Observation o = good.observations().get(0);
        Observation tooSure = new Observation(
                o.indicator(),
                o.value(),
                o.unit(),
                o.when(),
                o.where(),
                o.bound(),
                o.stance(),
                o.source(),
                o.sentence(),
                o.span(),
                "other",
                1.7,
                o.about());
        ArticleGraph written =
                writer.article(new Extraction(good.reading(), good.claims(), List.of(o, tooSure), good.statements()));
        assertEquals(List.of(), written.problems());
        assertEquals(1, written.refused().get("shape"));
        assertSame("article.ttl", written.graph().triples());
    }

    @Test
    void whatBreaksAShapeAndIsNoFactIsAProblemAndNoRefusal() {
        Extraction good = sample.extraction();
        Reading reading = good.reading();
        List<List<Mention>> tooSure = reading.sentences().stream()
                .map(sentence -> reading.mentionsOf(sentence).stream()
                        .map(m -> new Mention(m.span(), m.entity(), m.rule(), 1.7))
                        .toList())
                .toList();
        ArticleGraph written = writer.article(new Extraction(
                new Reading(reading.article(), reading.sentences(), reading.tokens(), tooSure),
                good.claims(),
                good.observations(),
                good.statements()));
        assertEquals(Map.of("self-loop", 1), written.refused());
        assertTrue(
                written.problems().get(0).contains("a confidence is one number from 0 to 1"),
                written.problems()::toString);
    }

    @Test
    void theVocabularyIsPublishedWithoutBlankNodesAndAlwaysTheSame() {
        NamedGraph first = writer.vocabulary();
        assertTrue(first.triples().find().toList().stream()
                .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank()));
        Ontology again = SampleExtraction.ontology(folder.resolve("again"));
        NamedGraph second = new GraphWriter(new Iris(SampleExtraction.BASE), again, sample.run(), 0.5).vocabulary();
        assertEquals(first.sorted(), second.sorted());
    }

    @Test
    void everyTermThatIsWrittenIsDeclared() {
        Graph vocabulary = writer.vocabulary().triples();
        List<Node> undeclared = Stream.of(
                        writer.article(sample.extraction()).graph(),
                        writer.page(sample.page(), List.of(sample.article()), List.of()),
                        writer.run(sample.run()))
                .flatMap(g -> g.triples().find().toList().stream())
                .flatMap(t -> Stream.of(
                        t.getPredicate(),
                        t.getPredicate().equals(RDF.type.asNode()) ? t.getObject() : t.getPredicate()))
                .filter(n -> n.getURI().startsWith(Terms.XZ) && !vocabulary.contains(n, RDF.type.asNode(), Node.ANY))
                .distinct()
                .toList();
        assertEquals(List.of(), undeclared);
    }

    private static int integer(Graph graph, Node subject, Node property) {
        return Integer.parseInt(
                graph.find(subject, property, Node.ANY).next().getObject().getLiteralLexicalForm());
    }

    private static void assertSame(String file, Graph found) {
        Graph expected = RDFDataMgr.loadGraph("src/test/resources/graph/" + file);
        assertEquals(String.join("\n", lines(expected)), String.join("\n", lines(found)));
    }

    private static TreeSet<String> lines(Graph graph) {
        TreeSet<String> lines = new TreeSet<>();
        graph.find().forEach(t -> lines.add(NodeFmtLib.str(t)));
        return lines;
    }
}
