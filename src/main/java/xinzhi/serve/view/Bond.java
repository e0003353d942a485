package xinzhi.serve.view;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * One relation between two things, or of a thing to a trait in free words.
 *
 * @param sentences how many say so; 0 where only the lexicon does
 * @param confidence of the surest
 * @param claims the surest of those that say so, the first ones only where there are many
 */
public record Bond(Node subject, Node predicate, Node object, int sentences, double confidence, List<Node> claims) {
    public Bond {
        claims = List.copyOf(claims);
    }

    /** One that the lexicon knows. */
    public static Bond given(Node subject, Node predicate, Node object) {
        return new Bond(subject, predicate, object, 0, 1, List.of());
    }

    /** Whether it binds two different things. */
    public boolean isOfThings() {
        return object.isURI() && !object.equals(subject);
    }

    /** Whether both say the same of the same two. */
    public boolean isLike(Bond other) {
        return subject.equals(other.subject) && predicate.equals(other.predicate) && object.equals(other.object);
    }
}
