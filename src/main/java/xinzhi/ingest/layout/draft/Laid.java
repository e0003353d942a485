package xinzhi.ingest.layout.draft;

import java.util.List;
import xinzhi.ingest.layout.block.Block;

/**
 * A page taken apart.
 *
 * @param blocks all of its text, what no draft holds among it
 * @param drafts of its articles, in their order
 */
public record Laid(List<Block> blocks, List<Draft> drafts) {
    public Laid {
        blocks = List.copyOf(blocks);
        drafts = List.copyOf(drafts);
    }
}
