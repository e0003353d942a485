package xinzhi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/** The questions that the graph is asked again and again, one file each, in the order of their names. */
public final class Queries {
    private static final String BUNDLED = "/xinzhi/query-files/";

    private final List<Question> questions;

    private Queries(List<Question> questions) {
        this.questions = List.copyOf(questions);
    }

    /** Reads every {@code .rq} file of a folder. @throws QueryFileException with every problem found */
    public static Queries in(Path folder) {
        List<Question> questions = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".rq")).sorted().toList()) {
                String name = file.getFileName().toString();
                try {
                    questions.add(QuestionReader.read(name, Files.readString(file)));
                } catch (QueryFileException e) {
                    problems.add(e.getMessage());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the queries in " + folder + ": " + e.getMessage(), e);
        }
        if (!problems.isEmpty()) {
            throw new QueryFileException(String.join("\n", problems));
        }
        return new Queries(questions);
    }

    /**
     * Reads one question from the text of its file, header and all; a query without one is for {@link #parse}.
     *
     * @throws QueryFileException with {@code name:line: what is wrong}
     */
    public static Question read(String name, String text) {
        return QuestionReader.read(name, text);
    }

    /**
     * Reads a query of a user's own, which need not declare these prefixes.
     *
     * @throws QueryFileException with {@code name:line: what is wrong}, the line and column being those of {@code text}
     */
    public static Query parse(String name, String text, Map<String, String> prefixes) {
        try {
            Query query = new Query();
            query.getPrefixMapping().setNsPrefixes(prefixes);
            return QueryFactory.parse(query, text, null, Syntax.syntaxARQ);
        } catch (QueryParseException e) {
            String place = e.getLine() < 1 ? name : name + ":" + e.getLine();
            throw new QueryFileException(place + ": " + e.getMessage().replaceAll("\\s+", " "));
        }
    }

    /** The questions that came with the program. */
    public static Queries bundled() {
        URL url = Queries.class.getResource(BUNDLED);
        if (url == null) {
            throw new IllegalStateException("the program was built without its queries");
        }
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return in(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return in(jar.getPath(BUNDLED));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(url.toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Question> all() {
        return questions;
    }

    public Optional<Question> byId(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }
}
