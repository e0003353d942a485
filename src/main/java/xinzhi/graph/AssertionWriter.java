package xinzhi.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import xinzhi.extract.Basis;
import xinzhi.extract.Claim;
import xinzhi.extract.Extraction;
import xinzhi.extract.Observation;
import xinzhi.extract.Stance;
import xinzhi.extract.Statement;
import xinzhi.ontology.Terms;
import xinzhi.rdf.Names;
import xinzhi.text.Article;
import xinzhi.text.Sentence;

/** What an article says: claims, figures, statements, each with the sentence that says it. */
final class AssertionWriter {
    private final Iris iris;
    private final Graph graph;
    private final Extraction extraction;
    private final Article article;
    private final Things things;
    private final Node run;
    private final Set<Node> barred;

    AssertionWriter(Iris iris, Graph graph, Extraction extraction, Things things, Node run, Set<Node> barred) {
        this.iris = iris;
        this.graph = graph;
        this.extraction = extraction;
        this.article = extraction.reading().article();
        this.things = things;
        this.run = run;
        this.barred = barred;
    }

    void write(ClaimWriter claims) {
        for (Claim claim : extraction.claims()) {
            claims.write(new ClaimWriter.Fact(
                    claim.subject(),
                    claim.predicate(),
                    claim.object(),
                    evidence(claim.sentence()),
                    claim.rule(),
                    claim.confidence(),
                    claim.stance(),
                    claim.speaker()));
        }
        extraction.observations().forEach(this::writeObservation);
        extraction.statements().forEach(this::writeStatement);
    }

    private Node evidence(Sentence sentence) {
        return iris.sentence(article, sentence.span());
    }

    private void writeObservation(Observation o) {
        Set<String> areas = new TreeSet<>();
        o.areas().forEach(a -> areas.add(a.key()));
        List<String> content = new ArrayList<>(List.of(
                article.id(),
                o.span().toString(),
                o.indicator(),
                o.value().toPlainString(),
                o.unit(),
                o.period().orElse(""),
                o.rule()));
        content.addAll(areas);
        Node node = iris.content("observation", content);
        if (isTaken(node)) {
            return;
        }
        Description description = new Description(graph, node)
                .type("Observation")
                .to("indicator", indicator(o.indicator()))
                .decimal("value", o.value())
                .string("unit", o.unit())
                .offsets(o.span());
        o.when().ifPresent(period -> {
            description.string("period", period.text());
            period.from().ifPresent(s -> description.to("periodFrom", evidence(s)));
            period.year().ifPresent(b -> description.to("yearFrom", basis(b)));
        });
        o.areas().forEach(a -> description.to("area", things.node(a)));
        o.where().basis().ifPresent(b -> description.to("areaFrom", basis(b)));
        o.about().stream()
                .filter(e -> !things.isGeneric(e))
                .forEach(e -> description.to(Names.OBSERVATION_ABOUT, things.node(e)));
        o.bound().ifPresent(b -> description.chinese("bound", b));
        if (o.stance() != Stance.PLAIN) {
            description.string("stance", o.stance().localName());
        }
        o.source().ifPresent(s -> description.chinese("statedSource", s));
        provenance(description, o.sentence(), o.confidence(), o.rule());
    }

    private Node basis(Basis basis) {
        return basis.sentence().map(this::evidence).orElseGet(() -> iris.article(article));
    }

    private Node indicator(String label) {
        Node node = iris.indicator(label);
        new Description(graph, node).type("Indicator").chinese(SKOS.prefLabel.asNode(), label);
        return node;
    }

    private void writeStatement(Statement s) {
        String kind = s.type().name().toLowerCase(Locale.ROOT);
        Node node = iris.content(kind, List.of(article.id(), s.span().toString(), s.rule()));
        if (isTaken(node)) {
            return;
        }
        Description description = new Description(graph, node)
                .type(s.type().localName())
                .chinese("text", extraction.reading().text(s.span()))
                .offsets(s.span());
        s.about().stream().filter(e -> !things.isGeneric(e)).forEach(e -> description.to(Names.ABOUT, things.node(e)));
        s.speaker().ifPresent(e -> description.to("speaker", things.node(e)));
        s.event().ifPresent(e -> description.to("event", things.node(e)));
        s.strength().ifPresent(w -> description.string("strength", w));
        if (s.reported()) {
            description.string("stance", Stance.REPORTED.localName());
        }
        provenance(description, s.sentence(), s.confidence(), s.rule());
    }

    /** Whether it broke a shape, or says the same as one that is written already. */
    private boolean isTaken(Node node) {
        return barred.contains(node) || graph.contains(node, Node.ANY, Node.ANY);
    }

    private void provenance(Description description, Sentence sentence, double confidence, String rule) {
        description
                .to(Terms.EVIDENCE, evidence(sentence))
                .measure(Terms.CONFIDENCE, confidence)
                .to(Names.GENERATED_BY, run)
                .to(Terms.READ_BY, iris.rule(rule));
    }
}
