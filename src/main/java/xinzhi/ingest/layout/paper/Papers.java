package xinzhi.ingest.layout.paper;

import java.util.List;
import xinzhi.ingest.layout.block.Block;

/**
 * All papers of a page in their order.
 *
 * @param blocks of the page, those that are no text with the kind that says what they are
 */
public record Papers(List<Paper> papers, List<Block> blocks) {
    public Papers {
        papers = List.copyOf(papers);
        blocks = List.copyOf(blocks);
    }
}
