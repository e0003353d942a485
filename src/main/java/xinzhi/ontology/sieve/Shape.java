package xinzhi.ontology.sieve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What a regular expression matches, but for what stands around a match: that is taken to be as it asks. */
sealed interface Shape {
    /** What takes no characters. */
    Shape NOTHING = new Row(List.of());

    /** What matches the same read backwards. */
    Shape reversed();

    /** A character. */
    record Letter(char letter) implements Shape {
        @Override
        public Shape reversed() {
            return this;
        }
    }

    /** One character of these. */
    record OneOf(BitSet letters) implements Shape {
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
