package xinzhi.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import xinzhi.ontology.Lexicon;
import xinzhi.ontology.Problem;

/**
 * What people found wrong in what was read, in a Turtle file that every later build is given: vetoes of an article, a
 * thing, an assertion or a fact, and renamings of a thing, each with who, when and why.
 */
public final class Corrections {
    private final Graph file;
    private final List<Correction> corrections;

    private Corrections(Graph file, List<Correction> corrections) {
        this.file = file;
        this.corrections = List.copyOf(corrections);
    }

    public static Corrections none() {
        return new Corrections(GraphFactory.createDefaultGraph(), List.of());
    }

    /**
     * Reads a file; relative addresses are those of things.
     *
     * @param name of the file, for messages
     * @param lexicon whose things are renamed in its own files only
     * @throws IllegalArgumentException that says all that is wrong with it, {@code file:line: message} for each
     */
    public static Corrections of(byte[] turtle, String name, Iris iris, Lexicon lexicon) {
        List<Problem> problems = new ArrayList<>();
        CorrectionReader reader = new CorrectionReader(turtle, name, iris, lexicon, problems);
        List<Correction> corrections = problems.isEmpty() ? reader.read() : List.of();
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    problems.stream().sorted().map(Problem::toString).collect(Collectors.joining("\n")));
        }
        return new Corrections(reader.graph(), corrections);
    }

    List<Correction> all() {
        return corrections;
    }

    /** What the file says of an article or thing, who said so, when and why: one line for each correction. */
    public List<String> remarks(Node about) {
        return corrections.stream()
                .filter(c -> c.about().equals(about))
                .map(c -> c.words() + " by "
                        + CorrectionReader.REASONS.stream()
                                .flatMap(reason -> Correction.all(file, c.id(), reason).stream())
                                .map(n -> n.isLiteral() ? n.getLiteralLexicalForm() : n.toString())
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    public boolean isEmpty() {
        return corrections.isEmpty();
    }

    /** How many things, assertions and facts it corrects. */
    public int size() {
        return corrections.size();
    }

    /** The file as it stands, in a graph of its own. */
    public NamedGraph graph(Iris iris) {
        return new NamedGraph(iris.graph("corrections"), new Skolemizer(iris).apply(file));
    }
}
