package xinzhi.ingest.layout.draft;

import java.util.List;
import java.util.Optional;
import xinzhi.ingest.layout.block.Block;

/**
 * A headline of the page with what stands around it.
 *
 * @param lines the blocks it is printed in
 * @param byline the lines of the one that stands with it
 * @param slot index of the piece that stands below it
 * @param plain it stands right above body text, without a byline: it may be no more than a section's heading
 */
public record Headline(List<Block> lines, String text, List<Block> byline, Optional<Integer> slot, boolean plain) {
    public Headline {
        lines = List.copyOf(lines);
        byline = List.copyOf(byline);
    }

    public Block first() {
        return lines.get(0);
    }

    Block last() {
        return lines.get(lines.size() - 1);
    }
}
