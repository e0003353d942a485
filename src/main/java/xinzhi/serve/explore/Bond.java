package xinzhi.serve.explore;

import org.apache.jena.graph.Node;

/**
 * One relation between two things.
 *
 * @param sentences how many say so; 0 where only the lexicon does
 * @param confidence of the surest
 */
public record Bond(Node subject, Node predicate, Node object, int sentences, double confidence) {
    boolean touches(Node thing) {
        return subject.equals(thing) || object.equals(thing);
    }

    /** Whether both say the same of the same two. */
    boolean isLike(Bond other) {
        return subject.equals(other.subject) && predicate.equals(other.predicate) && object.equals(other.object);
    }
}
