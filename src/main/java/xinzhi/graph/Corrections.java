package xinzhi.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import xinzhi.ontology.Problem;
import xinzhi.ontology.Terms;
import xinzhi.ontology.TurtleSource;

/**
 * What people found wrong in what was read, in a Turtle file that every later build is given: vetoes of a thing, an
 * assertion or a fact, and renamings of a thing, each with who, when and why.
 */
public final class Corrections {
    private static final List<Node> REASONS =
            List.of(DCTerms.creator.asNode(), DCTerms.date.asNode(), RDFS.comment.asNode());

    private static final List<Node> FACT = List.of(RDF.subject.asNode(), RDF.predicate.asNode(), RDF.object.asNode());

    private static final List<Node> RENAMING = List.of(Terms.term("renames"), SKOS.prefLabel.asNode());

    private final Graph file;
    private final List<Correction> corrections;

    private Corrections(Graph file, List<Correction> corrections) {
        this.file = file;
        this.corrections = corrections;
    }

    public static Corrections none() {
        return new Corrections(GraphFactory.createDefaultGraph(), List.of());
    }

    /**
     * Reads a file; relative addresses are those of things.
     *
     * @param name of the file, for messages
     * @throws IllegalArgumentException that says all that is wrong with it, {@code file:line: message} for each
     */
    public static Corrections of(byte[] turtle, String name, Iris iris) {
        List<Problem> problems = new ArrayList<>();
        TurtleSource source = new TurtleSource(new TreeMap<>(Map.of(name, turtle)), iris.base(), problems);
        Graph graph = source.graph(name);
        List<Correction> corrections = new ArrayList<>();
        if (problems.isEmpty()) {
            nodes(graph, "Veto").forEach(id -> complete(graph, id, vetoNeeds(graph, id), source, problems)
                    .ifPresent(found -> corrections.add(veto(graph, id))));
            nodes(graph, "Renaming").forEach(id -> complete(graph, id, RENAMING, source, problems)
                    .ifPresent(found -> corrections.add(renaming(graph, id))));
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    problems.stream().sorted().map(Problem::toString).collect(Collectors.joining("\n")));
        }
        return new Corrections(graph, List.copyOf(corrections));
    }

    private static List<Node> vetoNeeds(Graph graph, Node id) {
        return graph.contains(id, Terms.term("vetoes"), Node.ANY) ? List.of() : FACT;
    }

    /** The correction, where it says all that it must. */
    private static Optional<Node> complete(
            Graph graph, Node id, List<Node> needs, TurtleSource source, List<Problem> problems) {
        TurtleSource.Place place = source.of(id);
        List<Node> missing = Stream.concat(needs.stream(), REASONS.stream())
                .filter(property -> !graph.contains(id, property, Node.ANY))
                .toList();
        missing.forEach(property -> problems.add(
                place.problem("<" + id + "> has no <" + property + ">; a correction says what, who, when and why")));
        return missing.isEmpty() ? Optional.of(id) : Optional.empty();
    }

    private static List<Node> nodes(Graph graph, String type) {
        return Correction.with(graph, RDF.type.asNode(), Terms.term(type)).stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    private static Correction veto(Graph graph, Node id) {
        return Correction.one(graph, id, Terms.term("vetoes"))
                .<Correction>map(vetoed -> new Correction.Veto(id, vetoed))
                .orElseGet(() -> new Correction.FactVeto(
                        id,
                        some(graph, id, RDF.subject.asNode()),
                        some(graph, id, RDF.predicate.asNode()),
                        some(graph, id, RDF.object.asNode())));
    }

    private static Correction renaming(Graph graph, Node id) {
        return new Correction.Renaming(
                id, some(graph, id, Terms.term("renames")), some(graph, id, SKOS.prefLabel.asNode()));
    }

    private static Node some(Graph graph, Node id, Node property) {
        return Correction.one(graph, id, property).orElseThrow();
    }

    /** Corrects what one article says; returns the corrections that concerned it. */
    public Set<Node> apply(NamedGraph article) {
        Set<Node> applied = new LinkedHashSet<>();
        for (Correction correction : corrections) {
            if (correction.concerns(article.triples())) {
                correction.apply(article.triples());
                applied.add(correction.id());
            }
        }
        return applied;
    }

    /** One line for each correction that concerned nothing. */
    public List<String> unused(Set<Node> applied) {
        return corrections.stream()
                .filter(c -> !applied.contains(c.id()))
                .map(c -> "correction " + c.id() + ": nothing that was read is called " + c.about())
                .toList();
    }

    /** What the file says of a thing, who said so, when and why: one line for each correction. */
    public List<String> remarks(Node thing) {
        return corrections.stream()
                .filter(c -> c.about().equals(thing))
                .map(c ->
                        (c instanceof Correction.Renaming r
                                        ? "renamed " + r.name().getLiteralLexicalForm()
                                        : words(c)) + " by "
                                + String.join(
                                        ", ",
                                        REASONS.stream()
                                                .flatMap(reason -> Correction.one(file, c.id(), reason).stream())
                                                .map(n -> n.isLiteral() ? n.getLiteralLexicalForm() : n.toString())
                                                .toList()))
                .toList();
    }

    private static String words(Correction correction) {
        return correction instanceof Correction.FactVeto fact
                ? "vetoed as " + fact.predicate().getLocalName() + " of " + fact.object()
                : "vetoed";
    }

    public boolean isEmpty() {
        return corrections.isEmpty();
    }

    /** The file as it stands, in a graph of its own. */
    public NamedGraph graph(Iris iris) {
        return new NamedGraph(iris.graph("corrections"), new Skolemizer(iris).apply(file));
    }
}
