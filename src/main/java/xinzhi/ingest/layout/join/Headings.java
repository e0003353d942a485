package xinzhi.ingest.layout.join;

import java.util.List;
import java.util.OptionalInt;
import xinzhi.ingest.layout.block.Block;
import xinzhi.ingest.layout.block.Kind;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Marks;
import xinzhi.ingest.layout.line.Profile;

/** Tells of one heading whether it is a headline or heads a section or picture, by what stands above and below it. */
final class Headings {
    private static final int SHORT_CAPTION = 50;

    private final List<Block> blocks;
    private final Profile profile;
    private final Forms forms;
    private final Neighbours neighbours;
    private final int firstHead;
    private final boolean ranked;

    Headings(List<Block> blocks, Profile profile, Forms forms) {
        this.blocks = blocks;
        this.profile = profile;
        this.forms = forms;
        this.neighbours = new Neighbours(
                blocks,
                b -> b.is(Kind.FURNITURE)
                        && forms.isDocumentNumber(b.lines().get(0).form()));
        this.firstHead = firstHead();
        this.ranked = blocks.stream().anyMatch(b -> b.is(Kind.HEAD) && b.level() > 1);
    }

    /** Of the number of a heading. */
    boolean isHeadline(int i) {
        Block block = blocks.get(i);
        if (profile.told()) {
            return block.level() == 1;
        }
        boolean chapter = i == firstHead
                && !profile.narrow()
                && forms.find("chapter", block.lines().get(0).form()).isPresent();
        if (!chapter && forms.find("numberedHeading", block.text()).isPresent()) {
            return false;
        }
        if (isPoint(block)) {
            return false;
        }
        OptionalInt next = neighbours.below(i);
        OptionalInt before = neighbours.above(i);
        if (next.isPresent() && blocks.get(next.getAsInt()).is(Kind.BYLINE)) {
            return true;
        }
        if (before.isEmpty()) {
            return true;
        }
        Block previous = blocks.get(before.getAsInt());
        if (neighbours.isNumbered(before.getAsInt(), next.orElse(blocks.size()))
                && (forms.isDocumentTitle(block.text()) || isDocumentTitle(i + 1))) {
            return true;
        }
        if (next.isEmpty() || headsPicture(block) && !headsIllustrated(i)) {
            return true;
        }
        if (previous.is(Kind.BYLINE)) {
            return !neighbours.isBelowHead(before.getAsInt());
        }
        if (isMarkedAlike(block)
                && isBelowIllustration(before.getAsInt())
                && blocks.get(next.getAsInt()).is(Kind.BODY)) {
            return false;
        }
        boolean aboveCaption = blocks.get(next.getAsInt()).is(Kind.CAPTION) && !headsIllustrated(i);
        if (!previous.is(Kind.BODY) || aboveCaption) {
            return true;
        }
        return previous.breaksOff() && !forms.isBracketed(previous.text())
                || block.level() == 1 && ranked
                || forms.find("dateline", blocks.get(next.getAsInt()).text()).isPresent();
    }

    private boolean isDocumentTitle(int i) {
        return i < blocks.size()
                && blocks.get(i).is(Kind.HEAD)
                && forms.isDocumentTitle(blocks.get(i).text());
    }

    private int firstHead() {
        int i = 0;
        while (i < blocks.size() && !blocks.get(i).is(Kind.HEAD)) {
            i++;
        }
        return i;
    }

    /** It stands right above a caption or the words of a figure. */
    boolean headsPicture(Block head) {
        int i = head.index() + 1;
        return i < blocks.size()
                && (blocks.get(i).is(Kind.CAPTION) || blocks.get(i).is(Kind.FIGURE));
    }

    /** A section's heading in a text of whole paragraphs, with a picture set between it and its text: the caption is short. */
    private boolean headsIllustrated(int i) {
        return !profile.wrapped()
                && i > 0
                && blocks.get(i - 1).is(Kind.BODY)
                && i + 2 < blocks.size()
                && blocks.get(i + 1).is(Kind.CAPTION)
                && blocks.get(i + 1).text().length() <= SHORT_CAPTION
                && blocks.get(i + 2).is(Kind.BODY);
    }

    /** One of several in a row above a text that are set off by the same mark: what the text says, in short. */
    private boolean isPoint(Block head) {
        int end = neighbours.endOfRow(head.index());
        return neighbours.isInRow(head.index())
                && isMarkedAlike(head)
                && end < blocks.size()
                && blocks.get(end).is(Kind.BODY);
    }

    /** It is set off by a mark or bracket, as another heading of the page is: headlines are not. */
    private boolean isMarkedAlike(Block head) {
        char first = head.text().charAt(0);
        return (first == '【' || forms.leadingMarks(head.text()) > 0) && neighbours.hasAlike(head);
    }

    /** A picture set into a text of whole paragraphs: its caption is short, and a paragraph ends right above it. */
    private boolean isBelowIllustration(int caption) {
        return !profile.wrapped()
                && caption > 0
                && blocks.get(caption).is(Kind.CAPTION)
                && blocks.get(caption).text().length() <= SHORT_CAPTION
                && blocks.get(caption - 1).is(Kind.BODY)
                && !Marks.isOpen(blocks.get(caption - 1).text());
    }

    /** No byline or caption stands between it and a text below. */
    boolean isOverBody(int i) {
        OptionalInt next = neighbours.below(i);
        return next.isPresent() && blocks.get(next.getAsInt()).is(Kind.BODY);
    }
}
