package xinzhi.extract.figure;

/**
 * A unit of measure as a text writes it.
 *
 * @param kind the ontology's name for its kind: {@code money}, {@code count}, {@code share} ...
 */
record Unit(String word, String kind) {}
