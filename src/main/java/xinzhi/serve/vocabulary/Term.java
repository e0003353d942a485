package xinzhi.serve.vocabulary;

import java.util.List;
import org.apache.jena.graph.Node;
import xinzhi.serve.name.Name;
import xinzhi.store.Question.Localized;

/**
 * A term of the vocabulary.
 *
 * @param depth below the top of its hierarchy
 * @param broader classes or properties of which it is a kind
 * @param like terms of other vocabularies that come close
 * @param uses its instances, or the triples that it is the property of
 * @param claims those of which it is the relation
 */
public record Term(
        Name name,
        Kind kind,
        int depth,
        Localized definition,
        List<Node> broader,
        List<Node> like,
        List<Node> domain,
        List<Node> range,
        int uses,
        int claims) {
    /** What sort of term it is. */
    public enum Kind {
        /** Of things, sources, facts and knowledge. */
        CLASS,
        /** From a resource to a resource. */
        RELATION,
        /** From a resource to a value. */
        PROPERTY,
        /** What a rule or an entry of the lexicon can say of itself. */
        SETTING,
        /** A single thing that the vocabulary names. */
        INDIVIDUAL
    }
}
