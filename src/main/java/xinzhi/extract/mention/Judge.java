package xinzhi.extract.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import xinzhi.extract.model.Calibration;
import xinzhi.extract.model.Description;
import xinzhi.extract.model.LinearModel;
import xinzhi.extract.model.ModelFiles;
import xinzhi.extract.model.ReasonWords;

/**
 * How likely a careful reader lists a thing among those that an article names.
 *
 * @param model of the one class {@link #LISTED}
 * @param calibration makes its probabilities mean what they say
 */
public record Judge(LinearModel model, Calibration calibration) {
    public static final String LISTED = "listed";

    private static final int REASONS = 4;

    /** The one that came with the program; empty where it was built without. */
    static Optional<Judge> shipped(String model, String calibration) {
        return ModelFiles.lines(model)
                .map(lines -> new Judge(
                        new LinearModel(lines),
                        ModelFiles.lines(calibration).map(Calibration::of).orElse(Calibration.NONE)));
    }

    double probability(Description description) {
        return calibration.apply(model.probability(description));
    }

    /** What spoke most for it, in words. */
    String reasons(Description description, ReasonWords words) {
        List<LinearModel.Reason> reasons = model.reasons(LISTED, description.names(), REASONS);
        return reasons.stream()
                .map(r -> words.of(r.feature()) + String.format(Locale.ROOT, " (%.1f)", r.weight()))
                .collect(Collectors.joining("; "));
    }
}
