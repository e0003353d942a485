package xinzhi.ingest.layout.block;

import java.util.List;
import xinzhi.ingest.layout.line.Line;
import xinzhi.ingest.layout.line.Marks;
import xinzhi.ingest.layout.line.Passage;
import xinzhi.text.Span;

/**
 * Lines that belong together: a paragraph or the part of it that stands here, a heading, a byline ...
 *
 * @param index in the order of the page
 * @param words its text, running on over its lines
 * @param bare it looks like a byline only because of where it stands
 */
public record Block(int index, Kind kind, Passage words, List<Line> lines, boolean bare) {
    public Block {
        lines = List.copyOf(lines);
    }

    /** The same words, taken for something else. */
    public Block as(Kind other) {
        return new Block(index, other, words, lines, false);
    }

    /** The same block at another place in the order of the page. */
    public Block at(int newIndex) {
        return new Block(newIndex, kind, words, lines, bare);
    }

    public boolean is(Kind some) {
        return kind == some;
    }

    public String text() {
        return words.text();
    }

    /** Of a Markdown heading, or 0. */
    public int level() {
        return lines.get(0).level();
    }

    /** One of a list. */
    public boolean isItem() {
        return lines.get(0).item();
    }

    /** Body text whose last sentence goes on elsewhere. */
    public boolean breaksOff() {
        return kind == Kind.BODY && Marks.isOpen(text()) && !isItem();
    }

    /** Blank lines above it. */
    public int blanksBefore() {
        return lines.get(0).blanksBefore();
    }

    public Span onPage() {
        return words.onPage();
    }
}
