package xinzhi.extract.figure;

import java.util.List;
import java.util.Optional;
import xinzhi.extract.Entity;
import xinzhi.extract.Period;

/**
 * A quantity and what it measures.
 *
 * @param base the nouns that a figure behind it may be about too, 东北地区增长2.9%; empty where they name a thing of a list
 * @param areas where the words around the number say for which regions; empty where the sentence must be asked
 * @param period where the words around the number say when
 * @param edge which end of a span of time the figure holds for
 */
record Measure(
        Quantity quantity,
        String indicator,
        String base,
        List<Entity> areas,
        Optional<Period> period,
        Edge edge,
        String rule,
        double confidence) {
    /** Which end of a span of years, {@code 2020/2024}, a figure holds for; months are counted together: 2024-01/2024-09. */
    enum Edge {
        WHOLE,
        START,
        END;

        private static final int YEAR = 4;

        static boolean isSpan(String period) {
            return period.indexOf('/') == YEAR;
        }

        String of(String period) {
            int cut = period.indexOf('/');
            return this == WHOLE || !isSpan(period)
                    ? period
                    : this == START ? period.substring(0, cut) : period.substring(cut + 1);
        }
    }

    static Measure of(Quantity quantity, Indicators.Indicator indicator) {
        return new Measure(
                quantity,
                indicator.name(),
                indicator.base(),
                List.of(),
                Optional.empty(),
                indicator.edge(),
                indicator.rule(),
                indicator.confidence());
    }
}
