package xinzhi.serve.vocabulary;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The ontology that a generation was built with, and how much of it was used. */
public record Vocabulary(List<Term> terms, List<Rule> rules, List<CueSet> cueSets, List<Shape> shapes) {
    public List<Term> terms(Term.Kind kind) {
        return terms.stream().filter(t -> t.kind() == kind).toList();
    }

    public Optional<Term> term(Node node) {
        return terms.stream().filter(t -> t.name().node().equals(node)).findFirst();
    }

    public Optional<Rule> rule(Node node) {
        return rules.stream().filter(r -> r.name().node().equals(node)).findFirst();
    }

    public Optional<CueSet> cueSet(Node node) {
        return cueSets.stream().filter(c -> c.name().node().equals(node)).findFirst();
    }

    public Optional<Shape> shape(Node node) {
        return shapes.stream().filter(s -> s.name().node().equals(node)).findFirst();
    }

    /** The rules whose facts have this class or relation. */
    public List<Rule> assigning(Node term) {
        return rules.stream().filter(r -> r.assigns().contains(term)).toList();
    }

    /** The rules that refer to a cue set. */
    public List<Rule> using(CueSet cueSet) {
        return rules.stream().filter(r -> r.cueSets().contains(cueSet.id())).toList();
    }

    /** The kinds of rules that there are, in the order in which they are shown. */
    public List<Node> ruleTypes() {
        return rules.stream().map(Rule::type).distinct().toList();
    }

    public List<Rule> rules(Node type) {
        return rules.stream().filter(r -> r.type().equals(type)).toList();
    }
}
