package xinzhi.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xinzhi.extract.Passage;
import xinzhi.text.Span;

/**
 * A clause as figure rules read it: every quantity, time expression and region is one sign, the rest is text.
 * {@code №} the quantity in question, {@code ◇} another one, {@code ◷} a time, {@code ⌂} a region, {@code ～} what joins the ends of a range; {@code ⌈} stands
 * where the words that lead up to the quantity begin, {@code ⌉} where the nouns behind one end.
 */
final class Frame {
    static final char TARGET = '№';
    static final char OTHER = '◇';
    static final char TIME = '◷';
    static final char REGION = '⌂';
    static final char RANGE = '～';
    static final char LEAD = '⌈';
    static final char NOUNS_END = '⌉';

    private final Passage passage;
    private final String code;
    private final List<Span> places;

    private Frame(Passage passage, String code, List<Span> places) {
        this.passage = passage;
        this.code = code;
        this.places = places;
    }

    /** What stands for a stretch of the passage. */
    record Sign(Span span, char mark) {}

    /** A mark between two characters of the passage, before the one at {@code at}. */
    record Mark(int at, char mark) {}

    /** @param signs without overlaps */
    static Frame of(Passage passage, Span clause, List<Sign> signs, List<Mark> marks) {
        StringBuilder code = new StringBuilder();
        List<Span> places = new ArrayList<>();
        int at = clause.start();
        while (at < clause.end()) {
            mark(clause, marks, at, code, places);
            int here = at;
            Optional<Sign> sign =
                    signs.stream().filter(s -> s.span().start() == here).findFirst();
            Span place = sign.map(Sign::span).orElse(new Span(at, at + 1));
            code.append(sign.map(Sign::mark).orElse(passage.text().charAt(at)));
            places.add(place);
            at = place.end();
        }
        mark(clause, marks, clause.end(), code, places);
        return new Frame(passage, code.toString(), places);
    }

    private static void mark(Span clause, List<Mark> marks, int at, StringBuilder code, List<Span> places) {
        for (Mark mark : marks) {
            if (mark.at == at) {
                code.append(mark.mark);
                places.add(at > clause.start() ? new Span(at - 1, at) : new Span(at, at + 1));
            }
        }
    }

    String code() {
        return code;
    }

    Passage passage() {
        return passage;
    }

    /** The words of the article that a stretch of the code stands for, times inside it left out. */
    String decode(int start, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i < end; i++) {
            boolean inside = i > start && code.charAt(i) == TIME;
            if (code.charAt(i) != NOUNS_END && code.charAt(i) != LEAD && !inside) {
                text.append(passage.text(places.get(i)));
            }
        }
        return text.toString();
    }

    /** Whether no word of the passage runs across the place before the sign at {@code index}. */
    boolean isEdge(int index) {
        if (index <= 0 || index >= places.size()) {
            return true;
        }
        char before = code.charAt(index - 1);
        return before == LEAD || before == NOUNS_END
                ? isEdge(index - 1)
                : !passage.splitsWord(places.get(index - 1).end());
    }

    /** Where a non-empty stretch of the code stands in the passage. */
    Span place(int start, int end) {
        return new Span(places.get(start).start(), places.get(end - 1).end());
    }

    /** The part from {@code start} on. */
    Frame from(int start) {
        return new Frame(passage, code.substring(start), places.subList(start, places.size()));
    }
}
