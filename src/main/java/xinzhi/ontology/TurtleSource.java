package xinzhi.ontology;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.ParserProfileWrapper;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;

/** Turtle files read into one graph that remembers on which line each triple stands. */
public final class TurtleSource {
    /** A place in a file. */
    public record Place(String file, long line) {
        /** What is wrong here. */
        public Problem problem(String message) {
            return new Problem(file, line, message);
        }

        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    private final String baseIri;
    private final List<Problem> problems;
    private final Map<Node, Place> subjects = new HashMap<>();
    private final Map<Triple, Place> triples = new HashMap<>();
    private final Map<String, Map<Node, Long>> lines = new HashMap<>();
    private final Map<String, Graph> graphs = new HashMap<>();

    /** Syntax errors, and circles of blank nodes, are added to {@code problems}; the triples before one are kept. */
    public TurtleSource(SortedMap<String, byte[]> files, String baseIri, List<Problem> problems) {
        this.baseIri = baseIri;
        this.problems = problems;
        files.forEach(this::read);
    }

    /** The triples of one file. */
    public Graph graph(String file) {
        return graphs.getOrDefault(file, GraphFactory.createDefaultGraph());
    }

    /** Where a node is first described. */
    public Place of(Node subject) {
        return subjects.getOrDefault(subject, new Place("ontology", 0));
    }

    /** Where a triple stands, or its subject. */
    public Place of(Triple triple) {
        return triples.getOrDefault(triple, of(triple.getSubject()));
    }

    /** The line of a file on which it first describes a node; 0 where it does not. */
    long line(String file, Node subject) {
        return lines.getOrDefault(file, Map.of()).getOrDefault(subject, 0L);
    }

    private void read(String file, byte[] content) {
        Graph graph = GraphFactory.createDefaultGraph();
        graphs.put(file, graph);
        Optional<String> text = text(file, content);
        if (text.isEmpty()) {
            return;
        }
        Context context = new Context();
        try {
            RDFParserRegistry.getFactory(Lang.TURTLE)
                    .create(Lang.TURTLE, profile(file, text.get(), context))
                    .read(new ByteArrayInputStream(content), baseIri, null, StreamRDFLib.graph(graph), context);
            BlankNodes.circle(graph).stream()
                    .mapToLong(node -> line(file, node))
                    .min()
                    .ifPresent(line -> problems.add(new Problem(
                            file,
                            line,
                            "what is said of this blank node leads back to it; give it an address of its own")));
        } catch (RiotException e) {
            // The error handler has noted it with its line.
        }
    }

    /** The file's characters; empty where its bytes are those of another encoding, in which labels would be garbage. */
    private Optional<String> text(String file, byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer characters = CharBuffer.allocate(content.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(bytes, characters, true).isError()) {
            int line = 1;
            for (int i = 0; i < bytes.position(); i++) {
                line += content[i] == '\n' ? 1 : 0;
            }
            problems.add(new Problem(file, line, "its bytes are no UTF-8 from here on; save the file as UTF-8"));
            return Optional.empty();
        }
        return Optional.of(characters.flip().toString());
    }

    private ParserProfile profile(String file, String text, Context context) {
        ErrorHandler errors = new ErrorHandler() {
            @Override
            public void warning(String message, long line, long col) {
                problems.add(new Problem(file, line, message));
            }

            @Override
            public void error(String message, long line, long col) {
                problems.add(new Problem(file, line, TurtleErrors.words(message, text, line)));
                throw new RiotException(message);
            }

            @Override
            public void fatal(String message, long line, long col) {
                error(message, line, col);
            }
        };
        ParserProfile standard = new ParserProfileStd(
                new FactoryRDFStd(),
                errors,
                IRIxResolver.create(baseIri).build(),
                PrefixMapFactory.create(),
                context,
                true,
                false);
        return new ParserProfileWrapper(standard) {
            @Override
            public Triple createTriple(Node s, Node p, Node o, long line, long col) {
                Triple triple = super.createTriple(s, p, o, line, col);
                Place place = new Place(file, line);
                subjects.putIfAbsent(s, place);
                lines.computeIfAbsent(file, f -> new HashMap<>()).putIfAbsent(s, line);
                triples.putIfAbsent(triple, place);
                return triple;
            }
        };
    }
}
