package xinzhi.ingest.layout.join;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import xinzhi.ingest.layout.block.Block;
import xinzhi.ingest.layout.block.Kind;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Marks;
import xinzhi.ingest.layout.line.Profile;

/** Which headings of a page are headlines, and which only head a section. */
public final class Outline {
    private static final int SHORT_CAPTION = 50;

    private final List<Block> blocks;
    private final Profile profile;
    private final Forms forms;
    private final boolean[] headline;
    /** The block that names what an order puts into force, or -1. */
    private int promulgated = -1;

    private Outline(List<Block> blocks, Profile profile, Forms forms) {
        this.blocks = blocks;
        this.profile = profile;
        this.forms = forms;
        this.headline = new boolean[blocks.size()];
    }

    static Outline of(List<Block> blocks, Profile profile, Forms forms) {
        Outline outline = new Outline(blocks, profile, forms);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).is(Kind.HEAD)) {
                outline.headline[i] = outline.isHeadline(i);
            }
        }
        if (!profile.told()) {
            outline.keepLinesTogether();
            outline.namePromulgated();
        }
        return outline;
    }

    boolean isSection(Block block) {
        return block.is(Kind.HEAD) && !headline[block.index()];
    }

    /** The consecutive headline blocks that begin at {@code index}: the lines of one headline, or kicker and headline. */
    private List<Block> headlineAt(int index) {
        List<Block> lines = new ArrayList<>();
        int i = index;
        while (i < blocks.size() && (headline[i] || blocks.get(i).is(Kind.FURNITURE) && i > index)) {
            if (headline[i]) {
                if (!lines.isEmpty() && partsFrom(lines.get(lines.size() - 1), blocks.get(i))) {
                    break;
                }
                lines.add(blocks.get(i));
            }
            i++;
        }
        return lines;
    }

    /** The lines of each headline, in the order of the page. */
    public List<List<Block>> headlines() {
        List<List<Block>> headlines = new ArrayList<>();
        int i = 0;
        while (i < blocks.size()) {
            if (headline[i]) {
                List<Block> lines = headlineAt(i);
                headlines.add(lines);
                i = lines.get(lines.size() - 1).index();
            }
            i++;
        }
        return headlines;
    }

    /** How many headlines there are, but for those of pictures. */
    int articles() {
        return (int) headlines().stream()
                .filter(lines -> !headsPicture(lines.get(lines.size() - 1)))
                .count();
    }

    /** Two headlines that follow each other are two where one is marked as a higher heading, or where the first is above a column. */
    private static boolean partsFrom(Block first, Block second) {
        return first.level() != second.level() && second.level() > 0;
    }

    /** Where the headlines of texts begin; that of what an order puts into force is the order's own. */
    List<Integer> beginnings() {
        return headlines().stream()
                .map(h -> h.get(0).index())
                .filter(i -> i != promulgated)
                .toList();
    }

    /** All headlines stand above the text, which then follows in order. */
    boolean standsAtTop() {
        int first = 0;
        while (first < blocks.size() && !blocks.get(first).is(Kind.BODY)) {
            first++;
        }
        for (int i = first; i < blocks.size(); i++) {
            if (headline[i] && i != promulgated) {
                return false;
            }
        }
        return true;
    }

    private boolean isHeadline(int i) {
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
    public boolean headsPicture(Block head) {
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

    /** Where an order without a headline of its own stands above what it puts into force: the first heading below its signature. */
    private void namePromulgated() {
        for (int i = 1; i < blocks.size() && !anyHeadline(); i++) {
            boolean named = blocks.get(i).is(Kind.HEAD)
                    && blocks.get(i - 1).is(Kind.FURNITURE)
                    && forms.find("numberedHeading", blocks.get(i).text()).isEmpty();
            headline[i] = named;
            promulgated = named ? i : promulgated;
        }
    }

    private boolean anyHeadline() {
        for (boolean is : headline) {
            if (is) {
                return true;
            }
        }
        return false;
    }

    /** A second heading right below a headline without byline between: its second line, or the first section's heading. */
    private void keepLinesTogether() {
        for (int i = 1; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean follows =
                    headline[i] && headline[i - 1] && blocks.get(i - 1).is(Kind.HEAD);
            OptionalInt next = significant(i, 1);
            boolean overBody = next.isPresent() && blocks.get(next.getAsInt()).is(Kind.BODY);
            if (follows && overBody && !continues(blocks.get(i - 1), block)) {
                headline[i] = false;
            }
        }
    }

    private boolean continues(Block first, Block second) {
        boolean tight = second.blanksBefore() == 0 && second.level() == 0 && (profile.spaced() || blankAfter(second));
        boolean subtitle = second.text().startsWith("—") || second.text().startsWith("―");
        return first.level() == 1 && second.level() == 1
                || tight
                || subtitle
                || isAboveSubtitle(second)
                || forms.isDangling(first.text())
                || !Marks.isBalanced(first.text())
                || forms.isDocumentTitle(second.text())
                || forms.isBody(first.text())
                || forms.neverBegins(second.text());
    }

    /** Its subtitle, or the line of the paper and its day, stands right below: no heading of a section has these. */
    private boolean isAboveSubtitle(Block head) {
        int next = head.index() + 1;
        Block below = blocks.get(Math.min(next, blocks.size() - 1));
        return below.is(Kind.HEAD) && below.text().startsWith("—")
                || below.is(Kind.FURNITURE)
                        && forms.day(below.lines().get(0).form()).isPresent();
    }

    private boolean blankAfter(Block block) {
        int next = block.index() + 1;
        return profile.wrapped() && next < blocks.size() && blocks.get(next).blanksBefore() > 0;
    }

    private boolean headlineAbove(int byline) {
        OptionalInt above = significant(byline, -1);
        return above.isPresent() && blocks.get(above.getAsInt()).is(Kind.HEAD);
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
