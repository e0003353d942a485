package xinzhi.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.SinkToCollection;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import xinzhi.export.dump.Dump;
import xinzhi.export.dump.Graphs;

/** What is dumped is read back by Jena and found to be the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DumpTest {
    private static final String DATA =
            """
            <graph/lexicon> {
              <concept/a> a xz:Concept ; skos:prefLabel "人工智能 “AI” \\\\ \\"𠮷\\""@zh ; <http://example.net/p#own> 3.50 , true .
            }
            <graph/article-one> {
              <article/one> a xz:Article ; schema:articleBody "第一段。\\n\\t第二段。\\r\\n第三段。<&>\\n"@zh ; schema:mentions <concept/a> .
              <sentence/1> xz:inArticle <article/one> ; nif:anchorOf "人工智能推动数据。" ; nif:beginIndex 0 .
              <claim/1> a xz:Claim ; rdf:subject <concept/a> ; rdf:predicate xz:drives ; rdf:object <concept/b> ;
                xz:confidence 0.7 ; xz:evidence <sentence/1> .
              <concept/a> xz:drives <concept/b> .
            }
            <graph/article-two> {
              <article/two> a xz:Article ; schema:mentions <concept/c> .
              <concept/a> xz:drives <concept/b> .
              <sentence/2> xz:inArticle <article/two> ; nif:anchorOf "别的。" .
            }
            """;
    private static final Map<Dump, Lang> LANGUAGES = Map.of(
            Dump.NQUADS, Lang.NQUADS,
            Dump.TRIG, Lang.TRIG,
            Dump.TURTLE, Lang.TURTLE,
            Dump.NTRIPLES, Lang.NTRIPLES,
            Dump.JSONLD, Lang.JSONLD11,
            Dump.RDFXML, Lang.RDFXML);
    private static final List<Dump> WITH_GRAPHS = List.of(Dump.NQUADS, Dump.TRIG, Dump.JSONLD);

    private final Exports exports = new Exports(ExportStore.BASE, UnaryOperator.identity());
    private ExportStore store;

    @BeforeAll
    void load(@TempDir Path data) {
        store = ExportStore.of(data, DATA);
    }

    @AfterAll
    void close() {
        store.close();
    }

    private String dump(Dump format, String what, boolean reified) {
        return store.store().read(dataset -> {
            try {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                Graphs graphs = exports.graphs(dataset, what);
                format.write(reified ? graphs.reified() : graphs, out);
                return out.toString(StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static DatasetGraph parse(Dump format, String text) {
        return RDFParser.fromString(text, LANGUAGES.get(format)).toDatasetGraph();
    }

    @ParameterizedTest
    @EnumSource(Dump.class)
    void theWholeGraphComesBackAsItWas(Dump format) {
        String text = dump(format, Exports.ALL, false);
        DatasetGraph read = parse(format, text);
        boolean same = store.store()
                .read(dataset -> WITH_GRAPHS.contains(format)
                        ? IsoMatcher.isomorphic(copy(dataset), read)
                        : triples(dataset).isIsomorphicWith(read.getDefaultGraph()));
        assertTrue(same, text);
    }

    @ParameterizedTest
    @EnumSource(
            value = Dump.class,
            names = {"NTRIPLES", "TURTLE", "RDFXML"})
    void aTripleOfSeveralGraphsIsToldOnceWhereThereAreNoGraphs(Dump format) {
        for (boolean reified : format.hasReifiers() ? List.of(false, true) : List.of(false)) {
            List<Triple> told = new ArrayList<>();
            RDFParser.fromString(dump(format, Exports.ALL, reified), LANGUAGES.get(format))
                    .parse(StreamRDFLib.sinkTriples(new SinkToCollection<>(told)));
            assertEquals(Set.copyOf(told).size(), told.size());
        }
    }

    private static DatasetGraph copy(DatasetGraph dataset) {
        DatasetGraph copy = DatasetGraphFactory.create();
        dataset.find().forEachRemaining(copy::add);
        return copy;
    }

    private static Graph triples(DatasetGraph dataset) {
        Graph graph = GraphFactory.createDefaultGraph();
        dataset.find().forEachRemaining(q -> graph.add(q.asTriple()));
        return graph;
    }

    @ParameterizedTest
    @EnumSource(Dump.class)
    void theSameGraphIsTheSameBytes(Dump format) {
        assertEquals(dump(format, Exports.ALL, false), dump(format, Exports.ALL, false));
    }

    @Test
    void anArticleBringsAllThatRestsOnItAndNothingElse() {
        DatasetGraph read = parse(Dump.NQUADS, dump(Dump.NQUADS, "article/one", false));
        assertEquals(1, read.size());
        assertEquals(13, Iter.count(read.find()));
    }

    @Test
    void aThingBringsWhatIsSaidOfItWithTheSentence() {
        String text = dump(Dump.NTRIPLES, "人工智能 “AI” \\ \"𠮷\"", false);
        assertTrue(text.contains("/claim/1>") && text.contains("人工智能推动数据。"), text);
        assertFalse(text.contains("article/two") || text.contains("sentence/2"), text);
    }

    @Test
    void whatPointsAtAThingIsLookedForOnceHoweverManyGraphsThereAre() {
        List<Node> asked = new ArrayList<>();
        store.store().read(dataset -> {
            DatasetGraph watched = new DatasetGraphWrapper(dataset) {
                @Override
                public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
                    asked.add(o);
                    return super.find(g, s, p, o);
                }

                @Override
                public Iterator<Quad> findNG(Node g, Node s, Node p, Node o) {
                    asked.add(o);
                    return super.findNG(g, s, p, o);
                }
            };
            List<Graphs.Named> graphs = new ArrayList<>();
            Graphs.about(watched, ExportStore.BASE + "concept/a").forEach(graphs::add);
            assertEquals(
                    List.of(10, 1, 4),
                    graphs.stream().map(g -> g.triples().size()).toList());
            return graphs;
        });
        assertEquals(1, asked.stream().filter(Node::isConcrete).count());
    }

    @Test
    void aClaimIsATripleTermInTheFormOfRdf12() {
        for (Dump format : List.of(Dump.NQUADS, Dump.TRIG, Dump.TURTLE, Dump.NTRIPLES)) {
            DatasetGraph read = parse(format, dump(format, Exports.ALL, true));
            List<Quad> reified =
                    Iter.toList(Iter.filter(read.find(), q -> q.getObject().isTripleTerm()));
            assertEquals(1, reified.size(), format.name());
            assertEquals(
                    ExportStore.BASE + "concept/b",
                    reified.get(0).getObject().getTriple().getObject().getURI());
        }
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> dump(Dump.NQUADS, "concept/none", false))
                .getMessage()
                .contains("there is nothing at"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Dump.byName("docx"))
                .getMessage()
                .contains("nq, trig, ttl"));
    }
}
