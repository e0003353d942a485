package xinzhi.ingest.layout.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import xinzhi.ingest.layout.block.Block;
import xinzhi.ingest.layout.block.Kind;
import xinzhi.ingest.layout.join.Piece;

/** The articles, photos and figures of a page while their parts are being gathered, and whose a part is by its place. */
final class Gatherings {
    private final List<Block> blocks;
    private final List<Piece> pieces;
    private final List<Gathering> all = new ArrayList<>();

    Gatherings(List<Block> blocks, List<Piece> pieces) {
        this.blocks = blocks;
        this.pieces = pieces;
    }

    void add(Gathering gathering) {
        all.add(gathering);
    }

    /** In the order in which they were added. */
    List<Gathering> all() {
        return all;
    }

    /** Of what stands by itself: the article of the piece below it, else of the piece above it. */
    Optional<Gathering> owner(Block block) {
        Optional<Gathering> above = pieces.stream()
                .filter(p -> p.last().index() < block.index())
                .max(Comparator.comparingInt(p -> p.last().index()))
                .flatMap(p -> holding(p.index()));
        Optional<Gathering> below =
                HeadlineFinder.slot(pieces, blocks, block.index()).flatMap(this::holding);
        return closesText(block) && above.isPresent() ? above : below.or(() -> above);
    }

    /** It follows body text, and a headline or the end of the page follows it. */
    private boolean closesText(Block block) {
        int i = block.index();
        boolean afterText = i > 0 && blocks.get(i - 1).is(Kind.BODY);
        return afterText && (i + 1 == blocks.size() || blocks.get(i + 1).is(Kind.HEAD));
    }

    /** That whose text has a piece. */
    Optional<Gathering> holding(int piece) {
        return all.stream().filter(d -> d.holds(piece)).findFirst();
    }

    /** The page's only article. */
    Optional<Gathering> only() {
        List<Gathering> articles = all.stream().filter(Gathering::isArticle).toList();
        return articles.size() == 1 ? Optional.of(articles.get(0)) : Optional.empty();
    }
}
