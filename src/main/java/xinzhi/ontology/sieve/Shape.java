package xinzhi.ontology.sieve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What a regular expression matches, but for what stands around a match: that is taken to be as it asks, save the beginning
 * and the end of the text.
 */
sealed interface Shape {
    /** What takes no characters. */
    Shape NOTHING = new Row(List.of());

    Shape ANYTHING = new Repeat(OneOf.ANY, 0, -1);

    /** What matches the same read backwards. */
    Shape reversed();

    /** Where the text begins or ends, as it is read. */
    enum Edge implements Shape {
        START,
        END;

        @Override
        public Shape reversed() {
            return this == START ? END : START;
        }
    }

    /** A character. */
    record Letter(char letter) implements Shape {
        @Override
        public Shape reversed() {
            return this;
        }
    }

    /** One character of these. */
    record OneOf(BitSet letters) implements Shape {
        private static final OneOf ANY = any();

        private static OneOf any() {
            BitSet all = new BitSet();
            all.set(0, Character.MAX_VALUE + 1);
            return new OneOf(all);
        }

        @Override
        public Shape reversed() {
            return this;
        }
    }

    /** One after the other. */
    record Row(List<Shape> parts) implements Shape {
        @Override
        public Shape reversed() {
            List<Shape> reversed = new ArrayList<>();
            parts.forEach(part -> reversed.add(0, part.reversed()));
            return new Row(reversed);
        }
    }

    /** Any one of some. */
    record Choice(List<Shape> branches) implements Shape {
        @Override
        public Shape reversed() {
            return new Choice(branches.stream().map(Shape::reversed).toList());
        }
    }

    /** The same some times over. @param most below zero where there is no end to it */
    record Repeat(Shape one, int least, int most) implements Shape {
        @Override
        public Shape reversed() {
            return new Repeat(one.reversed(), least, most);
        }
    }
}
