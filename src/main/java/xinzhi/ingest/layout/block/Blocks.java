package xinzhi.ingest.layout.block;

import java.util.ArrayList;
import java.util.List;
import xinzhi.ingest.layout.line.BylineReader;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Line;
import xinzhi.ingest.layout.line.Profile;

/** The lines of a page in, its blocks out, each of the kind that it is by its form and by what stands around it. */
public final class Blocks {
    private Blocks() {}

    /** The blocks of a page in its order, which their indexes tell; every line is in one, or parted between two. */
    public static List<Block> of(List<Line> lines, Profile profile, Forms forms, BylineReader bylines) {
        List<Block> blocks = settleBylines(BlockReader.read(lines, profile, forms, bylines));
        blocks = ColumnNames.mark(Fragments.mark(Figures.mark(blocks, forms)), forms);
        return PullQuotes.mark(blocks, forms);
    }

    /**
     * Names without a mark are a byline only between a headline and a text; a byline in brackets is one only below a
     * headline, elsewhere it says who wrote the text above.
     */
    private static List<Block> settleBylines(List<Block> blocks) {
        List<Block> settled = new ArrayList<>(blocks);
        for (int i = 0; i < settled.size(); i++) {
            Block block = settled.get(i);
            boolean below = i > 0
                    && (settled.get(i - 1).is(Kind.HEAD) || settled.get(i - 1).is(Kind.COLUMN));
            if (block.bare()) {
                boolean above = i + 1 < settled.size() && !settled.get(i + 1).is(Kind.HEAD);
                settled.set(i, block.as(below && above ? Kind.BYLINE : Kind.HEAD));
            } else if (block.is(Kind.BYLINE) && "(（".indexOf(block.text().charAt(0)) >= 0) {
                settled.set(i, block.as(below || i == 0 ? Kind.BYLINE : Kind.CREDIT));
            }
        }
        return settled;
    }
}
