package xinzhi.extract.pair;

/** A unit beside the rows that the two of a pair stand in, by the name that its features have. */
enum Neighbour {
    BEFORE("before"),
    BEFORE_2("before-2"),
    AFTER("after"),
    AFTER_2("after-2"),
    AFTER_FIRST("after-first"),
    BEFORE_SECOND("before-second");

    private final String name;
    private final String thing;
    private final String sense;

    Neighbour(String where) {
        name = where + "=";
        thing = where + "=@";
        sense = where + "-sense=";
    }

    /** @param at where it stands, or would where the line ends before */
    void tell(Line line, int at, Teller tell) {
        if (at < 0 || at >= line.size()) {
            tell.ordered(name, "|");
            return;
        }
        Unit unit = line.unit(at);
        if (unit.isMention()) {
            tell.ordered(thing, line.entity(at).type().localName());
        } else {
            tell.ordered(name, unit.isTelling() ? unit.word() : unit.tag());
            unit.senses().forEach(s -> tell.ordered(sense, s));
        }
    }
}
