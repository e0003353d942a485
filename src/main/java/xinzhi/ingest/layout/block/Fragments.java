package xinzhi.ingest.layout.block;

import java.util.ArrayList;
import java.util.List;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.nlp.WordSuccession;

/** Tells the last short line of a column, its sentence unfinished, from a heading, and a headline broken at a pause from a text. */
final class Fragments {
    private static final int SHORTEST = 12;
    private static final int LONGEST_LINE = 20;
    private static final String PAUSES = "，、,";
    /** Of a word that is broken there, and goes on anywhere. */
    private static final double BROKEN = 8;

    private Fragments() {}

    /**
     * What looks like a heading and has a pause within is body text if a text goes on from its last word, or if it follows
     * body text and no text follows that it could head: the page ends there, a credit comes, or another headline with its
     * byline.
     */
    static List<Block> mark(List<Block> blocks, Forms forms) {
        List<Block> marked = new ArrayList<>(blocks);
        for (int i = 0; i < marked.size(); i++) {
            if (beginsHeadline(marked, i)) {
                marked.set(i, marked.get(i).as(Kind.HEAD));
            }
        }
        for (int i = 1; i < marked.size(); i++) {
            Block block = marked.get(i);
            boolean candidate = block.is(Kind.HEAD)
                    && block.level() == 0
                    && block.text().length() >= SHORTEST
                    && hasPause(block.text(), forms);
            if (candidate && (marked.get(i - 1).is(Kind.BODY) && headsNothing(marked, i) || goesOn(marked, i, forms))) {
                marked.set(i, block.as(Kind.BODY));
            }
        }
        return marked;
    }

    /** The mark of a section's number is none: 二、以科技创新推动产业焕新. */
    private static boolean hasPause(String text, Forms forms) {
        int start =
                forms.find("numberedHeading", text).map(m -> m.matcher().end()).orElse(0);
        return text.chars().skip(start).anyMatch(c -> PAUSES.indexOf(c) >= 0);
    }

    /** A short line that ends in a pause, stands apart, and reads on in a headline with its byline, is its first line. */
    private static boolean beginsHeadline(List<Block> blocks, int i) {
        Block block = blocks.get(i);
        return block.is(Kind.BODY)
                && block.lines().size() == 1
                && block.text().length() <= LONGEST_LINE
                && block.words().endsWithAny("，、：,:")
                && i + 2 < blocks.size()
                && blocks.get(i + 1).is(Kind.HEAD)
                && (i == 0
                        || !blocks.get(i - 1).is(Kind.BODY)
                        || blocks.get(i + 1).blanksBefore() < block.blanksBefore())
                && blocks.get(i + 2).is(Kind.BYLINE);
    }

    /**
     * By how words follow each other it goes on in the text right below; or a word is broken whose rest begins another
     * text, and there is none below.
     */
    private static boolean goesOn(List<Block> blocks, int i, Forms forms) {
        String text = blocks.get(i).text();
        Kind below = i + 1 < blocks.size() ? blocks.get(i + 1).kind() : Kind.FURNITURE;
        return switch (below) {
            case BODY ->
                mayGoOn(blocks.get(i + 1), forms)
                        && (forms.isDangling(text) || succession(text, blocks.get(i + 1)) > Measure.GOES_ON);
            case BYLINE -> false;
            default -> blocks.stream().anyMatch(b -> mayGoOn(b, forms) && succession(text, b) > BROKEN);
        };
    }

    private static boolean mayGoOn(Block block, Forms forms) {
        return block.is(Kind.BODY) && !forms.opensParagraph(block.text());
    }

    private static double succession(String text, Block next) {
        return WordSuccession.goesOn(text, next.text());
    }

    private static boolean headsNothing(List<Block> blocks, int i) {
        if (i + 1 == blocks.size() || blocks.get(i + 1).is(Kind.CREDIT)) {
            return true;
        }
        return blocks.get(i + 1).is(Kind.HEAD)
                && blocks.get(i + 1).blanksBefore() > 0
                && i + 2 < blocks.size()
                && blocks.get(i + 2).is(Kind.BYLINE);
    }
}
