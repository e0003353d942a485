package xinzhi.text;

import java.util.Optional;

/**
 * A layout decision that could have gone another way.
 *
 * @param decision what was decided: {@code join}, {@code title}, {@code byline}, {@code affiliation}, {@code column} ...
 * @param score of the choice taken, on the decision's own scale
 * @param margin to the best alternative; below the decision's threshold, or it would be no doubt
 * @param runnerUp the alternative in a few words
 * @param where on the page
 */
public record Doubt(
        String decision, String chosen, double score, double margin, Optional<String> runnerUp, Span where) {}
