package xinzhi.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import xinzhi.extract.Predicate;
import xinzhi.ontology.Terms;
import xinzhi.ontology.TurtleSource;
import xinzhi.rdf.Names;

/** What somebody found wrong in what was read, and how it is set right. */
sealed interface Correction {
    Node id();

    /** Where its file says what it corrects. */
    TurtleSource.Place where();

    /** What it does, for one who reads of the thing. */
    String words();

    /** Whether it concerns what the graph says. */
    boolean concerns(Graph graph);

    void apply(Graph graph);

    /** What must be named for it to show in an explanation. */
    Node about();

    record Veto(Node id, TurtleSource.Place where, Node about) implements Correction {
        @Override
        public String words() {
            return "vetoed";
        }

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

    /** Of a claim, its plain triple, and the membership that says the same of a byline. */
    record FactVeto(Node id, TurtleSource.Place where, Node about, Node predicate, Node object) implements Correction {
        @Override
        public String words() {
            return "vetoed as " + predicate.getLocalName() + " of " + object;
        }

        @Override
        public boolean concerns(Graph graph) {
            return !claimsOf(graph, about, predicate, object).isEmpty()
                    || graph.contains(about, property(predicate, object), object)
                    || !memberships(graph).isEmpty();
        }

        @Override
        public void apply(Graph graph) {
            claimsOf(graph, about, predicate, object).forEach(claim -> drop(graph, claim));
            graph.delete(about, property(predicate, object), object); // also where a later printing has no claim of it
            memberships(graph).forEach(membership -> graph.remove(membership, Node.ANY, Node.ANY));
        }

        private List<Node> memberships(Graph graph) {
            return predicate.equals(ClaimWriter.property(Predicate.AFFILIATED_WITH))
                    ? with(graph, ORG.member.asNode(), about).stream()
                            .filter(m -> graph.contains(m, ORG.organization.asNode(), object))
                            .toList()
                    : List.of();
        }
    }

    record Renaming(Node id, TurtleSource.Place where, Node about, Node name) implements Correction {
        @Override
        public String words() {
            return "renamed " + name.getLiteralLexicalForm();
        }

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

    static List<Node> with(Graph graph, Node property, Node object) {
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

    /** That of the plain triple. */
    private static Node property(Node predicate, Node object) {
        return object.isLiteral() ? Terms.term("featureText") : predicate;
    }

    /** Takes a node out, and the plain triple of a claim that no other claim makes. */
    static void drop(Graph graph, Node node) {
        Optional<Node> subject = one(graph, node, RDF.subject.asNode());
        Optional<Node> predicate = one(graph, node, RDF.predicate.asNode());
        Optional<Node> object = one(graph, node, RDF.object.asNode());
        graph.remove(node, Node.ANY, Node.ANY);
        if (subject.isPresent()
                && predicate.isPresent()
                && object.isPresent()
                && claimsOf(graph, subject.get(), predicate.get(), object.get()).isEmpty()) {
            graph.delete(subject.get(), property(predicate.get(), object.get()), object.get());
        }
    }

    private static Optional<Node> one(Graph graph, Node subject, Node property) {
        return all(graph, subject, property).stream().findFirst();
    }

    static List<Node> all(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }
}
