package xinzhi.ingest.layout;

import java.util.List;

/**
 * Which paragraphs are set as if they went on from elsewhere, though the text above them is finished: they lack the
 * indent of the page's other paragraphs, stand after a gap where the others have none, or open with what never opens.
 */
final class Loose {
    private static final int INDENT = 2;
    /** Shorter ones are often set by themselves and say nothing. */
    private static final int SHORTEST = 24;

    private final Forms forms;
    private final boolean indented;
    private final boolean close;

    private Loose(Forms forms, boolean indented, boolean close) {
        this.forms = forms;
        this.indented = indented;
        this.close = close;
    }

    static Loose of(List<Block> blocks, Profile profile, Forms forms) {
        List<Block> body = blocks.stream().filter(b -> b.is(Kind.BODY)).toList();
        long indents = body.stream().filter(Loose::isIndented).count();
        long gaps = body.stream().filter(b -> gap(b, profile)).count();
        return new Loose(forms, indents * 10 > body.size() * 6, gaps * 10 < body.size() * 4 && !profile.doubleSpaced());
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
        return indented && !isIndented(block) || close && block.blanksBefore() > 0 || forms.neverBegins(block.text());
    }
}
