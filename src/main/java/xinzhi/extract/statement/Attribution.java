package xinzhi.extract.statement;

import java.util.List;
import java.util.Optional;
import xinzhi.extract.Entity;
import xinzhi.extract.Passage;
import xinzhi.extract.Statement;
import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/** Says who speaks in a quotation, and how far it reaches. */
final class Attribution {
    private static final char OPEN = '“';
    private static final char CLOSE = '”';

    private Attribution() {}

    /** The one who speaks; a meeting that speaks is an event, not a speaker. */
    static Optional<Entity> speaker(StatementRule.Match match) {
        return named(match).filter(e -> e.type() != ThingType.EVENT);
    }

    /** Where it was said: the meeting that speaks, else the first that is named. */
    static Optional<Entity> event(StatementRule.Match match) {
        if (match.rule().type() != Statement.Type.QUOTATION) {
            return Optional.empty();
        }
        return named(match)
                .filter(e -> e.type() == ThingType.EVENT)
                .or(() -> match.coded().things(0, match.coded().code().length()).stream()
                        .filter(e -> e.type() == ThingType.EVENT)
                        .findFirst());
    }

    private static Optional<Entity> named(StatementRule.Match match) {
        if (match.group("speaker").isEmpty()) {
            return Optional.empty();
        }
        return match
                .coded()
                .things(match.matcher().start("speaker"), match.matcher().end("speaker"))
                .stream()
                .findFirst();
    }

    /**
     * How many of the passages from {@code at} on a quotation that begins there holds: a sentence that begins with a
     * quotation mark goes on with it, and so does all up to the mark that closes it.
     */
    static int reach(List<Passage> passages, int at) {
        int end = at + 1;
        boolean open = isOpen(passages.get(at).text(), false);
        while (end < passages.size()
                && passages.get(end).paragraph() == passages.get(at).paragraph()
                && (open || passages.get(end).text().charAt(0) == OPEN)) {
            open = isOpen(passages.get(end).text(), open);
            end++;
        }
        return open ? 1 : end - at;
    }

    /**
     * Where the words begin that the passage {@code at} attributes: in “甲。乙。”丙说。 with 甲, for a reader splits after
     * each mark.
     */
    static int start(List<Passage> passages, int at) {
        int start = at;
        while (start > 0
                && passages.get(start - 1).paragraph() == passages.get(at).paragraph()) {
            String before = passages.get(start - 1).text();
            boolean closes = before.charAt(before.length() - 1) == CLOSE;
            if (start == at && !closes
                    || start < at && passages.get(start).text().charAt(0) == OPEN) {
                return start;
            }
            start--;
        }
        return start < at && passages.get(start).text().charAt(0) != OPEN ? at : start;
    }

    /** Whether a sentence ends with who says it, having no words of the speaker's itself. */
    static boolean closes(StatementRule.Match match) {
        return match.group("says").isPresent()
                && match.matcher().end("says") >= match.coded().code().length() - 1;
    }

    /** Whether all of the text is somebody's words. */
    static boolean isSpeech(String text) {
        return text.charAt(0) == OPEN && text.indexOf(CLOSE) >= text.length() - 2;
    }

    private static boolean isOpen(String text, boolean before) {
        int last = Math.max(text.lastIndexOf(OPEN), text.lastIndexOf(CLOSE));
        return last < 0 ? before : text.charAt(last) == OPEN;
    }

    /** From the first of the passages to the last. */
    static Span span(List<Passage> passages, int at, int count) {
        return new Span(
                passages.get(at).sentence().span().start(),
                passages.get(at + count - 1).sentence().span().end());
    }
}
