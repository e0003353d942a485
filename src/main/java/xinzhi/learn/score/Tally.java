package xinzhi.learn.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Counts what was found of what there is, each paired with at most one of the other. */
final class Tally {
    private int hits;
    private int gold;
    private int found;
    private final List<String> missed = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    /** Pairs each gold item with the first found one that is left and the same. */
    <G, F> void add(String where, List<G> goldItems, List<F> foundItems, BiPredicate<G, F> same) {
        List<F> left = new ArrayList<>(foundItems);
        for (G item : goldItems) {
            Optional<F> match = left.stream().filter(f -> same.test(item, f)).findFirst();
            if (match.isPresent()) {
                left.remove(match.get());
                hits++;
            } else {
                missed.add(where + "\t" + item);
            }
        }
        left.forEach(f -> wrong.add(where + "\t" + f));
        gold += goldItems.size();
        found += foundItems.size();
    }

    /** The same for something of which there is at most one. */
    void addOne(String where, Optional<String> goldItem, Optional<String> foundItem, BiPredicate<String, String> same) {
        add(where, goldItem.stream().toList(), foundItem.stream().toList(), same);
    }

    Figure figure(String task) {
        return new Figure(task, ratio(hits, found), ratio(hits, gold), gold, found);
    }

    List<String> missed() {
        return missed;
    }

    /** What was found and is not there. */
    List<String> wrong() {
        return wrong;
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
