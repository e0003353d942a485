package xinzhi.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.TimeFormat;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import xinzhi.export.measure.Drawing;

/** Two dated articles, read back from every format by other programs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphFilesTest {
    private static final String DATA =
            """
            <graph/lexicon> {
              <concept/a> a xz:Concept ; skos:prefLabel "人工智能, “AI”"@zh ; rdfs:label "AI & more"@en .
              <concept/b> a xz:Concept ; skos:prefLabel "𠮷\\u000B林\\n数据<>"@zh .
              <region/c> a xz:Region ; skos:prefLabel "云谷市"@zh .
              xz:drives rdfs:label "推动"@zh , "drives"@en .
            }
            <graph/one> {
              <article/one> a xz:Article ; dct:title "一"@zh ; dct:issued "2024-03-05"^^xsd:date ; schema:author <person/p> .
              <sentence/1> xz:inArticle <article/one> ; nif:anchorOf "人工智能推动数据。" .
              <sentence/2> xz:inArticle <article/one> ; nif:anchorOf "云谷推动人工智能。" .
              <claim/1> a xz:Claim ; rdf:subject <concept/a> ; rdf:predicate xz:drives ; rdf:object <concept/b> ;
                xz:confidence 0.7 ; xz:evidence <sentence/1> .
              <claim/2> a xz:Claim ; rdf:subject <concept/a> ; rdf:predicate xz:requires ; rdf:object <concept/b> ;
                xz:confidence 0.6 ; xz:evidence <sentence/1> .
              <claim/3> a xz:Claim ; rdf:subject <region/c> ; rdf:predicate xz:drives ; rdf:object <concept/a> ;
                xz:confidence 0.9 ; xz:evidence <sentence/2> .
              <claim/4> a xz:Claim ; rdf:subject <concept/a> ; rdf:predicate xz:hasFeature ; rdf:object "高效"@zh ;
                xz:confidence 0.9 ; xz:evidence <sentence/2> .
            }
            <graph/two> {
              <article/two> a xz:Article ; dct:title "二"@zh ; dct:issued "2024-05"^^xsd:gYearMonth .
              <sentence/3> xz:inArticle <article/two> ; nif:anchorOf "AI也推动数据。" .
              <claim/5> a xz:Claim ; rdf:subject <concept/a> ; rdf:predicate xz:drives ; rdf:object <concept/b> ;
                xz:confidence 0.8 ; xz:evidence <sentence/3> .
              <claim/6> a xz:Claim ; rdf:subject <concept/b> ; rdf:predicate xz:drives ; rdf:object <concept/b> ;
                xz:confidence 0.8 ; xz:evidence <sentence/3> ; xz:stance "reported" .
            }
            """;

    private ExportStore store;

    @TempDir
    private Path folder;

    @BeforeAll
    void load(@TempDir Path data) {
        store = ExportStore.of(data, DATA);
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void gephiReadsGexfWithKindsTimesAndPlaces() throws IOException {
        GephiGraph read = GephiGraph.of(
                ExportStore.files(store.view("facts"), Format.GEXF, folder).get(0));
        assertEquals(List.of(), read.issues());
        assertEquals(3, read.nodes());
        assertEquals(Map.of("drives", 2, "requires", 1), read.kinds());
        assertTrue(read.isDirected() && read.isDynamic());
        assertEquals(TimeFormat.DATE, read.model().getTimeFormat());
        Node node = read.model().getGraph().getNode(ExportStore.BASE + "concept/b");
        assertEquals("𠮷林 数据<>", node.getLabel());
        assertEquals("#7a4bb3", String.format("#%06x", node.getColor().getRGB() & 0xffffff));
        assertTrue(node.size() > 5 && node.x() != 0);
        assertEquals("Concept", node.getAttribute("class"));
        assertEquals(2, node.getAttribute("degree"));
    }

    @Test
    void anEdgeSaysHowOftenHowSureInWhichWordsAndWhen() throws IOException {
        GephiGraph read = GephiGraph.of(
                ExportStore.files(store.view("facts"), Format.GEXF, folder).get(0));
        Edge edge = read.model().getGraph().getEdge("e0");
        assertEquals(2, edge.getWeight());
        assertEquals("推动", edge.getLabel());
        assertEquals(2, edge.getAttribute("count"));
        assertEquals(0.75, edge.getAttribute("mean_confidence"));
        assertEquals(0.8, edge.getAttribute("best_confidence"));
        assertEquals("AI也推动数据。", edge.getAttribute("sentence"));
        assertEquals(ExportStore.BASE + "sentence/3", edge.getAttribute("url"));
        assertEquals("2024-03-05", edge.getAttribute("first_seen"));
        assertEquals("2024-05-31", edge.getAttribute("last_seen"));
    }

    @Test
    void gephiReadsGraphMl() throws IOException {
        GephiGraph read = GephiGraph.of(
                ExportStore.files(store.view("facts"), Format.GRAPHML, folder).get(0));
        assertEquals(List.of(), read.issues());
        assertEquals(3, read.nodes());
        Node node = read.model().getGraph().getNode("n0");
        assertEquals("人工智能, “AI”", node.getLabel());
        assertEquals(ExportStore.BASE + "concept/a", node.getAttribute("iri"));
        assertEquals("AI & more", node.getAttribute("english"));
        assertEquals("#7a4bb3", String.format("#%06x", node.getColor().getRGB() & 0xffffff));
    }

    @Test
    void gephiReadsTheTables() {
        List<Path> files = ExportStore.files(store.view("facts"), Format.CSV, folder);
        GephiGraph read = GephiGraph.of(files.get(0), files.get(1));
        assertEquals(List.of(), read.issues());
        assertEquals(3, read.nodes());
        assertEquals(Map.of("drives", 2, "requires", 1), read.kinds());
        assertTrue(read.isDynamic());
        assertEquals(
                "人工智能, “AI”",
                read.model().getGraph().getNode(ExportStore.BASE + "concept/a").getLabel());
    }

    @Test
    void anotherReaderFindsTheSameInGraphMl() {
        Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(
                SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        importer.importGraph(graph, new StringReader(ExportStore.text(store.view("facts"), Format.GRAPHML)));
        assertEquals(Set.of("n0", "n1", "n2"), graph.vertexSet());
        assertEquals(3, graph.edgeSet().size());
    }

    @Test
    void theSameGraphIsTheSameBytes() {
        for (Format format : List.of(Format.GEXF, Format.GRAPHML, Format.CSV, Format.DOT, Format.JSON)) {
            assertEquals(ExportStore.text(store.view("facts"), format), ExportStore.text(store.view("facts"), format));
        }
    }

    @Test
    void anEmptyAnswerIsAnEmptyValidFileThatSaysSo() throws IOException {
        Drawing nothing = store.view("policy-target");
        for (Format format : List.of(Format.GEXF, Format.GRAPHML)) {
            GephiGraph read =
                    GephiGraph.of(ExportStore.files(nothing, format, folder).get(0));
            assertEquals(List.of(), read.issues());
            assertEquals(0, read.nodes());
        }
        assertTrue(nothing.network().description().contains("no answer"));
        assertFalse(ExportStore.text(nothing, Format.CSV).isEmpty());
    }
}
