package xinzhi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import xinzhi.graph.GraphWriter;
import xinzhi.ontology.Ontology;
import xinzhi.store.Generations;
import xinzhi.store.Store;

/** The graph of the seeds, built once for all tests that ask for it as a parameter, with the problems found on the way. */
public record SeedGraph(Path folder, Ontology ontology, List<String> problems) implements AutoCloseable {
    public static final String BASE = "https://w3id.org/xinzhi/id/";

    /** Whoever opens it closes it before the next test class does. */
    public Store open() {
        return new Generations(folder).open();
    }

    private static SeedGraph build() {
        try {
            Path folder = Files.createTempDirectory("xinzhi-seeds");
            Ontology ontology = Ontology.load(Path.of("ontology"), BASE);
            GraphBuild.Result result = new GraphBuild(
                            ontology, new Generations(folder), new PrintWriter(Writer.nullWriter()))
                    .run(List.of(Path.of("seeds")), GraphWriter.DEFAULT_THRESHOLD);
            return new SeedGraph(folder, ontology, result.report().problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Gives it to {@code @BeforeAll} methods. */
    public static final class Resolver implements ParameterResolver {
        private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(SeedGraph.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == SeedGraph.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(HERE)
                    .getOrComputeIfAbsent(SeedGraph.class, k -> build(), SeedGraph.class);
        }
    }
}
