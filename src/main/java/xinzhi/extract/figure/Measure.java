package xinzhi.extract.figure;

import java.util.List;
import java.util.Optional;
import xinzhi.extract.Entity;

/**
 * A quantity and what it measures.
 *
 * @param areas where the words around the number say for which regions; empty where the sentence must be asked
 * @param period where the words around the number say when
 */
record Measure(
        Quantity quantity,
        String indicator,
        List<Entity> areas,
        Optional<String> period,
        String rule,
        double confidence) {
    static Measure of(Quantity quantity, Indicators.Indicator indicator) {
        return new Measure(
                quantity, indicator.name(), List.of(), Optional.empty(), indicator.rule(), indicator.confidence());
    }
}
