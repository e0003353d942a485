package xinzhi.serve.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xinzhi.serve.name.Name;

/** A run of text, and the thing that it names. */
public record Piece(String text, Optional<Name> thing) {
    /** Where a text names what. */
    public record Place(int begin, int end, Name thing) {}

    /** Cuts {@code text} at the places, which are in order; of two that overlap the first counts. */
    public static List<Piece> cut(String text, int from, int to, List<Place> places) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (Place place : places) {
            if (place.begin() >= at && place.end() <= to && place.end() > place.begin()) {
                add(pieces, text.substring(at, place.begin()));
                pieces.add(new Piece(text.substring(place.begin(), place.end()), Optional.of(place.thing())));
                at = place.end();
            }
        }
        add(pieces, text.substring(at, to));
        return pieces;
    }

    private static void add(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, Optional.empty()));
        }
    }
}
