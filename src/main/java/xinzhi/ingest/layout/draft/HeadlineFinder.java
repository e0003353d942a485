package xinzhi.ingest.layout.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xinzhi.ingest.layout.block.Block;
import xinzhi.ingest.layout.block.Kind;
import xinzhi.ingest.layout.join.Chain;
import xinzhi.ingest.layout.join.Outline;
import xinzhi.ingest.layout.join.Piece;
import xinzhi.ingest.layout.join.Reading;

/** The headlines of a page, each with its byline and the piece below it. */
final class HeadlineFinder {
    private final List<Block> blocks;
    private final List<Piece> pieces;
    private final Outline outline;
    private final Wording wording;

    private HeadlineFinder(List<Block> blocks, List<Piece> pieces, Outline outline, Wording wording) {
        this.blocks = blocks;
        this.pieces = pieces;
        this.outline = outline;
        this.wording = wording;
    }

    static List<Headline> find(Reading reading, Wording wording) {
        HeadlineFinder finder = new HeadlineFinder(reading.blocks(), reading.pieces(), reading.outline(), wording);
        List<Headline> all =
                reading.outline().headlines().stream().map(finder::headline).toList();
        return finder.parted(all, reading.chains());
    }

    /** While texts lack headlines: with those parted whose lines name two texts. */
    private List<Headline> parted(List<Headline> headlines, List<Chain> chains) {
        List<Chain> texts = HeadlineParter.texts(chains);
        int found = (int)
                headlines.stream().filter(h -> !outline.headsPicture(h.last())).count();
        if (found >= texts.size()) {
            return headlines;
        }
        HeadlineParter parter = new HeadlineParter(texts);
        List<Headline> parted = new ArrayList<>();
        for (Headline headline : headlines) {
            int at = found < texts.size() ? parting(headline, parter) : 0;
            if (at > 0) {
                found++;
                parted.add(headline(headline.lines().subList(0, at)));
                parted.add(
                        headline(headline.lines().subList(at, headline.lines().size())));
            } else {
                parted.add(headline);
            }
        }
        return parted;
    }

    /** How many of its lines belong to another headline above it. */
    private int parting(Headline headline, HeadlineParter parter) {
        List<Block> lines = headline.lines();
        int best = 0;
        double most = 0;
        for (int i = 1; i < lines.size(); i++) {
            String first = wording.of(lines.subList(0, i));
            String second = wording.of(lines.subList(i, lines.size()));
            double gain = parter.gain(first, second, headline.text());
            best = gain > most ? i : best;
            most = Math.max(most, gain);
        }
        return best;
    }

    private Headline headline(List<Block> lines) {
        int last = lines.get(lines.size() - 1).index();
        Optional<Block> below = neighbour(last, 1);
        Optional<Block> above = neighbour(lines.get(0).index(), -1);
        List<Block> byline = bylineBelow(last);
        boolean plain = below.filter(b -> b.is(Kind.BODY)).isPresent();
        if (byline.isEmpty() && above.filter(b -> b.is(Kind.BYLINE)).isPresent()) {
            byline = above.filter(b -> !standsAtText(b)).stream().toList();
        }
        return new Headline(lines, wording.of(lines), byline, slot(pieces, blocks, last), plain && byline.isEmpty());
    }

    /** Names may stand on lines of their own, and where they work below them. */
    private List<Block> bylineBelow(int index) {
        List<Block> byline = new ArrayList<>();
        Optional<Block> next = neighbour(index, 1);
        while (next.filter(b -> b.is(Kind.BYLINE)).isPresent()) {
            byline.add(next.get());
            next = neighbour(next.get().index(), 1);
        }
        return byline;
    }

    /** It is the byline of another headline, or closes the text above it. */
    private boolean standsAtText(Block byline) {
        return neighbour(byline.index(), -1)
                .filter(b -> b.is(Kind.HEAD) || b.is(Kind.BODY))
                .isPresent();
    }

    /** The next block that is neither furniture, column nor pull quote. */
    private Optional<Block> neighbour(int from, int step) {
        for (int i = from + step; i >= 0 && i < blocks.size(); i += step) {
            Block block = blocks.get(i);
            if (!block.is(Kind.FURNITURE) && !block.is(Kind.COLUMN) && !block.is(Kind.PULL)) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }

    /** The piece that follows block {@code after} without a credit, photo or other headline between. */
    static Optional<Integer> slot(List<Piece> pieces, List<Block> blocks, int after) {
        for (int i = after + 1; i < blocks.size(); i++) {
            int at = i;
            Optional<Piece> piece = pieces.stream()
                    .filter(p -> p.blocks().contains(blocks.get(at)))
                    .findFirst();
            if (piece.isPresent()) {
                return piece.map(Piece::index);
            }
            Kind kind = blocks.get(i).kind();
            if (kind == Kind.CREDIT || kind == Kind.CAPTION || kind == Kind.FIGURE) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
