package xinzhi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import xinzhi.graph.GraphWriter;
import xinzhi.ontology.Ontology;
import xinzhi.sample.ProjectOntology;
import xinzhi.store.Generations;
import xinzhi.store.Store;

/**
 * The graph of the seeds, for all tests that ask for it as a parameter, with the problems found on the way. It is built once in a run of tests: a
 * database is of one process, so each process has a copy. What runs before left goes with the next one that builds.
 */
public record SeedGraph(Path folder, Ontology ontology, List<String> problems) {
    public static final String BASE = "https://w3id.org/xinzhi/id/";

    private static final Path ALL = Path.of("target", "seed-graphs");
    private static final Path LOCK = Path.of("target", "seed-graphs.lock");

    /** Made when first asked for. */
    private static final class Holder {
        static final SeedGraph ONE = copied();
    }

    /** Whoever opens it closes it before the next test class does. */
    public Store open() {
        return new Generations(folder).open();
    }

    private static SeedGraph copied() {
        try {
            String process = String.valueOf(ProcessHandle.current().pid());
            Path run = ALL.resolve(System.getProperty("xinzhi.run", process));
            Path problems = run.resolve("problems");
            Ontology ontology = ProjectOntology.ONE;
            Files.createDirectories(ALL);
            try (FileChannel lock = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock.lock(); // other processes wait for the one that builds
                if (!Files.exists(problems)) {
                    deleteRuns();
                    Files.write(problems, build(ontology, run.resolve("built")));
                }
            }
            Path copy = run.resolve(process);
            copy(run.resolve("built"), copy);
            return new SeedGraph(copy, ontology, Files.readAllLines(problems));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> build(Ontology ontology, Path folder) {
        return new GraphBuild(ontology, new Generations(folder), new PrintWriter(Writer.nullWriter()))
                .run(List.of(Path.of("seeds")), GraphWriter.DEFAULT_THRESHOLD)
                .report()
                .problems();
    }

    private static void deleteRuns() throws IOException {
        try (Stream<Path> files = Files.walk(ALL)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    /** Gives it to {@code @BeforeAll} methods. */
    public static final class Resolver implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == SeedGraph.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return Holder.ONE;
        }
    }
}
