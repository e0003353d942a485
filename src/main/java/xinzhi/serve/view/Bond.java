package xinzhi.serve.view;

import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;

/**
 * One relation between two things, or of a thing to a trait in free words.
 *
 * @param sentences how many say so; 0 where only the lexicon does
 * @param confidence of the surest
 * @param claims the surest of those that say so, the first ones only where there are many; a list that does not change
 */
public record Bond(Node subject, Node predicate, Node object, int sentences, double confidence, List<Node> claims) {
    /** One that the lexicon knows. */
    public static Bond given(Node subject, Node predicate, Node object) {
        return new Bond(subject, predicate, object, 0, 1, List.of());
    }

    /** Whether it binds two different things. */
    public boolean isOfThings() {
        return object.isURI() && !object.equals(subject);
    }

    /** What is said of which two, by whomever. */
    public record Link(Node subject, Node predicate, Node object) {}

    public Link link() {
        return new Link(subject, predicate, object);
    }

    /** Of what tells it from most others; there is one bond only for a link. */
    @Override
    public int hashCode() {
        return Objects.hash(subject, predicate, object);
    }
}
