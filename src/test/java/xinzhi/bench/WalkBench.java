package xinzhi.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import xinzhi.serve.Server;
import xinzhi.serve.ServerSettings;
import xinzhi.serve.name.Addresses;
import xinzhi.store.Generations;
import xinzhi.store.Queries;
import xinzhi.store.Store;

/**
 * How long pages take for a robot that comes to every page of a site once, in an order left to chance, one after the other over one connection, when
 * the server is ready and has made in advance what it makes in advance. Arguments: a data folder, how many pages at most (all).
 */
public final class WalkBench {
    private static final String BASE = "https://w3id.org/xinzhi/id/";
    private static final long SEED = 7;
    private static final int SLOWEST = 15;

    private WalkBench() {}

    public static void main(String[] args) throws Exception {
        Store store = new Generations(Path.of(args[0])).open();
        List<String> all = store.read(WalkBench::paths);
        Collections.shuffle(all, new Random(SEED));
        List<String> paths =
                all.subList(0, args.length > 1 ? Math.min(all.size(), Integer.parseInt(args[1])) : all.size());
        try (Server server =
                Server.start(store, ServerSettings.local(BASE).withPort(0).withTimeout(Duration.ofSeconds(120)))) {
            Visitor visitor = new Visitor(server.url());
            visitor.fetch(new PageKind.Address("/search?q=a", "zh", "text/html")); // waits for all that is read once
            Thread.sleep(Integer.getInteger("quiet", 60) * 1000L); // for what is made in advance
            long start = System.nanoTime();
            List<Visitor.Taken> taken =
                    visitor.once(paths.stream().map(PageKind.Address::html).toList());
            System.out.printf(
                    "%d of %d pages in %.0f s%n", paths.size(), all.size(), (System.nanoTime() - start) / 1e9);
            report(taken);
        }
        System.exit(0); // not all of the server's threads are daemons
    }

    /** Every resource that anything is said of, the terms, and what does not depend on the graph; what robots are asked to leave alone is left out. */
    private static List<String> paths(DatasetGraph dataset) {
        Addresses addresses = new Addresses(BASE);
        Set<String> paths = new LinkedHashSet<>();
        dataset.find().forEachRemaining(quad -> addresses
                .local(quad.getSubject().isURI() ? quad.getSubject().getURI() : "")
                .ifPresent(paths::add));
        SitePages.all(Queries.bundled(), BASE).stream()
                .filter(path -> !path.matches("/(sparql|search|dumps|exports).*"))
                .forEach(paths::add);
        return new ArrayList<>(paths);
    }

    private static void report(List<Visitor.Taken> taken) {
        System.out.printf(
                "%-16s %6s %8s %8s %8s %8s %8s %8s%n", "", "n", "p50 ms", "p99 ms", "max", "cpu p50", "cpu p99", "max");
        print("all", taken);
        int tenth = taken.size() / 10;
        print("first tenth", taken.subList(0, tenth));
        print("the others", taken.subList(tenth, taken.size()));
        Map<String, List<Visitor.Taken>> kinds =
                taken.stream().collect(Collectors.groupingBy(t -> kind(t.path()), TreeMap::new, Collectors.toList()));
        kinds.forEach(WalkBench::print);
        taken.stream()
                .sorted(Comparator.comparing(Visitor.Taken::cpu).reversed())
                .limit(SLOWEST)
                .forEach(t -> System.out.printf("%8.1f %8.1f  %s%n", t.millis(), t.cpu(), t.path()));
    }

    private static String kind(String path) {
        return path.replaceFirst("^/(id/)?([^/?]*).*$", "$2");
    }

    private static void print(String name, List<Visitor.Taken> taken) {
        double[] millis = sorted(taken, Visitor.Taken::millis);
        double[] cpu = sorted(taken, Visitor.Taken::cpu);
        int n = taken.size();
        System.out.printf(
                "%-16s %6d %8.1f %8.1f %8.1f %8.1f %8.1f %8.1f%n",
                name, n, millis[n / 2], millis[n * 99 / 100], millis[n - 1], cpu[n / 2], cpu[n * 99 / 100], cpu[n - 1]);
    }

    private static double[] sorted(List<Visitor.Taken> taken, Function<Visitor.Taken, Double> what) {
        return taken.stream().mapToDouble(what::apply).sorted().toArray();
    }
}
