package xinzhi.extract.mention;

import java.util.Arrays;
import java.util.List;
import xinzhi.extract.model.Features;
import xinzhi.extract.model.Snippet;

/** Tells an amount to a model as the steps that it reaches: {@code count>=2}, {@code count>=3}. */
record Steps(double[] steps, List<Snippet> names) {
    static Steps of(double... steps) {
        return new Steps(
                steps,
                Arrays.stream(steps)
                        .mapToObj(s -> s == Math.rint(s) ? String.valueOf((int) s) : String.valueOf(s))
                        .map(s -> Snippet.of(">=" + s))
                        .toList());
    }

    void tell(String name, double amount, Features features) {
        if (amount < steps[0]) {
            return;
        }
        Snippet own = Snippet.of(name);
        for (int i = 0; i < steps.length && amount >= steps[i]; i++) {
            features.add(own, names.get(i));
        }
    }
}
