package xinzhi.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import xinzhi.extract.Argument;
import xinzhi.extract.Entity;
import xinzhi.extract.Predicate;
import xinzhi.extract.Stance;
import xinzhi.ontology.Terms;
import xinzhi.rdf.Names;

/**
 * Claims with their provenance, and the plain triples of those that are sure enough. A fact that one rule reads twice
 * from one sentence is one claim, as sure as the surer reading.
 */
final class ClaimWriter {
    /** A claim before it has an address. */
    record Fact(
            Entity subject,
            Predicate predicate,
            Argument object,
            Node evidence,
            String rule,
            double confidence,
            Stance stance,
            Optional<Entity> speaker) {}

    private final Iris iris;
    private final Graph graph;
    private final Things things;
    private final Node run;
    private final double threshold;
    private final Set<Node> barred;
    private final Refusals refusals;
    private final Map<Node, Fact> written = new HashMap<>();

    /** @param barred claims that broke a shape and are left out */
    ClaimWriter(
            Iris iris, Graph graph, Things things, Node run, double threshold, Set<Node> barred, Refusals refusals) {
        this.iris = iris;
        this.graph = graph;
        this.things = things;
        this.run = run;
        this.threshold = threshold;
        this.barred = barred;
        this.refusals = refusals;
    }

    void write(Fact fact) {
        if (isLoop(fact)) {
            refusals.add("self-loop", words(fact));
        } else if (fact.object() instanceof Argument.Phrase && fact.predicate() != Predicate.HAS_FEATURE) {
            refusals.add("phrase as object of " + fact.predicate().localName(), words(fact));
        } else {
            Node claim = address(fact);
            if (barred.contains(claim)) {
                return;
            }
            Fact other = written.get(claim);
            if (other == null || isBetter(fact, other)) {
                graph.remove(claim, Node.ANY, Node.ANY);
                written.put(claim, fact);
                describe(claim, fact);
            }
            assertPlainly(fact);
        }
    }

    private static String words(Fact fact) {
        return fact.subject().label() + " " + fact.predicate().localName() + " "
                + fact.object().label() + " (" + fact.rule() + ")";
    }

    private static boolean isLoop(Fact fact) {
        return fact.object() instanceof Argument.Thing thing
                && thing.entity().key().equals(fact.subject().key());
    }

    /** The surer of two; of two that are as sure, the one that commits the author more. */
    private static boolean isBetter(Fact fact, Fact other) {
        return fact.confidence() != other.confidence()
                ? fact.confidence() > other.confidence()
                : fact.stance().compareTo(other.stance()) < 0;
    }

    private Node address(Fact fact) {
        return iris.content(
                "claim",
                List.of(
                        fact.subject().key(),
                        fact.predicate().localName(),
                        fact.object() instanceof Argument.Thing thing
                                ? thing.entity().key()
                                : fact.object().label(),
                        fact.evidence().getURI().substring(iris.base().length()),
                        fact.rule()));
    }

    private void describe(Node claim, Fact fact) {
        Description description = new Description(graph, claim)
                .type(Terms.CLAIM)
                .to(RDF.subject.asNode(), things.node(fact.subject()))
                .to(RDF.predicate.asNode(), property(fact.predicate()))
                .to(RDF.object.asNode(), object(fact))
                .to(Terms.EVIDENCE, fact.evidence())
                .measure(Terms.CONFIDENCE, fact.confidence())
                .to(Names.GENERATED_BY, run)
                .to(Terms.READ_BY, iris.rule(fact.rule()));
        if (fact.stance() != Stance.PLAIN) {
            description.string("stance", fact.stance().localName());
        }
        fact.speaker().ifPresent(s -> description.to("speaker", things.node(s)));
    }

    private void assertPlainly(Fact fact) {
        double published = BigDecimal.valueOf(fact.confidence())
                .setScale(2, RoundingMode.HALF_UP)
                .doubleValue();
        if (fact.stance() == Stance.PLAIN && published >= threshold) {
            Node property =
                    fact.object() instanceof Argument.Phrase ? Terms.term("featureText") : property(fact.predicate());
            graph.add(things.node(fact.subject()), property, object(fact));
        }
    }

    private Node object(Fact fact) {
        return fact.object() instanceof Argument.Thing thing
                ? things.node(thing.entity())
                : NodeFactory.createLiteralLang(fact.object().label(), "zh");
    }

    static Node property(Predicate predicate) {
        return predicate == Predicate.BROADER ? SKOS.broader.asNode() : Terms.term(predicate.localName());
    }
}
