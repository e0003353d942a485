package xinzhi.ingest.layout;

import java.util.List;
import xinzhi.text.Span;

/**
 * Lines that belong together: a paragraph or the part of it that stands here, a heading, a byline ...
 *
 * @param index in the order of the page
 * @param words its text, running on over its lines
 * @param bare it looks like a byline only because of where it stands
 */
record Block(int index, Kind kind, Passage words, List<Line> lines, boolean bare) {
    Block {
        lines = List.copyOf(lines);
    }

    Block as(Kind other) {
        return new Block(index, other, words, lines, false);
    }

    Block at(int newIndex) {
        return new Block(newIndex, kind, words, lines, bare);
    }

    boolean is(Kind some) {
        return kind == some;
    }

    String text() {
        return words.text();
    }

    int level() {
        return lines.get(0).level();
    }

    int blanksBefore() {
        return lines.get(0).blanksBefore();
    }

    Span onPage() {
        return words.onPage();
    }
}
