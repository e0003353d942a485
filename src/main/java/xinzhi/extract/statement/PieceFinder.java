package xinzhi.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import xinzhi.extract.Passage;
import xinzhi.extract.Reading;
import xinzhi.ontology.Ontology;

/** The pieces of an article that a model is asked about: all but headings. Safe from many threads. */
public final class PieceFinder {
    private final Sections sections;
    private final WordSenses senses;

    public PieceFinder(Ontology ontology) {
        sections = new Sections(ontology.cues());
        senses = new WordSenses(ontology.cues());
    }

    /** In the order of the text. */
    public List<Piece> pieces(Reading reading) {
        List<Passage> passages = reading.passages();
        List<Sections.Place> places = sections.of(reading.article(), passages);
        List<Line> lines = IntStream.range(0, passages.size())
                .mapToObj(i -> Line.of(passages.get(i), places.get(i)))
                .toList();
        PieceFeatures features =
                new PieceFeatures(senses, lines, reading.article().title().orElse(""));
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.heading()) {
                for (Stretch piece : line.pieces()) {
                    pieces.add(features.of(i, piece.span()));
                }
            }
        }
        return pieces;
    }
}
