package xinzhi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import xinzhi.export.Exports;
import xinzhi.export.Format;
import xinzhi.export.GephiGraph;
import xinzhi.export.measure.Drawing;
import xinzhi.export.view.Options;
import xinzhi.export.view.View;
import xinzhi.store.Parameter;
import xinzhi.store.Store;

/** Every view of the pages that come with the program, as Gephi reads it, against what SPARQL counts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SeedGraph.Resolver.class)
class SeedExportTest {
    private final Exports exports = new Exports(SeedGraph.BASE, UnaryOperator.identity());
    private Store store;

    @TempDir
    private Path folder;

    @BeforeAll
    void open(SeedGraph graph) {
        store = graph.open();
    }

    @AfterAll
    void close() {
        store.close();
    }

    Stream<String> views() {
        return exports.views().stream().map(View::name);
    }

    @ParameterizedTest
    @MethodSource("views")
    void gephiReadsWhatSparqlCountsAndTheSameTwice(String name) throws IOException {
        View view = exports.view(name);
        Drawing drawing = draw(view);
        assertEquals(bytes(drawing), bytes(draw(view)), "two exports of one graph");
        SortedMap<String, Integer> kinds = counted(view, drawing);
        int edges = kinds.values().stream().mapToInt(n -> n).sum();
        int nodes = drawing.network().vertices().size();
        assertTrue(edges > 0, "nothing to see");
        drawing.network().edges().stream()
                .map(e -> e.relation().label())
                .distinct()
                .forEach(label -> assertTrue(label.matches("\\p{IsHan}+"), label));
        List<Path> tables = write(drawing, Format.CSV);
        List<GephiGraph> read = List.of(
                GephiGraph.of(write(drawing, Format.GEXF).get(0)),
                GephiGraph.of(write(drawing, Format.GRAPHML).get(0)),
                GephiGraph.of(tables.get(0), tables.get(1)));
        for (GephiGraph graph : read) {
            assertEquals(List.of(), graph.issues());
            assertEquals(nodes, graph.nodes());
        }
        assertEquals(kinds, read.get(0).kinds());
        assertEquals(kinds, read.get(2).kinds());
        assertEquals(pairs(drawing), read.get(1).edges(), "GraphML has no kinds: parallel edges become one");
        assertTrue(read.get(0).nodeColumns().containsAll(List.of("Class", "PageRank", "Community Label", "Evidence")));
    }

    /** Edges by kind, as SPARQL counts them; those of similar articles, of which it knows nothing, as they are drawn. */
    private SortedMap<String, Integer> counted(View view, Drawing drawing) {
        SortedMap<String, Integer> kinds = new TreeMap<>();
        if (view.name().equals("article-similarity")) {
            drawing.network().edges().forEach(e -> kinds.merge(e.relation().name(), 1, Integer::sum));
            return kinds;
        }
        List<String> variables = view.query().getResultVars();
        boolean pairs = variables.contains("unit");
        String pattern = view.query().getQueryPattern().toString();
        String query = pairs
                ? "SELECT DISTINCT ?source ?target { { SELECT ?unit (?member AS ?source) " + pattern
                        + " } { SELECT ?unit (?member AS ?target) " + pattern
                        + " } FILTER (STR(?source) < STR(?target)) }"
                : "SELECT DISTINCT ?source ?target " + (variables.contains("relation") ? "?relation " : "") + pattern;
        String only = drawing.network().edges().get(0).relation().name();
        store.read(dataset -> {
            try (QueryExec exec = QueryExec.dataset(dataset)
                    .query(query)
                    .substitution(defaults(view))
                    .build()) {
                RowSet rows = exec.select();
                while (rows.hasNext()) {
                    Binding row = rows.next();
                    String kind = row.contains("relation")
                            ? row.get("relation").getURI().replaceAll(".*[#/]", "")
                            : only;
                    kinds.merge(kind, 1, Integer::sum);
                }
                return kinds;
            }
        });
        return kinds;
    }

    private static Binding defaults(View view) {
        BindingBuilder values = Binding.builder();
        for (Parameter parameter : view.parameters()) {
            values.add(Var.alloc(parameter.name()), NodeFactory.createLiteralString(parameter.value()));
        }
        return values.build();
    }

    private static int pairs(Drawing drawing) {
        return (int) drawing.network().edges().stream()
                .map(e -> List.of(e.source(), e.target()))
                .distinct()
                .count();
    }

    private List<Path> write(Drawing drawing, Format format) {
        List<Path> files = new ArrayList<>();
        try {
            for (Format.Part part : format.parts()) {
                Path file = folder.resolve("view" + part.suffix() + "." + format.extension());
                try (OutputStream out = Files.newOutputStream(file)) {
                    part.writer().write(drawing, out);
                }
                files.add(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private Drawing draw(View view) {
        return store.read(dataset -> exports.draw(dataset, view, Options.NONE));
    }

    private Map<Format, String> bytes(Drawing drawing) throws IOException {
        Map<Format, String> all = new TreeMap<>();
        for (Format format : List.of(Format.GEXF, Format.GRAPHML, Format.DOT, Format.JSON, Format.SVG)) {
            all.put(format, Files.readString(write(drawing, format).get(0)));
        }
        return all;
    }
}
