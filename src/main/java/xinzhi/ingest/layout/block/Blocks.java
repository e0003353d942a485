package xinzhi.ingest.layout.block;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import xinzhi.ingest.layout.line.BylineReader;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Line;
import xinzhi.ingest.layout.line.Marks;
import xinzhi.ingest.layout.line.Profile;

/** The lines of a page in, its blocks out, each of the kind that it is by its form and by what stands around it. */
public final class Blocks {
    private static final Pattern TIME = Pattern.compile("[\\[【（(]?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?[\\]】）)]?");
    private static final Pattern STAMPED = Pattern.compile("[:：]\\d{2}$");
    private static final int SIGNATORIES = 3;
    private static final int LONGEST_SIGNATORY = 24;
    private static final int LONGEST_COPIES = 100;
    private static final int SHORTEST_TITLE = 5;

    private Blocks() {}

    /** The blocks of a page in its order, which their indexes tell; every line is in one, or parted between two. */
    public static List<Block> of(List<Line> lines, Profile profile, Forms forms, BylineReader bylines) {
        List<Block> blocks = BlockReader.read(lines, profile, forms, bylines);
        blocks = settleBylines(Letterhead.mark(profile.narrow() ? blocks : once(blocks), forms), forms, profile.told());
        blocks = ColumnNames.mark(Fragments.mark(Figures.mark(blocks, forms), forms), forms);
        return PullQuotes.mark(blocks, forms);
    }

    /**
     * A headline that is printed again, with nothing but furniture between or on both sides, is none: it stands above a
     * page of its own, or where a text goes on that began on another page.
     */
    private static List<Block> once(List<Block> blocks) {
        List<Block> once = new ArrayList<>(blocks);
        Map<String, Integer> heads = new HashMap<>();
        for (int i = 0; i < once.size(); i++) {
            Block block = once.get(i);
            if (!block.is(Kind.HEAD)) {
                continue;
            }
            Integer before = heads.putIfAbsent(block.text(), i);
            boolean again = before != null
                    && block.text().length() >= SHORTEST_TITLE
                    && (isFurniture(once, before + 1, i)
                            || isFurniture(once, i - 1, i) && isFurniture(once, i + 1, i + 2));
            if (again) {
                once.set(i, block.as(Kind.FURNITURE));
            }
        }
        return once;
    }

    private static boolean isFurniture(List<Block> blocks, int from, int to) {
        return to <= blocks.size() && blocks.subList(from, to).stream().allMatch(b -> b.is(Kind.FURNITURE));
    }

    /**
     * Names without a mark are a byline only between a headline, or the top of the page, and a text; each may have a line
     * of its own; below a text, above a date, they sign it. A byline in brackets is one only below a headline, elsewhere it
     * says who wrote the text above; where a text is from stands in its byline if it stands there.
     */
    private static List<Block> settleBylines(List<Block> blocks, Forms forms, boolean told) {
        List<Block> settled = new ArrayList<>(blocks);
        BitSet marked = new BitSet();
        IntStream.range(0, blocks.size())
                .filter(i -> forms.leadingMarks(blocks.get(i).text()) > 0
                        || !told && blocks.get(i).isItem())
                .forEach(marked::set);
        for (int i = 0; i < settled.size(); i++) {
            Block block = settled.get(i);
            boolean below = isBelowHeadline(settled, i, forms);
            if (isSignature(settled, i, forms) || isListed(settled, i, forms)) {
                settled.set(i, block.as(Kind.FURNITURE));
            } else if (isPoint(settled, i, marked, forms)) {
                settled.set(i, block.as(Kind.PULL));
            } else if (isClosing(settled, i) && isSignature(settled, i + 1, forms)) {
                settled.set(i, block.as(Kind.BODY));
            } else if (below
                    && isSaidOfAuthors(block, forms)
                    && isBelowNames(settled, i)
                    && isAboveText(settled, i, forms)) {
                settled.set(i, block.as(Kind.BYLINE));
            } else if (block.bare() && !below && isInBrackets(block) && closesText(settled, i, forms)) {
                settled.set(i, block.as(Kind.CREDIT));
            } else if (block.bare() && isBelowSpeaker(blocks, settled, i) && forms.isAffiliation(form(block))) {
                settled.set(i, block.as(Kind.HEAD));
            } else if (block.bare()) {
                settled.set(
                        i,
                        block.as(
                                below && (told || isAboveText(settled, i, forms) || isAffiliated(blocks, i, forms))
                                        ? Kind.BYLINE
                                        : Kind.HEAD));
            } else if (block.is(Kind.HEAD) && isBelowTurn(settled, i, forms)) {
                settled.set(i, block.as(Kind.BODY));
            } else if (block.is(Kind.BYLINE) && "(（".indexOf(block.text().charAt(0)) >= 0) {
                settled.set(i, block.as(below ? Kind.BYLINE : Kind.CREDIT));
            } else if (block.is(Kind.CREDIT) && below && forms.isSourceLine(block.text())) {
                settled.set(i, block.as(Kind.BYLINE));
            }
        }
        return settled;
    }

    /** Who signs a document: short lines below its text, with the date right below them; no line that says who wrote it. */
    private static boolean isSignature(List<Block> blocks, int index, Forms forms) {
        if (index == blocks.size()
                || blocks.get(index).is(Kind.BYLINE) && !blocks.get(index).bare()) {
            return false;
        }
        int i = index;
        while (i < blocks.size() && i < index + SIGNATORIES && isShortLine(blocks.get(i))) {
            i++;
        }
        boolean dated = i > index
                && i < blocks.size()
                && blocks.get(i).is(Kind.FURNITURE)
                && forms.isDate(blocks.get(i).lines().get(0).form());
        int above = index - 1;
        while (above >= 0 && blocks.get(above).is(Kind.FURNITURE)) {
            above--;
        }
        return dated && above >= 0 && (blocks.get(above).is(Kind.BODY) || isClosing(blocks, above));
    }

    /** A last sentence as short as a headline: thanks, a call. */
    private static boolean isClosing(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        return block.is(Kind.HEAD)
                && block.words().endsWithAny("！!")
                && index > 0
                && blocks.get(index - 1).is(Kind.BODY);
    }

    /** One of the points that stand marked below their label, or of several between the headline and its byline. */
    private static boolean isPoint(List<Block> blocks, int index, BitSet marked, Forms forms) {
        int first = index;
        while (first >= 0 && isMarked(blocks, first, marked)) {
            first--;
        }
        if (first == index || first < 0) {
            return false;
        }
        int end = index;
        while (end < blocks.size() && isMarked(blocks, end, marked)) {
            end++;
        }
        boolean between = blocks.get(first).is(Kind.HEAD)
                && end - first > 2
                && end < blocks.size()
                && blocks.get(end).is(Kind.BYLINE);
        return between || forms.find("points", blocks.get(first).text()).isPresent();
    }

    private static boolean isMarked(List<Block> blocks, int index, BitSet marked) {
        return marked.get(index)
                && !blocks.get(index).is(Kind.FURNITURE)
                && !blocks.get(index).is(Kind.BYLINE);
    }

    /** It goes on a list of people, or of other articles' titles, whose label stands above. */
    private static boolean isListed(List<Block> blocks, int index, Forms forms) {
        Block block = blocks.get(index);
        if (block.is(Kind.BODY) && index > 0 && isCopied(blocks.get(index - 1), block, forms)) {
            return true;
        }
        if (block.is(Kind.BODY)
                && index + 1 < blocks.size()
                && blocks.get(index + 1).bare()) {
            return forms.isPeople(block.text().replaceAll("[:：]$", ""));
        }
        if (!block.bare() && !block.is(Kind.HEAD) && !block.is(Kind.COLUMN)) {
            return false;
        }
        int i = index - 1;
        while (i >= 0 && blocks.get(i).is(Kind.FURNITURE)) {
            String form = blocks.get(i).lines().get(0).form();
            if (block.bare() && forms.isPeople(form) || !block.bare() && forms.announcesOthers(form)) {
                return true;
            }
            i--;
        }
        return false;
    }

    /** The rest of those to whom a document goes. */
    private static boolean isCopied(Block above, Block block, Forms forms) {
        return above.is(Kind.FURNITURE)
                && block.text().length() <= LONGEST_COPIES
                && forms.find("copies", above.lines().get(0).form()).isPresent()
                && forms.find("bodies", block.text()).isPresent();
    }

    /** The time may stand between; below a time alone stands a whole sentence. */
    private static boolean isBelowTurn(List<Block> blocks, int index, Forms forms) {
        int i = index - 1;
        while (i > 0
                && blocks.get(i).is(Kind.FURNITURE)
                && blocks.get(i).lines().equals(blocks.get(i - 1).lines())) {
            i--;
        }
        return i >= 0
                && (isTurn(blocks.get(i), forms)
                        || TIME.matcher(blocks.get(i).text()).matches()
                                && Marks.isClosed(blocks.get(index).text()));
    }

    /** A speaker's name, below which the speech begins. */
    private static boolean isTurn(Block block, Forms forms) {
        String form = block.lines().get(0).form();
        return block.is(Kind.BODY)
                && (forms.isBracketed(form)
                        || forms.timedSpeaker(form).isPresent()
                        || STAMPED.matcher(form).find() && forms.isSpoken(form));
    }

    private static boolean isShortLine(Block block) {
        return block.level() == 0
                && !block.is(Kind.FURNITURE)
                && !block.is(Kind.CAPTION)
                && block.lines().size() == 1
                && block.text().length() <= LONGEST_SIGNATORY
                && Marks.isOpen(block.text());
    }

    private static String form(Block block) {
        return block.lines().get(0).form();
    }

    private static boolean isInBrackets(Block block) {
        return "(（〔".indexOf(block.text().charAt(0)) >= 0;
    }

    /** The text above it has ended, or it says where somebody works. */
    private static boolean closesText(List<Block> blocks, int index, Forms forms) {
        return forms.isAffiliation(form(blocks.get(index)))
                || index > 0
                        && blocks.get(index - 1).is(Kind.BODY)
                        && Marks.isClosed(blocks.get(index - 1).text());
    }

    /** A credit that says where the authors work. */
    private static boolean isSaidOfAuthors(Block block, Forms forms) {
        return block.is(Kind.CREDIT) && forms.isAffiliationCredit(block.text());
    }

    /** It says where somebody works, or the line below it does. */
    private static boolean isAffiliated(List<Block> blocks, int index, Forms forms) {
        return forms.endsWithAffiliation(form(blocks.get(index)))
                || index + 1 < blocks.size() && forms.isAffiliation(form(blocks.get(index + 1)));
    }

    /** Right below names, or the furniture below them. */
    private static boolean isBelowNames(List<Block> blocks, int index) {
        int i = index - 1;
        while (i >= 0 && blocks.get(i).is(Kind.FURNITURE)) {
            i--;
        }
        return i >= 0 && blocks.get(i).is(Kind.BYLINE);
    }

    /** The heading above it is a name that is no byline: who speaks below. */
    private static boolean isBelowSpeaker(List<Block> blocks, List<Block> settled, int index) {
        return index > 0
                && blocks.get(index - 1).bare()
                && settled.get(index - 1).is(Kind.HEAD);
    }

    /** Nothing but other lines of its byline, or an editor's note, stands between it and a headline, or the top of the page. */
    private static boolean isBelowHeadline(List<Block> blocks, int index, Forms forms) {
        int i = index - 1;
        while (i >= 0
                && (blocks.get(i).is(Kind.BYLINE)
                        || blocks.get(i).is(Kind.FURNITURE)
                        || isEditorsNote(blocks, i, forms))) {
            i--;
        }
        return i < 0 || blocks.get(i).is(Kind.HEAD) || blocks.get(i).is(Kind.COLUMN);
    }

    /** It begins with the label of one, or stands right below that label. */
    private static boolean isEditorsNote(List<Block> blocks, int i, Forms forms) {
        return blocks.get(i).is(Kind.BODY)
                && (forms.isEditorsNote(blocks.get(i).text())
                        || i > 0
                                && blocks.get(i - 1).is(Kind.FURNITURE)
                                && forms.isEditorsNote(blocks.get(i - 1).text()));
    }

    /** What follows it, and other lines of names, is no headline; the first of numbered headings is of the text. */
    private static boolean isAboveText(List<Block> blocks, int index, Forms forms) {
        int i = index + 1;
        while (i < blocks.size() && blocks.get(i).bare()) {
            i++;
        }
        return i < blocks.size()
                && (!blocks.get(i).is(Kind.HEAD)
                        || forms.find("numberedHeading", blocks.get(i).text()).isPresent());
    }
}
