package xinzhi.export.measure;

import java.util.ArrayList;
import java.util.List;

/** Packs boxes on a strip of a given width: each goes as low as it can, and of the low places the leftmost. */
final class Skyline {
    private record Step(double from, double to, double height) {}

    private final double width;
    private List<Step> steps = new ArrayList<>();

    Skyline(double width) {
        this.width = width;
        steps.add(new Step(0, width, 0));
    }

    /** Takes the place. @return left and lower edge */
    double[] place(double boxWidth, double boxHeight) {
        double bestX = 0;
        double bestY = Double.POSITIVE_INFINITY;
        for (Step step : steps) {
            double x = step.from();
            if (x + boxWidth <= width + 1e-6 || x == 0) {
                double y = highest(x, x + boxWidth);
                if (y < bestY - 1e-6) {
                    bestX = x;
                    bestY = y;
                }
            }
        }
        raise(bestX, bestX + boxWidth, bestY + boxHeight);
        return new double[] {bestX, bestY};
    }

    private double highest(double from, double to) {
        return steps.stream()
                .filter(s -> s.from() < to - 1e-6 && s.to() > from + 1e-6)
                .mapToDouble(Step::height)
                .max()
                .orElse(0);
    }

    private void raise(double from, double to, double height) {
        List<Step> next = new ArrayList<>();
        for (Step step : steps) {
            if (step.from() < from - 1e-6) {
                next.add(new Step(step.from(), Math.min(step.to(), from), step.height()));
            }
        }
        next.add(new Step(from, to, height));
        for (Step step : steps) {
            if (step.to() > to + 1e-6) {
                next.add(new Step(Math.max(step.from(), to), step.to(), step.height()));
            }
        }
        steps = next;
    }
}
