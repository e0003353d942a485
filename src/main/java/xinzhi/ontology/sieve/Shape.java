package xinzhi.ontology.sieve;

import java.util.BitSet;
import java.util.List;

/** What a regular expression matches, but for what stands around a match: that is taken to be as it asks. */
sealed interface Shape {
    /** What takes no characters. */
    Shape NOTHING = new Row(List.of());

    /** A character. */
    record Letter(char letter) implements Shape {}

    /** One character of these. */
    record OneOf(BitSet letters) implements Shape {}

    /** One after the other. */
    record Row(List<Shape> parts) implements Shape {}

    /** Any one of some. */
    record Choice(List<Shape> branches) implements Shape {}

    /** The same some times over. @param most below zero where there is no end to it */
    record Repeat(Shape one, int least, int most) implements Shape {}
}
