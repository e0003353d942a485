package xinzhi.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import xinzhi.serve.Preparation;
import xinzhi.serve.Server;
import xinzhi.serve.ServerSettings;
import xinzhi.store.GenerationBuilder;
import xinzhi.store.Generations;
import xinzhi.store.Store;

/**
 * How long each kind of page takes on the graph of the seeds made N times as large, over HTTP: to be made, over one connection and over two,
 * and to be given again. Arguments: N (1), a folder that is kept
 * for the next run (target/serve-bench), what the names of the kinds to ask for begin with, with commas between (all), seconds for each (2).
 */
public final class ServeBench {
    private static final String BASE = "https://w3id.org/xinzhi/id/";

    /** From here on the queries behind the pages, which have no bound, are not asked for. */
    private static final int LARGE = 100;

    private final Path folder;
    private final int times;
    private final Duration time;

    private ServeBench(Path folder, int times, Duration time) {
        this.folder = folder;
        this.times = times;
        this.time = time;
    }

    public static void main(String[] args) throws Exception {
        int times = args.length > 0 ? Integer.parseInt(args[0]) : 1;
        Path folder = Path.of(args.length > 1 ? args[1] : "target/serve-bench");
        new ServeBench(
                        Files.createDirectories(folder),
                        times,
                        Duration.ofSeconds(args.length > 3 ? Integer.parseInt(args[3]) : 2))
                .run(args.length > 2 ? args[2] : "");
        System.exit(0); // the client's threads are daemons, but not all of the server's
    }

    private void run(String wanted) throws Exception {
        Generations generations = new Generations(folder.resolve("data-" + times));
        if (generations.current().isEmpty()) {
            build(generations);
        }
        Store store = generations.open();
        List<PageKind> kinds = store.read(dataset -> PageKinds.of(dataset, BASE));
        long start = System.nanoTime();
        long cpu = cpu();
        try (Server server =
                Server.start(store, ServerSettings.local(BASE).withPort(0).withTimeout(Duration.ofSeconds(120)))) {
            Visitor visitor = new Visitor(server.url());
            visitor.fetch(kinds.get(0).addresses().get(0));
            System.out.printf(
                    "%s  things after %.1f s, %.1f s of processors",
                    store.manifest().strip(), (System.nanoTime() - start) / 1e9, (cpu() - cpu) / 1e9);
            visitor.fetch(new PageKind.Address("/search?q=a", "zh", "text/html")); // waits for the catalogue
            visitor.fetch(new PageKind.Address("/", "zh", "text/html"));
            System.out.printf(
                    ", all after %.1f s, %.1f s of processors%n",
                    (System.nanoTime() - start) / 1e9, (cpu() - cpu) / 1e9);
            System.out.printf(
                    "%-22s %5s %7s %7s %7s %7s %6s | %7s %7s %6s | %7s %7s %6s | %s%n",
                    "first answers",
                    "n",
                    "p50 ms",
                    "p99 ms",
                    "cpu p50",
                    "cpu p99",
                    "1/s",
                    "2: p50",
                    "p99",
                    "1/s",
                    "again",
                    "p99",
                    "1/s",
                    "/sparql");
            for (PageKind kind : kinds) {
                if (Stream.of(wanted.split(",", -1)).anyMatch(kind.name()::startsWith)) {
                    try {
                        report(visitor, kind);
                    } catch (ExecutionException e) {
                        System.out.printf(
                                "%-22s %s%n", kind.name(), e.getCause().getMessage());
                    }
                }
            }
        }
    }

    /** Nanoseconds of all processors for this process. */
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private void report(Visitor visitor, PageKind kind) throws Exception {
        visitor.visit(kind.addresses(), 1, time, true); // for the compiler
        Visitor.Times one = visitor.visit(kind.addresses(), 1, time, true);
        Visitor.Times two = visitor.visit(kind.addresses(), 2, time, true);
        Visitor.Times again = visitor.visit(kind.addresses(), 1, time, false);
        String ratio = "";
        if (!kind.queries().isEmpty() && times < LARGE) {
            visitor.visit(kind.queries(), 1, time.dividedBy(2), false);
            Visitor.Times sparql = visitor.visit(kind.queries(), 1, time, false);
            ratio = String.format(
                    "%.2f again %.2f", one.perSecond() / sparql.perSecond(), again.perSecond() / sparql.perSecond());
        }
        System.out.printf(
                "%-22s %5d %7.1f %7.1f %7.1f %7.1f %6.0f | %7.1f %7.1f %6.0f | %7.1f %7.1f %6.0f | %s%n",
                kind.name(),
                one.count(),
                one.percentile(50),
                one.percentile(99),
                one.cpuPercentile(50),
                one.cpuPercentile(99),
                one.perSecond(),
                two.percentile(50),
                two.percentile(99),
                two.perSecond(),
                again.percentile(50),
                again.percentile(99),
                again.perSecond(),
                ratio);
    }

    private void build(Generations generations) throws IOException, InterruptedException {
        Path seed = folder.resolve("seed.nq");
        if (!Files.exists(seed)) {
            new ProcessBuilder(
                            "java",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "xinzhi.cli.Main",
                            "build",
                            "seeds",
                            "--data",
                            folder.resolve("seed").toString(),
                            "--nquads",
                            seed.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
        }
        List<Quad> quads = new ArrayList<>();
        RDFParser.source(seed).lang(Lang.NQUADS).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                if (!quad.getGraph().getURI().equals(BASE + "graph/void")) {
                    quads.add(quad);
                }
            }
        });
        long start = System.nanoTime();
        try (GenerationBuilder builder = generations.begin()) {
            int copies = new Manifold(BASE, quads).send(times, builder.sink());
            System.out.printf("%d copies loaded in %.0f s%n", copies + 1, (System.nanoTime() - start) / 1e9);
            builder.publish(
                    BASE,
                    counts -> "{\"quads\": " + counts.quads() + ", \"literals\": " + counts.literals() + "}\n",
                    store -> {
                        System.out.printf("indexed after %.0f s%n", (System.nanoTime() - start) / 1e9);
                        Preparation.prepare(store, BASE);
                    });
        }
        System.out.printf("published after %.0f s%n", (System.nanoTime() - start) / 1e9);
    }
}
