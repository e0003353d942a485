package xinzhi.extract.model;

import java.util.Collection;
import java.util.List;

/**
 * Makes a model's scores mean what they say: of what has .7, seven in ten are right. Fitted on pages that the model had
 * not seen.
 *
 * @param slope how far scores are pulled apart, or together where below 1
 * @param shift how far they are moved up
 */
public record Calibration(double slope, double shift) {
    /** Leaves scores as they are. */
    public static final Calibration NONE = new Calibration(1, 0);

    private static final String NAME = "calibration";
    private static final String SLOPE = "slope";
    private static final String SHIFT = "shift";
    private static final double LEAST = 1e-6;

    /** @param lines as {@link #lines()} gives them */
    public static Calibration of(Collection<String> lines) {
        return named(NAME, lines);
    }

    /** One of several. @param lines as {@link #lines(String)} gives them, and those of others */
    public static Calibration named(String name, Collection<String> lines) {
        double slope = 1;
        double shift = 0;
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            boolean own = cells[0].equals(name);
            slope = own && cells[1].equals(SLOPE) ? Double.parseDouble(cells[2]) : slope;
            shift = own && cells[1].equals(SHIFT) ? Double.parseDouble(cells[2]) : shift;
        }
        return new Calibration(slope, shift);
    }

    public double apply(double probability) {
        return 1 / (1 + StrictMath.exp(-slope * logit(probability) - shift));
    }

    /** How far a probability is from even, with no end on either side. */
    public static double logit(double probability) {
        double inside = Math.min(1 - LEAST, Math.max(LEAST, probability));
        return StrictMath.log(inside / (1 - inside));
    }

    public List<String> lines() {
        return lines(NAME);
    }

    public List<String> lines(String name) {
        return List.of(name + "\t" + SHIFT + "\t" + shift, name + "\t" + SLOPE + "\t" + slope);
    }
}
