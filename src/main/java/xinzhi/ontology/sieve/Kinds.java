package xinzhi.ontology.sieve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Characters parted into kinds: two are of one kind where each of some sets holds both or neither. */
final class Kinds {
    private static final int ALL = Character.MAX_VALUE + 1;
    /** So small that few words of memory are looked at for a text: looking them up is what a walk costs. */
    private static final int PAGE = 1 << 6;

    /** The page of each character. */
    private final char[] pages = new char[ALL / PAGE];
    /** The kind of each character, page by page; the first stands for all whose characters are of the first kind. */
    private char[] kinds = new char[PAGE];

    /** For each kind one character of it. */
    private final char[] examples;

    /** Those that a shape tells apart. @param apart characters that are to be of kinds of their own */
    static Kinds of(Shape shape, BitSet apart) {
        BitSet alone = new BitSet();
        Set<BitSet> sets = new HashSet<>(Set.of(apart));
        gather(shape, alone, sets);
        return new Kinds(alone, sets);
    }

    private static void gather(Shape shape, BitSet alone, Set<BitSet> sets) {
        if (shape instanceof Shape.Letter letter) {
            alone.set(letter.letter());
        } else if (shape instanceof Shape.OneOf one) {
            sets.add(one.letters());
        } else if (shape instanceof Shape.Row row) {
            row.parts().forEach(part -> gather(part, alone, sets));
        } else if (shape instanceof Shape.Choice choice) {
            choice.branches().forEach(branch -> gather(branch, alone, sets));
        } else if (shape instanceof Shape.Repeat repeat) {
            gather(repeat.one(), alone, sets);
        }
    }

    /**
     * @param alone characters each of which is of a kind of its own
     * @param sets others
     */
    private Kinds(BitSet alone, Collection<BitSet> sets) {
        char count = 1;
        for (int c = alone.nextSetBit(0); c >= 0; c = alone.nextSetBit(c + 1)) {
            put((char) c, count++);
        }
        for (BitSet set : sets) {
            BitSet fewer = (BitSet) set.clone();
            if (2 * set.cardinality() > ALL) {
                fewer.flip(0, ALL);
            }
            fewer.andNot(alone);
            char[] parted = new char[count];
            for (int c = fewer.nextSetBit(0); c >= 0; c = fewer.nextSetBit(c + 1)) {
                int kind = of((char) c);
                if (parted[kind] == 0) {
                    parted[kind] = count++;
                }
                put((char) c, parted[kind]);
            }
        }
        examples = new char[count];
        for (int c = 0; c < ALL; c++) {
            examples[of((char) c)] = (char) c;
        }
    }

    private void put(char c, char kind) {
        if (pages[c / PAGE] == 0) {
            pages[c / PAGE] = (char) (kinds.length / PAGE);
            kinds = Arrays.copyOf(kinds, kinds.length + PAGE);
        }
        kinds[pages[c / PAGE] * PAGE + c % PAGE] = kind;
    }

    int count() {
        return examples.length;
    }

    int of(char c) {
        return kinds[pages[c / PAGE] * PAGE + c % PAGE];
    }

    /** The kinds that a set holds, which is one of those that parted them. */
    BitSet of(BitSet set) {
        BitSet held = new BitSet(count());
        for (int kind = 0; kind < count(); kind++) {
            held.set(kind, set.get(examples[kind]));
        }
        return held;
    }
}
