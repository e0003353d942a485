package xinzhi.learn.train;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import xinzhi.extract.model.LinearModel;

/** Examples with a yes or no in, the weights of a logistic {@link LinearModel} with one class out. */
final class JudgeTrainer {
    private static final double TOLERANCE = 0.001;
    private static final double LEAST_WEIGHT = 0.05;

    /** @param features those that are present */
    record Example(List<String> features, boolean yes) {}

    private JudgeTrainer() {}

    /** @param trust how much large weights are allowed @param least how often a feature must be seen to count */
    static List<String> train(String name, List<Example> examples, double trust, int least) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        examples.forEach(e -> e.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
        counts.values().removeIf(c -> c < least);
        SortedMap<String, Integer> places = new TreeMap<>();
        counts.keySet().forEach(f -> places.put(f, places.size() + 1));
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = places.size() + 1;
        problem.x = examples.stream().map(e -> vector(e, places)).toArray(Feature[][]::new);
        problem.y = examples.stream().mapToDouble(e -> e.yes() ? 1 : 0).toArray();
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, trust, TOLERANCE));
        return lines(name, model, places);
    }

    private static Feature[] vector(Example example, SortedMap<String, Integer> places) {
        return Stream.concat(
                        example.features().stream()
                                .distinct()
                                .filter(places::containsKey)
                                .map(places::get),
                        Stream.of(places.size() + 1))
                .sorted()
                .map(p -> new FeatureNode(p, 1))
                .toArray(Feature[]::new);
    }

    private static List<String> lines(String name, Model model, SortedMap<String, Integer> places) {
        double[] weights = model.getFeatureWeights();
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        List<String> lines = new ArrayList<>();
        add(lines, name, LinearModel.BIAS, sign * weights[places.size()]);
        places.forEach((feature, place) -> add(lines, name, feature, sign * weights[place - 1]));
        return lines.stream().sorted().toList();
    }

    private static void add(List<String> lines, String name, String feature, double weight) {
        if (feature.equals(LinearModel.BIAS) || Math.abs(weight) >= LEAST_WEIGHT) {
            lines.add(name + "\t" + feature + "\t" + String.format(Locale.ROOT, "%.2f", weight));
        }
    }
}
