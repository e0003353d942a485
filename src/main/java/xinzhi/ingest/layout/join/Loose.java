package xinzhi.ingest.layout.join;

import java.util.List;
import xinzhi.ingest.layout.block.Block;
import xinzhi.ingest.layout.block.Kind;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Marks;
import xinzhi.ingest.layout.line.Profile;

/**
 * Which paragraphs may go on from elsewhere, though the text above them is finished: they lack the indent of the page's
 * other paragraphs, stand after a gap where the others have none, open with what never opens, close a quotation that
 * they did not open, or complete a word that is broken off elsewhere.
 */
final class Loose {
    private static final int INDENT = 2;
    private static final double CLEAR_SEAM = 3.3;
    private final List<Block> broken;
    private final Seam seam;
    private final Forms forms;
    private final boolean indented;
    private final boolean close;

    private Loose(List<Block> broken, Seam seam, Forms forms, boolean indented, boolean close) {
        this.broken = broken;
        this.seam = seam;
        this.forms = forms;
        this.indented = indented;
        this.close = close;
    }

    static Loose of(List<Block> blocks, Profile profile, Forms forms, Seam seam) {
        List<Block> body = blocks.stream().filter(b -> b.is(Kind.BODY)).toList();
        long indents = body.stream().filter(Loose::isIndented).count();
        long gaps = body.stream().filter(b -> gap(b, profile)).count();
        return new Loose(
                body.stream().filter(Block::breaksOff).toList(),
                seam,
                forms,
                indents * 10 > body.size() * 6,
                gaps * 10 < body.size() * 4 && !profile.doubleSpaced());
    }

    private static boolean isIndented(Block block) {
        return block.lines().get(0).indent() >= INDENT;
    }

    private static boolean gap(Block block, Profile profile) {
        return block.blanksBefore() > (profile.doubleSpaced() ? 1 : 0);
    }

    /** Whether a paragraph has the indent that the page's paragraphs begin with, so that no sentence goes on in it. */
    boolean isBeginning(Block block) {
        return indented && isIndented(block);
    }

    /** Whether a paragraph below another may be the rest of a text that breaks off elsewhere. */
    boolean is(Block block) {
        return !block.isItem() && mayGoOn(block);
    }

    private boolean mayGoOn(Block block) {
        return indented && !isIndented(block)
                || close && block.blanksBefore() > 0
                || forms.neverBegins(block.text())
                || Marks.closedQuotation(block.text()) >= 0
                || completes(block);
    }

    /** It is not the beginning of a paragraph by its form, and a word would stand across the seam to a broken text. */
    private boolean completes(Block block) {
        return !isBeginning(block)
                && !forms.opensParagraph(block.text())
                && broken.stream()
                        .anyMatch(
                                b -> b.index() + 1 != block.index() && seam.fit(b.text(), block.text()) >= CLEAR_SEAM);
    }
}
