package xinzhi.graph;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import xinzhi.extract.Entity;
import xinzhi.ontology.Lexicon;
import xinzhi.ontology.LexiconEntry;

/**
 * The things that one article names. One that the lexicon knows is described there; one that the article brought gets
 * its class and labels in the article's own graph.
 */
final class Things {
    private final Iris iris;
    private final Lexicon lexicon;
    private final People people;
    private final Graph graph;
    private final Set<String> described = new HashSet<>();

    Things(Iris iris, Lexicon lexicon, People people, Graph graph) {
        this.iris = iris;
        this.lexicon = lexicon;
        this.people = people;
        this.graph = graph;
    }

    Node node(Entity named) {
        Entity entity = people.meant(named);
        Node node = iris.thing(entity);
        if (entity.isOpen() && described.add(entity.key())) {
            new Description(graph, node)
                    .type(entity.type().localName())
                    .chinese(SKOS.prefLabel.asNode(), entity.label());
        }
        return node;
    }

    /** Notes how the article writes the thing. */
    Node node(Entity entity, String surface) {
        Node node = node(entity);
        if (entity.isOpen() && !surface.equals(entity.label())) {
            new Description(graph, node).chinese(SKOS.altLabel.asNode(), surface);
        }
        return node;
    }

    /** Whether it is too general to be listed among what an article names. */
    boolean isGeneric(Entity entity) {
        Optional<LexiconEntry> entry = lexicon.byKey(entity.key());
        return entry.map(LexiconEntry::generic).orElse(false);
    }
}
