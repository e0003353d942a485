package xinzhi.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;

/**
 * Finds things by their names while one types: simplified or traditional, full or half width, in pinyin or by initials.
 * Words with spaces between them must all stand in one name. Holds the names in memory; safe from many threads.
 */
public final class NameIndex {
    /** From this many letters on, what is typed may be pinyin. */
    private static final int LEAST_LETTERS = 2;

    private static final int ASCII = 128;
    private static final int NONE = -1;

    private final List<Entry> names;
    private final NameForms forms;
    /** The place of each name's thing among all. */
    private final int[] things;

    /** A thing and one of its names. */
    public record Entry(Node thing, String name) {}

    /** Takes the name of a thing that is closest to what was asked for, by its number, and how far it is from that. */
    @FunctionalInterface
    public interface Taker {
        void take(int name, Closeness closeness);
    }

    /** How a name answers what was asked for, the closest first. */
    public enum Closeness {
        /** It is that name. */
        SAME,
        /** It begins so. */
        BEGINS,
        /** It holds the words. */
        HOLDS,
        /** It is pronounced so. */
        SOUNDS_SAME,
        /** It begins with such syllables. */
        SOUNDS_BEGINNING,
        /** It has such syllables. */
        SOUNDS,
        /** Its syllables begin with these letters. */
        INITIALS,
        /** It does not. */
        NONE;

        /** Whether the name holds the words as they are written. */
        public boolean isWritten() {
            return compareTo(SOUNDS_SAME) < 0;
        }
    }

    /** @param names those of one thing next to each other; a name's number is its place here */
    public NameIndex(List<Entry> names) {
        this.names = names;
        this.forms = new NameForms(names);
        this.things = new int[names.size()];
        for (int i = 1; i < things.length; i++) {
            boolean same = names.get(i).thing().equals(names.get(i - 1).thing());
            things[i] = things[i - 1] + (same ? 0 : 1);
        }
    }

    /** Hands over each thing once, by its closest name, as the names are in order; initials count only where nothing else was found. */
    public void each(String words, Taker taker) {
        List<String> parts = parts(words);
        if (parts.isEmpty()) {
            return;
        }
        String whole = NameForms.key(String.join(" ", parts));
        String typed = String.join("", parts).replace(" ", "");
        boolean latin = isTypedLatin(typed);
        String longest =
                parts.stream().max(Comparator.comparing(String::length)).orElse("");
        int[] held = forms.byText.holding(longest);
        int[] candidates = latin ? both(held, forms.bySound.holding(typed)) : held;
        boolean any = best(candidates, taker, name -> {
            Closeness closeness = forms.written(name, parts, whole);
            return closeness == Closeness.NONE && latin ? forms.sound(name, typed) : closeness;
        });
        if (!any && latin) {
            best(forms.byInitials.holding(typed), taker, name -> forms.initials(name, typed));
        }
    }

    private static int[] both(int[] some, int[] others) {
        return some.length == 0
                ? others
                : IntStream.concat(Arrays.stream(some), Arrays.stream(others))
                        .sorted()
                        .distinct()
                        .toArray();
    }

    /** The words as they are looked for in names: folded, letters and digits only. */
    public static List<String> parts(String words) {
        return Arrays.stream(words.split("[\\s\u3000]+"))
                .map(NameForms::key)
                .filter(p -> !p.isEmpty())
                .toList();
    }

    /** Hands over the closest match of each thing, whose names stand next to each other; whether there was any. */
    private boolean best(int[] candidates, Taker taker, IntFunction<Closeness> measure) {
        int best = NONE;
        Closeness closest = Closeness.NONE;
        for (int name : candidates) {
            Closeness closeness = measure.apply(name);
            if (closeness == Closeness.NONE) {
                continue;
            }
            boolean another = best == NONE || things[best] != things[name];
            if (another && best != NONE) {
                taker.take(best, closest);
            }
            if (another || closeness.compareTo(closest) < 0 || closeness == closest && isShorter(name, best)) {
                best = name;
                closest = closeness;
            }
        }
        if (best != NONE) {
            taker.take(best, closest);
        }
        return best != NONE;
    }

    private boolean isShorter(int name, int other) {
        String one = names.get(name).name();
        String two = names.get(other).name();
        return one.length() == two.length() ? one.compareTo(two) < 0 : one.length() < two.length();
    }

    private static boolean isTypedLatin(String typed) {
        return typed.length() >= LEAST_LETTERS && typed.chars().allMatch(c -> c < ASCII);
    }
}
