package xinzhi.extract.pair;

import xinzhi.extract.model.Snippet;

/** A unit beside the rows that the two of a pair stand in, by the name that its features have. */
enum Neighbour {
    BEFORE("before"),
    BEFORE_2("before-2"),
    AFTER("after"),
    AFTER_2("after-2"),
    AFTER_FIRST("after-first"),
    BEFORE_SECOND("before-second");

    private static final Snippet NONE = Snippet.of("|");

    private final Snippet name;
    private final Snippet thing;
    private final Snippet sense;

    Neighbour(String where) {
        name = Snippet.of(where + "=");
        thing = Snippet.of(where + "=@");
        sense = Snippet.of(where + "-sense=");
    }

    /** @param at where it stands, or would where the line ends before */
    void tell(Line line, int at, Teller tell) {
        if (at < 0 || at >= line.size()) {
            tell.ordered(name, NONE);
            return;
        }
        Unit unit = line.unit(at);
        if (unit.isMention()) {
            tell.ordered(thing, Snippet.of(line.entity(at).type().localName()));
        } else {
            tell.ordered(name, unit.isTelling() ? unit.word() : unit.tag());
            unit.senses().forEach(s -> tell.ordered(sense, s));
        }
    }
}
