package xinzhi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xinzhi.graph.GraphWriter;
import xinzhi.graph.Iris;
import xinzhi.graph.NQuadsFile;
import xinzhi.graph.NamedGraph;
import xinzhi.graph.RunReport;
import xinzhi.ontology.Ontology;
import xinzhi.rdf.Names;
import xinzhi.sample.SampleExtraction;

class GenerationsTest {
    @TempDir
    private Path folder;

    private SampleExtraction sample;
    private GraphWriter writer;
    private Generations generations;

    @BeforeEach
    void prepare() {
        Ontology ontology = SampleExtraction.ontology(folder.resolve("ontology"));
        sample = new SampleExtraction();
        writer = new GraphWriter(new Iris(SampleExtraction.BASE), ontology, sample.run(), 0.5);
        generations = new Generations(folder.resolve("data"));
    }

    @Test
    void twoBuildsOfTheSameAreTheSameBytes() {
        build();
        String first = nquads();
        build();
        assertEquals(first, nquads());
        assertTrue(first.length() > 1000);
        assertFalse(first.contains("_:"), "blank nodes");
    }

    @Test
    void whatIsReadBackIsWhatWasSent() {
        build();
        List<String> sent = graphs().stream()
                .sorted(Comparator.comparing(g -> g.name().getURI()))
                .flatMap(g -> g.triples().find().toList().stream()
                        .map(t -> NQuadsFile.line(Quad.create(g.name(), t)).strip())
                        .sorted())
                .toList();
        List<String> read =
                nquads().lines().filter(l -> !l.contains("/graph/void>")).toList();
        assertEquals(List.of(), sent.stream().filter(l -> !read.contains(l)).toList());
        assertEquals(sent, read);
    }

    @Test
    void theGraphIsCountedForVoid() {
        build();
        try (Store store = generations.open()) {
            String query =
                    """
                    PREFIX void: <http://rdfs.org/ns/void#>
                    PREFIX xz: <https://w3id.org/xinzhi/ontology#>
                    SELECT ?n { ?d void:classPartition [ void:class xz:Claim ; void:entities 5 ] ; void:triples ?n ;
                                   void:propertyPartition [ void:property xz:evidence ; void:triples 7 ] }
                    """;
            assertEquals(1, store.<Integer>read(dataset -> rows(dataset, query)));
            assertTrue(store.manifest().contains("\"Claim\" : 5"), store.manifest());
        }
    }

    @Test
    void theLastTwoGenerationsAreKept() throws Exception {
        for (int i = 0; i < 3; i++) {
            build();
        }
        assertEquals("3", generations.current().orElseThrow().getFileName().toString());
        try (var kept = Files.list(folder.resolve("data/generations"))) {
            assertEquals(
                    List.of("2", "3"),
                    kept.map(p -> p.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void whatIsServedIsKeptUntilItIsServedNoMore() {
        build();
        Path first = generations.current().orElseThrow();
        try (Store served = generations.open()) {
            build();
            build();
            assertTrue(Files.exists(first.resolve("manifest.json")));
            assertEquals(2, hits(served, "xz:Sentence", "nif:anchorOf", "\"未来产业\""));
        }
        build();
        assertFalse(Files.exists(first));
    }

    @Test
    void aBuildThatIsGivenUpLeavesTheServedGenerationAlone() {
        build();
        Path served = generations.current().orElseThrow();
        try (GenerationBuilder build = generations.begin()) {
            writer.lexicon().send(build.sink());
        }
        assertEquals(served, generations.current().orElseThrow());
        assertFalse(Files.exists(folder.resolve("data/generations/2")));
        build();
        assertEquals("2", generations.current().orElseThrow().getFileName().toString());
    }

    @Test
    void whatABuildLeftThatWasKilledBeforeItWasServedIsNoGeneration() throws IOException {
        build();
        Path served = generations.current().orElseThrow();
        Files.copy(
                served.resolve("manifest.json"),
                Files.createDirectory(served.resolveSibling("2")).resolve("manifest.json"));
        build();
        assertEquals("3", generations.current().orElseThrow().getFileName().toString());
        assertFalse(Files.exists(served.resolveSibling("2")));
        Store.open(served).close();
    }

    @Test
    void aStoreKnowsItsManifestWhenItsFolderIsGone() throws IOException {
        build();
        try (Store open = generations.open()) {
            String manifest = open.manifest();
            Generations.delete(open.folder());
            assertEquals(manifest, open.manifest());
        }
    }

    @Test
    void aStoreThatCannotBeOpenedHoldsNoLock() throws IOException {
        build();
        Path generation = generations.current().orElseThrow();
        Generations.delete(generation.resolve("lucene"));
        Files.createFile(generation.resolve("lucene"));
        assertThrows(RuntimeException.class, () -> Store.open(generation));
        try (FileChannel lock = FileChannel.open(generation.resolve("tdb2/tdb.lock"), StandardOpenOption.WRITE)) {
            lock.lock().release();
        }
    }

    @Test
    void aBuildWhoseTextCannotBeIndexedDoesNotHinderTheNext() {
        assertThrows(RuntimeException.class, () -> {
            try (GenerationBuilder build = generations.begin()) {
                Node text = NodeFactory.createBlankNode(); // has no address to be found by
                build.sink().quad(Quad.create(text, text, Names.ANCHOR, NodeFactory.createLiteralString("词")));
                build.publish(SampleExtraction.BASE, counts -> "{}");
            }
        });
        build();
        assertEquals("1", generations.current().orElseThrow().getFileName().toString());
    }

    @Test
    void aBuildThatCannotBePublishedLeavesNoTrace() throws IOException {
        Files.createDirectories(folder.resolve("data/current.next/in-the-way"));
        assertThrows(UncheckedIOException.class, this::build);
        assertTrue(generations.current().isEmpty());
        assertFalse(Files.exists(folder.resolve("data/generations/1")));
    }

    @Test
    void aStoreThatIsOpenAnswersWhileTheNextIsBuilt() {
        build();
        try (Store open = generations.open();
                GenerationBuilder next = generations.begin()) {
            writer.vocabulary().send(next.sink());
            assertEquals(2, hits(open, "xz:Sentence", "nif:anchorOf", "\"未来产业\""));
            next.publish(SampleExtraction.BASE, counts -> "{}");
            assertEquals(2, hits(open, "xz:Sentence", "nif:anchorOf", "\"未来产业\""));
            try (Store served = generations.open()) {
                assertEquals(0, hits(served, "xz:Sentence", "nif:anchorOf", "\"未来产业\""));
            }
        }
    }

    @Test
    void oneBuildAtATime() {
        try (GenerationBuilder build = generations.begin()) {
            assertEquals(1, build.number());
            var refused = assertThrows(BuildLockedException.class, generations::begin);
            assertTrue(refused.getMessage().contains("another build"), refused.getMessage());
        }
        generations.begin().close();
    }

    @Test
    void nothingBuiltYetIsSaidSo() {
        assertTrue(generations.current().isEmpty());
        assertThrows(IllegalStateException.class, generations::open);
    }

    @Test
    void textIsFoundHoweverItIsWritten() {
        build();
        try (Store store = generations.open()) {
            assertEquals(2, hits(store, "xz:Sentence", "nif:anchorOf", "\"未来产业\""));
            assertEquals(2, hits(store, "xz:Sentence", "nif:anchorOf", "\"未來產業\""));
            assertEquals(1, hits(store, "xz:Sentence", "nif:anchorOf", "\"２０２３年\""));
            assertEquals(0, hits(store, "xz:Sentence", "nif:anchorOf", "\"产业未来\""));
            assertEquals(1, hits(store, "xz:Industry", "rdfs:label", "\"FUTURE industries\""));
            assertEquals(1, hits(store, "xz:Article", "dct:title", "\"雲谷\""));
        }
    }

    private static int hits(Store store, String type, String property, String words) {
        String query =
                """
                PREFIX text: <http://jena.apache.org/text#>
                PREFIX xz: <https://w3id.org/xinzhi/ontology#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX dct: <http://purl.org/dc/terms/>
                PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
                SELECT ?s { ?s text:query (%s '%s' 100) . ?s a %s }
                """
                        .formatted(property, words, type);
        return store.read(dataset -> rows(dataset, query));
    }

    private static int rows(DatasetGraph dataset, String query) {
        try (QueryExec exec =
                QueryExec.dataset(dataset).query(QueryFactory.create(query)).build()) {
            RowSet rows = exec.select();
            int count = 0;
            while (rows.hasNext()) {
                rows.next();
                count++;
            }
            return count;
        }
    }

    private void build() {
        RunReport report = new RunReport();
        try (GenerationBuilder build = generations.begin()) {
            for (NamedGraph graph : graphs()) {
                graph.send(build.sink());
            }
            report.add(sample.page(), List.of(), List.of());
            report.add(writer.article(sample.extraction()));
            build.publish(SampleExtraction.BASE, counts -> report.json(sample.run(), counts.byName()));
        }
    }

    private List<NamedGraph> graphs() {
        return List.of(
                writer.vocabulary(),
                writer.lexicon(),
                writer.shapes(),
                writer.run(sample.run()),
                writer.page(sample.page(), List.of(sample.article()), List.of()),
                writer.article(sample.extraction()).graph());
    }

    private String nquads() {
        try (Store store = generations.open()) {
            return store.read(dataset -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                NQuadsFile.write(dataset, out);
                return out.toString(StandardCharsets.UTF_8);
            });
        }
    }
}
