package xinzhi.extract.statement;

import java.util.List;
import xinzhi.extract.Passage;
import xinzhi.text.Span;

/** A sentence, whole and in the pieces between its semicolons, at its place in the article. */
record Line(Passage passage, Sections.Place place, Stretch whole, List<Stretch> pieces) {
    static Line of(Passage passage, Sections.Place place) {
        Stretch whole = new Stretch(passage, new Span(0, passage.text().length()));
        List<Span> spans = Pieces.of(passage.text());
        List<Stretch> pieces = spans.size() == 1 && spans.get(0).equals(whole.span())
                ? List.of(whole)
                : spans.stream().map(span -> new Stretch(passage, span)).toList();
        return new Line(passage, place, whole, pieces);
    }

    boolean heading() {
        return place.heading();
    }

    boolean inParagraphOf(Line other) {
        return passage.paragraph() == other.passage.paragraph();
    }
}
