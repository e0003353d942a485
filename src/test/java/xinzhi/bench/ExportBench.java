package xinzhi.bench;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import xinzhi.export.Exports;
import xinzhi.export.Format;
import xinzhi.export.measure.Drawing;
import xinzhi.export.network.Network;
import xinzhi.export.view.NetworkReader;
import xinzhi.export.view.Options;
import xinzhi.export.view.View;
import xinzhi.store.GenerationBuilder;
import xinzhi.store.Generations;
import xinzhi.store.Store;

/**
 * How long a view of 100,000 things with 1,000,000 claims takes to export, against copying the rows of its query out of
 * the store; and what a writer holds in memory. One run, not JMH: a step takes seconds. The first argument is a folder
 * of about 2 GB that is kept for the next run.
 */
public final class ExportBench {
    private static final String BASE = "https://w3id.org/xinzhi/id/";
    private static final String XZ = "https://w3id.org/xinzhi/ontology#";
    private static final int THINGS = 100_000;
    private static final int CLAIMS = 1_000_000;
    private static final int SENTENCES = 50_000;
    private static final int GROUPS = 200;
    private static final double MEGA = 1_000_000;

    private final Path folder;
    private final View view;
    private final Exports exports = new Exports(BASE, UnaryOperator.identity());

    private ExportBench(Path folder) {
        this.folder = folder;
        this.view = exports.view("facts");
    }

    public static void main(String[] args) throws IOException {
        new ExportBench(Path.of(args.length > 0 ? args[0] : "target/export-bench")).run();
    }

    private void run() throws IOException {
        Generations generations =
                new Generations(Files.createDirectories(folder).resolve("data"));
        if (generations.current().isEmpty()) {
            build(generations);
        }
        try (Store store = generations.open()) {
            lap("first copy, unmeasured", () -> store.read(this::copy));
            double rows = lap("rows copied", () -> store.read(this::copy));
            Network[] network = new Network[1];
            Options all = Options.NONE.withRowLimit(Long.MAX_VALUE);
            double reading = lap(
                    "network read",
                    () -> network[0] = store.read(
                            dataset -> new NetworkReader(dataset, BASE, UnaryOperator.identity()).read(view, all)));
            Drawing[] drawing = new Drawing[1];
            double measuring = lap("measured and laid out", () -> drawing[0] = Drawing.of(network[0]));
            for (Format format : List.of(Format.GEXF, Format.GRAPHML, Format.CSV, Format.DOT, Format.JSON)) {
                double writing = lap(format + " written", () -> write(format, drawing[0]));
                System.out.printf(
                        "  rows to file %.2f of copying the rows, with measures %.2f; the writer holds %.0f MB%n",
                        (reading + writing) / rows,
                        (reading + measuring + writing) / rows,
                        held(format, drawing[0]) / MEGA);
            }
        }
    }

    /** @return seconds of the processor, which other programs of the machine do not lengthen */
    private static double lap(String name, Runnable step) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long began = System.nanoTime();
        long start = threads.getCurrentThreadCpuTime();
        step.run();
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        double waited = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                "%-28s %7.2f s (%.1f by the clock)   live heap %.0f MB%n", name, seconds, waited, live() / MEGA);
        return seconds;
    }

    private static long live() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** What anybody must do who wants the rows: ask, and write each down. */
    private long copy(DatasetGraph dataset) {
        long count = 0;
        try (QueryExec exec = QueryExec.dataset(dataset)
                        .query(view.query())
                        .substitution("wanted", NodeFactory.createLiteralString("plain"))
                        .build();
                BufferedWriter out = Files.newBufferedWriter(folder.resolve("rows.tsv"))) {
            RowSet rows = exec.select();
            while (rows.hasNext()) {
                Binding row = rows.next();
                for (String variable : view.query().getResultVars()) {
                    out.append(String.valueOf(row.get(variable))).append('\t');
                }
                out.append('\n');
                count++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count;
    }

    private void write(Format format, Drawing drawing) {
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(folder.resolve("facts." + format.extension())))) {
            format.write(drawing, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The most that lives while a format is written, beyond what lived before. */
    private static long held(Format format, Drawing drawing) throws IOException {
        long before = live();
        long[] most = {0};
        try (OutputStream out = new FilterOutputStream(OutputStream.nullOutputStream()) {
            private long written;

            @Override
            public void write(byte[] bytes, int from, int length) {
                if ((written + length) / 100_000_000 > written / 100_000_000) {
                    most[0] = Math.max(most[0], live() - before);
                }
                written += length;
            }
        }) {
            format.write(drawing, new BufferedOutputStream(out));
        }
        return most[0];
    }

    /** Things in groups: of a thing's claims most are about things of its own group, and a few things have most. */
    private static void build(Generations generations) {
        Random random = new Random(1);
        try (GenerationBuilder builder = generations.begin()) {
            StreamRDF sink = builder.sink();
            for (int i = 0; i < THINGS; i++) {
                add(sink, "concept/c" + i, RDF.type.asNode(), xz("Concept"));
                add(sink, "concept/c" + i, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang("概念" + i, "zh"));
            }
            for (int i = 0; i < SENTENCES; i++) {
                add(sink, "sentence/s" + i, xz("inArticle"), node("article/a" + i / 50));
                add(
                        sink,
                        "sentence/s" + i,
                        NodeFactory.createURI(
                                "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf"),
                        NodeFactory.createLiteralString("第" + i + "句：科技创新推动产业创新，形成新的增长点，区域协调发展。"));
            }
            Set<Long> seen = new HashSet<>();
            while (seen.size() < CLAIMS) {
                int subject = (int) (THINGS * Math.pow(random.nextDouble(), 2));
                int near = random.nextInt(THINGS / GROUPS) * GROUPS + subject % GROUPS;
                int object = random.nextDouble() < 0.7 ? near : random.nextInt(THINGS);
                if (subject != object && seen.add((long) subject << 32 | object)) {
                    claim(sink, seen.size(), subject, object, random);
                }
            }
            builder.publish(BASE, counts -> "{}\n");
        }
    }

    private static void claim(StreamRDF sink, int number, int subject, int object, Random random) {
        String claim = "claim/k" + number;
        add(sink, claim, RDF.type.asNode(), xz("Claim"));
        add(sink, claim, RDF.subject.asNode(), node("concept/c" + subject));
        add(sink, claim, RDF.predicate.asNode(), xz("drives"));
        add(sink, claim, RDF.object.asNode(), node("concept/c" + object));
        add(
                sink,
                claim,
                xz("confidence"),
                NodeFactory.createLiteralDT("0." + (50 + random.nextInt(49)), XSDDatatype.XSDdecimal));
        add(sink, claim, xz("evidence"), node("sentence/s" + random.nextInt(SENTENCES)));
    }

    private static void add(StreamRDF sink, String subject, Node property, Node object) {
        sink.quad(Quad.create(node("graph/one"), node(subject), property, object));
    }

    private static Node node(String path) {
        return NodeFactory.createURI(BASE + path);
    }

    private static Node xz(String name) {
        return NodeFactory.createURI(XZ + name);
    }
}
