package xinzhi.ingest.layout.join;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import xinzhi.ingest.layout.block.Block;
import xinzhi.ingest.layout.block.Kind;

/** What stands above and below each heading of a page, found in one walk over it: a page may be headings alone. */
final class Neighbours {
    private static final int NONE = -1;
    private static final Set<Kind> BESIDE = EnumSet.of(Kind.FURNITURE, Kind.COLUMN, Kind.PULL);

    private final List<Block> blocks;
    private final int[] above;
    private final int[] below;
    private final int[] aboveWithHeads;
    private final int[] endsOfRows;
    private final int[] numbered;
    private final Map<Character, Integer> beginnings = new HashMap<>();

    /** @param number tells the number of a document */
    Neighbours(List<Block> blocks, Predicate<Block> number) {
        this.blocks = blocks;
        int size = blocks.size();
        above = new int[size];
        below = new int[size];
        aboveWithHeads = new int[size];
        endsOfRows = new int[size];
        numbered = new int[size + 1];
        int last = NONE;
        int lastWithHeads = NONE;
        for (int i = 0; i < size; i++) {
            Block block = blocks.get(i);
            above[i] = last;
            aboveWithHeads[i] = lastWithHeads;
            numbered[i + 1] = numbered[i] + (number.test(block) ? 1 : 0);
            lastWithHeads = BESIDE.contains(block.kind()) ? lastWithHeads : i;
            last = BESIDE.contains(block.kind()) || block.is(Kind.HEAD) ? last : i;
            if (block.is(Kind.HEAD)) {
                beginnings.merge(first(block), 1, Integer::sum);
            }
        }
        Arrays.fill(below, NONE);
        for (int i = size - 2; i >= 0; i--) {
            Block next = blocks.get(i + 1);
            below[i] = BESIDE.contains(next.kind()) || next.is(Kind.HEAD) ? below[i + 1] : i + 1;
        }
        for (int i = size - 1; i >= 0; i--) {
            endsOfRows[i] = isLike(i, i + 1) ? endsOfRows[i + 1] : i + 1;
        }
    }

    private static char first(Block block) {
        return block.text().charAt(0);
    }

    /** The nearest block above that is neither furniture, column, pull quote nor heading. */
    OptionalInt above(int i) {
        return of(above[i]);
    }

    /** The nearest block below that is neither furniture, column, pull quote nor heading. */
    OptionalInt below(int i) {
        return of(below[i]);
    }

    /** What stands above, a heading too, is a heading. */
    boolean isBelowHead(int i) {
        return aboveWithHeads[i] != NONE && blocks.get(aboveWithHeads[i]).is(Kind.HEAD);
    }

    private static OptionalInt of(int index) {
        return index == NONE ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** Between two blocks stands the number of a document. */
    boolean isNumbered(int from, int to) {
        return numbered[to] > numbered[from];
    }

    /** A heading stands in a row of headings that begin with the same character. */
    boolean isInRow(int i) {
        return isLike(i, i - 1) || isLike(i, i + 1);
    }

    /** Where that row ends. */
    int endOfRow(int i) {
        return endsOfRows[i];
    }

    private boolean isLike(int one, int other) {
        return other >= 0
                && other < blocks.size()
                && blocks.get(one).is(Kind.HEAD)
                && blocks.get(other).is(Kind.HEAD)
                && first(blocks.get(one)) == first(blocks.get(other));
    }

    /** Another heading of the page begins with the same character. */
    boolean hasAlike(Block head) {
        return beginnings.getOrDefault(first(head), 0) > 1;
    }
}
