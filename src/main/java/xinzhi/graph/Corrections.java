package xinzhi.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import xinzhi.ontology.Terms;

/**
 * What people found wrong in what was read, in a Turtle file that every later build is given: vetoes of a thing, an
 * assertion or a fact, and renamings of a thing, each with who, when and why.
 */
public final class Corrections {
    private static final List<Node> REASONS =
            List.of(DCTerms.creator.asNode(), DCTerms.date.asNode(), RDFS.comment.asNode());

    private final Graph file;
    private final List<Correction> corrections;

    private Corrections(Graph file, List<Correction> corrections) {
        this.file = file;
        this.corrections = corrections;
    }

    /** One entry of the file. */
    private sealed interface Correction {
        Node id();

        /** Whether it concerns what the graph says. */
        boolean concerns(Graph graph);

        void apply(Graph graph);

        /** What must be named for it to show in an explanation. */
        Node about();
    }

    private record Veto(Node id, Node about) implements Correction {
        @Override
        public boolean concerns(Graph graph) {
            return graph.contains(about, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, about);
        }

        @Override
        public void apply(Graph graph) {
            Stream.of(RDF.subject.asNode(), RDF.object.asNode(), Terms.term("indicator"))
                    .flatMap(p -> with(graph, p, about).stream())
                    .forEach(assertion -> drop(graph, assertion));
            Stream.of(Names.IDENTIFIES, ORG.member.asNode(), ORG.organization.asNode())
                    .flatMap(p -> with(graph, p, about).stream())
                    .forEach(node -> graph.remove(node, Node.ANY, Node.ANY));
            drop(graph, about);
            graph.remove(Node.ANY, Node.ANY, about);
        }
    }

    private record FactVeto(Node id, Node about, Node predicate, Node object) implements Correction {
        @Override
        public boolean concerns(Graph graph) {
            return !claims(graph).isEmpty();
        }

        @Override
        public void apply(Graph graph) {
            claims(graph).forEach(claim -> drop(graph, claim));
        }

        private List<Node> claims(Graph graph) {
            return claimsOf(graph, about, predicate, object);
        }
    }

    private record Renaming(Node id, Node about, Node name) implements Correction {
        @Override
        public boolean concerns(Graph graph) {
            return graph.contains(about, SKOS.prefLabel.asNode(), Node.ANY);
        }

        @Override
        public void apply(Graph graph) {
            for (Triple old :
                    graph.find(about, SKOS.prefLabel.asNode(), Node.ANY).toList()) {
                graph.delete(old);
                graph.add(about, SKOS.altLabel.asNode(), old.getObject());
            }
            graph.delete(about, SKOS.altLabel.asNode(), name);
            graph.add(about, SKOS.prefLabel.asNode(), name);
        }
    }

    private static List<Node> with(Graph graph, Node property, Node object) {
        return graph.find(Node.ANY, property, object)
                .mapWith(Triple::getSubject)
                .toList();
    }

    private static List<Node> claimsOf(Graph graph, Node subject, Node predicate, Node object) {
        return with(graph, RDF.subject.asNode(), subject).stream()
                .filter(c -> graph.contains(c, RDF.predicate.asNode(), predicate))
                .filter(c -> graph.contains(c, RDF.object.asNode(), object))
                .toList();
    }

    /** Takes a node out, and the plain triple of a claim that no other claim makes. */
    private static void drop(Graph graph, Node node) {
        Optional<Node> subject = one(graph, node, RDF.subject.asNode());
        Optional<Node> predicate = one(graph, node, RDF.predicate.asNode());
        Optional<Node> object = one(graph, node, RDF.object.asNode());
        graph.remove(node, Node.ANY, Node.ANY);
        if (subject.isPresent()
                && predicate.isPresent()
                && object.isPresent()
                && claimsOf(graph, subject.get(), predicate.get(), object.get()).isEmpty()) {
            Node property = object.get().isLiteral() ? Terms.term("featureText") : predicate.get();
            graph.delete(subject.get(), property, object.get());
        }
    }

    private static Optional<Node> one(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .findFirst();
    }

    public static Corrections none() {
        return new Corrections(GraphFactory.createDefaultGraph(), List.of());
    }

    /**
     * Reads a file; relative addresses are those of things.
     *
     * @param name of the file, for messages
     * @throws IllegalArgumentException that says what is wrong with it
     */
    public static Corrections of(String turtle, String name, Iris iris) {
        Graph graph = GraphFactory.createDefaultGraph();
        try {
            RDFParser.fromString(turtle, Lang.TURTLE)
                    .base(iris.base())
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(graph);
        } catch (RiotException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
        List<Correction> corrections = new ArrayList<>();
        nodes(graph, "Veto").forEach(id -> corrections.add(veto(graph, id, name)));
        nodes(graph, "Renaming").forEach(id -> corrections.add(renaming(graph, id, name)));
        for (Correction correction : corrections) {
            REASONS.forEach(reason -> required(graph, correction.id(), reason, name));
        }
        return new Corrections(graph, List.copyOf(corrections));
    }

    private static List<Node> nodes(Graph graph, String type) {
        return with(graph, RDF.type.asNode(), Terms.term(type)).stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    private static Correction veto(Graph graph, Node id, String name) {
        Optional<Node> vetoed = one(graph, id, Terms.term("vetoes"));
        if (vetoed.isPresent()) {
            return new Veto(id, vetoed.get());
        }
        return new FactVeto(
                id,
                required(graph, id, RDF.subject.asNode(), name),
                required(graph, id, RDF.predicate.asNode(), name),
                required(graph, id, RDF.object.asNode(), name));
    }

    private static Correction renaming(Graph graph, Node id, String name) {
        return new Renaming(
                id,
                required(graph, id, Terms.term("renames"), name),
                required(graph, id, SKOS.prefLabel.asNode(), name));
    }

    private static Node required(Graph graph, Node id, Node property, String name) {
        return one(graph, id, property)
                .orElseThrow(() -> new IllegalArgumentException(
                        name + ": <" + id + "> has no <" + property + ">; a correction says what, who, when and why"));
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
                .map(c -> (c instanceof Renaming r ? "renamed " + r.name().getLiteralLexicalForm() : words(c)) + " by "
                        + String.join(
                                ", ",
                                REASONS.stream()
                                        .flatMap(reason -> one(file, c.id(), reason).stream())
                                        .map(n -> n.isLiteral() ? n.getLiteralLexicalForm() : n.toString())
                                        .toList()))
                .toList();
    }

    private static String words(Correction correction) {
        return correction instanceof FactVeto fact
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
