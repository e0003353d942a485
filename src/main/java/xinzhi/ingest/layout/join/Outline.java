package xinzhi.ingest.layout.join;

import java.util.ArrayList;
import java.util.List;
import xinzhi.ingest.layout.block.Block;
import xinzhi.ingest.layout.block.Kind;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Marks;
import xinzhi.ingest.layout.line.Overprint;
import xinzhi.ingest.layout.line.Profile;

/** Which headings of a page are headlines, and which only head a section. */
public final class Outline {
    private final List<Block> blocks;
    private final Profile profile;
    private final Forms forms;
    private final Headings headings;
    private final boolean[] headline;
    /** The block that names what an order puts into force, or -1. */
    private int promulgated = -1;

    private Outline(List<Block> blocks, Profile profile, Forms forms) {
        this.blocks = blocks;
        this.profile = profile;
        this.forms = forms;
        this.headings = new Headings(blocks, profile, forms);
        this.headline = new boolean[blocks.size()];
    }

    static Outline of(List<Block> blocks, Profile profile, Forms forms) {
        Outline outline = new Outline(blocks, profile, forms);
        for (int i = 0; i < blocks.size(); i++) {
            outline.headline[i] = blocks.get(i).is(Kind.HEAD) && outline.headings.isHeadline(i);
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

    /** Two headlines that follow each other are two where one is marked as a higher heading, or one is printed over a picture. */
    private static boolean partsFrom(Block first, Block second) {
        return first.level() != second.level() && second.level() > 0
                || Overprint.is(first.text()) != Overprint.is(second.text());
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

    /** It stands right above a caption or the words of a figure. */
    public boolean headsPicture(Block head) {
        return headings.headsPicture(head);
    }

    /** Where an order without a headline of its own stands above what it puts into force: the first heading below its signature. */
    private void namePromulgated() {
        boolean named = anyHeadline();
        for (int i = 1; i < blocks.size() && !named; i++) {
            named = blocks.get(i).is(Kind.HEAD)
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
            if (follows && headings.isOverBody(i) && !continues(blocks.get(i - 1), block)) {
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
}
