package xinzhi.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import xinzhi.ontology.Lexicon;
import xinzhi.ontology.Terms;

/** Holds one build to its {@link Corrections}, and notes what became of each. For one thread. */
public final class Correcting {
    private final Corrections corrections;
    private final Iris iris;
    private final Lexicon lexicon;
    private final Set<Correction> applied = new HashSet<>();
    /** By a new name, another thing that has it. */
    private final Map<Node, Node> others = new HashMap<>();

    public Correcting(Corrections corrections, Iris iris, Lexicon lexicon) {
        this.corrections = corrections;
        this.iris = iris;
        this.lexicon = lexicon;
    }

    /** Whether an article is vetoed: nothing of it is to be written. */
    public boolean takesOut(NamedGraph article) {
        Optional<Correction> veto = corrections.all().stream()
                .filter(c -> c instanceof Correction.Veto
                        && article.triples().contains(c.about(), RDF.type.asNode(), Terms.term("Article")))
                .findFirst();
        veto.ifPresent(applied::add);
        return veto.isPresent();
    }

    /** A page keeps its ledger and its doubts, which lead to no article that is vetoed. */
    public void applyToPage(NamedGraph page) {
        corrections.all().stream().filter(c -> c instanceof Correction.Veto).forEach(c -> page.triples()
                .remove(Node.ANY, Terms.IN_ARTICLE, c.about()));
    }

    /** Corrects what one article says. */
    public void apply(NamedGraph article) {
        for (Correction correction : corrections.all()) {
            if (correction.concerns(article.triples())) {
                correction.apply(article.triples());
                applied.add(correction);
            }
            if (correction instanceof Correction.Renaming renaming) {
                article.triples()
                        .find(Node.ANY, SKOS.prefLabel.asNode(), renaming.name())
                        .mapWith(Triple::getSubject)
                        .filterDrop(renaming.about()::equals)
                        .forEach(other -> others.put(renaming.name(), other));
            }
        }
    }

    /** One line for each correction that concerned nothing, or gave a thing the name of another. */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        for (Correction correction : corrections.all()) {
            if (!applied.contains(correction)) {
                remarks.add(correction.where() + ": nothing that was read is called " + correction.about());
            } else if (correction instanceof Correction.Renaming renaming) {
                other(renaming)
                        .ifPresent(other -> remarks.add(renaming.where() + ": "
                                + renaming.name().getLiteralLexicalForm() + " names " + other
                                + " too; two things now have one name"));
            }
        }
        return remarks;
    }

    private Optional<Node> other(Correction.Renaming renaming) {
        return lexicon.byForm(renaming.name().getLiteralLexicalForm()).stream()
                .map(iris::thing)
                .findFirst()
                .or(() -> Optional.ofNullable(others.get(renaming.name())));
    }
}
