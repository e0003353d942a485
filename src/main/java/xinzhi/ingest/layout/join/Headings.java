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

    Headings(List<Block> blocks, Profile profile, Forms forms) {
        this.blocks = blocks;
        this.profile = profile;
        this.forms = forms;
    }

    /** Of the number of a heading. */
    boolean isHeadline(int i) {
        Block block = blocks.get(i);
        if (profile.told()) {
            return block.level() == 1;
        }
        boolean chapter = i == firstHead()
                && !profile.narrow()
                && forms.find("chapter", block.lines().get(0).form()).isPresent();
        if (!chapter && forms.find("numberedHeading", block.text()).isPresent()) {
            return false;
        }
        if (isPoint(block)) {
            return false;
        }
        OptionalInt next = significant(i, 1);
        OptionalInt before = significant(i, -1);
        if (next.isPresent() && blocks.get(next.getAsInt()).is(Kind.BYLINE)) {
            return true;
        }
        if (before.isEmpty()) {
            return true;
        }
        Block previous = blocks.get(before.getAsInt());
        if (isNumbered(before.getAsInt(), next.orElse(blocks.size()))
                && (forms.isDocumentTitle(block.text()) || isDocumentTitle(i + 1))) {
            return true;
        }
        if (next.isEmpty() || headsPicture(block) && !headsIllustrated(i)) {
            return true;
        }
        if (previous.is(Kind.BYLINE)) {
            return !headlineAbove(before.getAsInt());
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
        return Marks.isOpen(previous.text()) && !forms.isBracketed(previous.text())
                || block.level() == 1 && blocks.stream().anyMatch(b -> b.is(Kind.HEAD) && b.level() > 1)
                || forms.find("dateline", blocks.get(next.getAsInt()).text()).isPresent();
    }

    /** Between two texts stands the number of a document, which an annex has not. */
    private boolean isNumbered(int above, int below) {
        return blocks.subList(above, below).stream()
                .anyMatch(b -> b.is(Kind.FURNITURE)
                        && forms.isDocumentNumber(b.lines().get(0).form()));
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
        int from = head.index();
        while (isLike(head, from - 1)) {
            from--;
        }
        int end = head.index() + 1;
        while (isLike(head, end)) {
            end++;
        }
        return end - from > 1
                && isMarkedAlike(head)
                && end < blocks.size()
                && blocks.get(end).is(Kind.BODY);
    }

    /** Another block is a heading that begins as this one does. */
    private boolean isLike(Block head, int other) {
        return other >= 0
                && other < blocks.size()
                && blocks.get(other).is(Kind.HEAD)
                && blocks.get(other).text().charAt(0) == head.text().charAt(0);
    }

    /** It is set off by a mark or bracket, as another heading of the page is: headlines are not. */
    private boolean isMarkedAlike(Block head) {
        char first = head.text().charAt(0);
        return (first == '【' || forms.leadingMarks(head.text()) > 0)
                && blocks.stream()
                        .anyMatch(b -> b != head && b.is(Kind.HEAD) && b.text().charAt(0) == first);
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

    private boolean headlineAbove(int byline) {
        OptionalInt above = significant(byline, -1);
        return above.isPresent() && blocks.get(above.getAsInt()).is(Kind.HEAD);
    }

    /** No byline or caption stands between it and a text below. */
    boolean isOverBody(int i) {
        OptionalInt next = significant(i, 1);
        return next.isPresent() && blocks.get(next.getAsInt()).is(Kind.BODY);
    }

    /** The nearest block before or after that is neither furniture, column, pull quote nor heading. */
    private OptionalInt significant(int from, int step) {
        for (int i = from + step; i >= 0 && i < blocks.size(); i += step) {
            switch (blocks.get(i).kind()) {
                case FURNITURE, COLUMN, PULL -> {}
                case HEAD -> {
                    if (step < 0 && blocks.get(from).is(Kind.BYLINE)) {
                        return OptionalInt.of(i);
                    }
                }
                default -> {
                    return OptionalInt.of(i);
                }
            }
        }
        return OptionalInt.empty();
    }
}
