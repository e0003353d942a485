package xinzhi.ontology;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which of the known names somebody may have meant. */
final class Nearest {
    private static final int FEW = 3;

    private Nearest() {}

    /** What to say of a name that is not known: {@code ; did you mean altLabel?}, nothing where none is near. */
    static String hint(String name, Collection<String> known) {
        return of(name, known).map(n -> "; did you mean " + n + "?").orElse("");
    }

    /** The known name that the fewest changes of a letter lead to; none where more than three, or a third of the letters, must change. */
    static Optional<String> of(String name, Collection<String> known) {
        return known.stream()
                .filter(k -> distance(name, k) <= Math.max(1, Math.min(FEW, name.length() / FEW)))
                .min(Comparator.<String>comparingInt(k -> distance(name, k)).thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
