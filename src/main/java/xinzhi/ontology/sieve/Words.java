package xinzhi.ontology.sieve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/**
 * Sets of words: all that a shape matches holds a word of each. Most texts lack them, and are seen to by one look for all
 * shapes.
 */
final class Words {
    /** More of them are no longer looked at. */
    private static final int MOST = 500;

    private static final Set<String> NOTHING = Set.of("");

    /** A longer repetition is not written out. */
    private static final int FEW = 2;

    /** Single letters are in most texts; of others those are the better that are fewer. */
    private static final Comparator<Set<String>> BEST = Comparator.comparing(
                    (Set<String> words) -> words.stream().anyMatch(w -> w.length() == 1))
            .thenComparing(Set::size);

    /** What stands for a letter. */
    private final IntUnaryOperator sign;

    private Words(IntUnaryOperator sign) {
        this.sign = sign;
    }

    /** None where a match may do without any. @param sign of a letter, which stands for it in the words */
    static List<Set<String>> neededBy(Shape shape, IntUnaryOperator sign) {
        return new Words(sign)
                .inRow(List.of(shape)).stream().map(Words::shortest).distinct().toList();
    }

    /** What a shape needs that cannot be written out. */
    private List<Set<String>> within(Shape shape) {
        if (shape instanceof Shape.Row row) {
            return inRow(row.parts());
        }
        if (shape instanceof Shape.Repeat repeat) {
            return repeat.least() > 0 ? inRow(List.of(repeat.one())) : List.of();
        }
        if (shape instanceof Shape.Choice choice) {
            return inEach(choice.branches()).map(List::of).orElse(List.of());
        }
        return List.of();
    }

    /** What parts side by side are together, as long as it can be written out, and what the other parts need. */
    private List<Set<String>> inRow(List<Shape> parts) {
        List<Set<String>> needed = new ArrayList<>();
        Set<String> together = NOTHING;
        for (Shape part : parts) {
            Optional<Set<String>> alone = all(part);
            Set<String> before = together;
            Optional<Set<String>> longer = alone.flatMap(a -> joined(before, a));
            if (longer.isEmpty()) {
                needed.add(together);
            }
            if (alone.isEmpty()) {
                needed.addAll(within(part));
            }
            together = longer.or(() -> alone).orElse(NOTHING);
        }
        needed.add(together);
        needed.removeIf(words -> words.contains(""));
        return needed;
    }

    /** The best of what each branch needs. */
    private Optional<Set<String>> inEach(List<Shape> branches) {
        Set<String> each = new TreeSet<>();
        for (Shape branch : branches) {
            Optional<Set<String>> needed = inRow(List.of(branch)).stream().min(BEST);
            if (needed.isEmpty() || each.size() > MOST) {
                return Optional.empty();
            }
            each.addAll(needed.get());
        }
        return Optional.of(each);
    }

    /** All that a shape matches; empty where that is too much. */
    private Optional<Set<String>> all(Shape shape) {
        if (shape instanceof Shape.Edge) {
            return Optional.of(NOTHING);
        }
        if (shape instanceof Shape.Letter letter) {
            return Optional.of(Set.of(Character.toString(sign.applyAsInt(letter.letter()))));
        }
        if (shape instanceof Shape.OneOf one) {
            Set<String> signs = one.letters().stream()
                    .map(sign)
                    .distinct()
                    .limit(MOST + 1L)
                    .mapToObj(Character::toString)
                    .collect(Collectors.toSet());
            return signs.size() > MOST ? Optional.empty() : Optional.of(signs);
        }
        if (shape instanceof Shape.Repeat repeat) {
            return repeated(repeat);
        }
        if (shape instanceof Shape.Row row) {
            Optional<Set<String>> all = Optional.of(Set.of(""));
            for (Shape part : row.parts()) {
                all = all.flatMap(before -> all(part).flatMap(after -> joined(before, after)));
            }
            return all;
        }
        Set<String> all = new TreeSet<>();
        for (Shape branch : ((Shape.Choice) shape).branches()) {
            Optional<Set<String>> one = all(branch);
            if (one.isEmpty() || all.size() > MOST) {
                return Optional.empty();
            }
            all.addAll(one.get());
        }
        return Optional.of(all);
    }

    private Optional<Set<String>> repeated(Shape.Repeat repeat) {
        if (repeat.most() < 0 || repeat.most() > FEW) {
            return Optional.empty();
        }
        Optional<Set<String>> once = all(repeat.one());
        Optional<Set<String>> times = Optional.of(Set.of(""));
        Set<String> all = new TreeSet<>();
        for (int i = 0; i <= repeat.most(); i++) {
            if (i > 0) {
                times = times.flatMap(before -> once.flatMap(after -> joined(before, after)));
            }
            if (times.isEmpty()) {
                return Optional.empty(); // not all could be written out
            }
            if (i >= repeat.least()) {
                all.addAll(times.get());
            }
        }
        return all.size() > MOST ? Optional.empty() : Optional.of(all);
    }

    private static Optional<Set<String>> joined(Set<String> before, Set<String> after) {
        if (before.size() * after.size() > MOST) {
            return Optional.empty();
        }
        return Optional.of(
                before.stream().flatMap(b -> after.stream().map(a -> b + a)).collect(Collectors.toSet()));
    }

    /** Without those that hold another. */
    private static Set<String> shortest(Set<String> words) {
        return words.stream().filter(w -> !holdsAnother(w, words)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean holdsAnother(String word, Set<String> words) {
        for (int from = 0; from < word.length(); from++) {
            for (int to = from + 1; to <= word.length(); to++) {
                if (to - from < word.length() && words.contains(word.substring(from, to))) {
                    return true;
                }
            }
        }
        return false;
    }
}
