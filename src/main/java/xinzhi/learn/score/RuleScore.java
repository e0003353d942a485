package xinzhi.learn.score;

/**
 * How far a rule can be trusted.
 *
 * @param rule its id
 * @param found different facts that it read
 * @param right those that a reader found too
 */
public record RuleScore(String rule, int found, int right) {}
