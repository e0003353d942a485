package xinzhi.serve.view;

import java.util.Arrays;
import java.util.List;

/** The places of a text on its page in the order in which they are read, as {@code xz:pageSpan} has them. */
record ReadingOrder(List<Place> places) {
    /** From {@code begin} to before {@code end}. */
    private record Place(int begin, int end) {
        static Place of(String written) {
            int dash = written.indexOf('-');
            return new Place(Integer.parseInt(written, 0, dash, 10), Integer.parseInt(written.substring(dash + 1)));
        }
    }

    ReadingOrder {
        places = List.copyOf(places);
    }

    /** @param written {@code 7-9,1-5}; of nothing nothing is read */
    static ReadingOrder of(String written) {
        return new ReadingOrder(
                written.isEmpty()
                        ? List.of()
                        : Arrays.stream(written.split(",")).map(Place::of).toList());
    }

    /** Which place, from 1, is the first that shares a character with these; 0 where none does. */
    int of(int begin, int end) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).begin() < end && begin < places.get(i).end()) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Where reading begins; 0 where nothing is read. */
    int first() {
        return places.isEmpty() ? 0 : places.get(0).begin();
    }
}
