package xinzhi.learn.score;

/**
 * What a confidence was worth.
 *
 * @param kind {@code entity}, {@code relation}, {@code figure}, {@code statement}
 * @param source what read the facts: {@code lexicon}, {@code rules} or {@code model}
 * @param least of facts from this confidence on, in tenths: .7 to below .8
 * @param found different facts that were read with it
 * @param right those that a reader found too
 */
public record ConfidenceScore(String kind, String source, double least, int found, int right) {}
