package xinzhi.extract.figure;

import java.util.List;

/** The numbers of a text: those that tell a time, and those that measure something. */
record Numbers(List<Time> times, List<Quantity> quantities) {
    static final Numbers NONE = new Numbers(List.of(), List.of());
}
