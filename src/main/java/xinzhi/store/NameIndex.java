package xinzhi.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import xinzhi.nlp.Folding;
import xinzhi.nlp.Romanized;

/**
 * Finds things by their names while one types: simplified or traditional, full or half width, in pinyin or by initials.
 * Words with spaces between them must all stand in one name. Holds the names in memory; safe from many threads.
 */
public final class NameIndex {
    /** From this many letters on, what is typed may be pinyin. */
    private static final int LEAST_LETTERS = 2;

    private final List<Entry> entries;
    private final List<Form> forms;
    private final Postings texts;
    private final Postings sounds;
    private final Postings initials;

    /** A thing and one of its names. */
    public record Entry(Node thing, String name) {}

    /** A thing found, the name that it was found by, and how far that is from what was asked for. */
    public record Match(Node thing, String name, Closeness closeness) {}

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
        INITIALS;

        /** Whether the name holds the words as they are written. */
        public boolean isWritten() {
            return compareTo(SOUNDS_SAME) < 0;
        }
    }

    private record Form(String text, String syllables, String sounds, String initials) {
        static Form of(String name) {
            Romanized romanized = Romanized.of(name);
            return new Form(
                    key(name),
                    romanized.syllables(),
                    romanized.syllables().toLowerCase(Locale.ROOT),
                    romanized.initials());
        }
    }

    public NameIndex(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.forms = this.entries.stream().map(e -> Form.of(e.name())).toList();
        this.texts = new Postings(forms.size(), i -> forms.get(i).text(), 1);
        this.sounds = new Postings(forms.size(), i -> forms.get(i).sounds(), LEAST_LETTERS);
        this.initials = new Postings(forms.size(), i -> forms.get(i).initials(), LEAST_LETTERS);
    }

    /** Each thing once, by its closest name, the closest first; initials count only where nothing else was found. */
    public List<Match> find(String words) {
        return matches(words).stream().sorted(ORDER).toList();
    }

    /** The same in no order. */
    public Collection<Match> matches(String words) {
        List<String> parts = parts(words);
        if (parts.isEmpty()) {
            return List.of();
        }
        String typed = String.join("", parts).replace(" ", "");
        boolean latin = isTypedLatin(typed);
        String longest =
                parts.stream().max(Comparator.comparing(String::length)).orElse("");
        IntStream held = Arrays.stream(texts.holding(longest));
        IntStream sounding = latin ? Arrays.stream(sounds.holding(typed)) : IntStream.empty();
        Collection<Match> found = best(IntStream.concat(held, sounding), form -> {
            Optional<Closeness> closeness = closeness(form, parts);
            return closeness.isEmpty() && latin ? sound(form, typed) : closeness;
        });
        return found.isEmpty() && latin
                ? best(Arrays.stream(initials.holding(typed)), form -> initials(form, typed))
                : found;
    }

    /** The words as they are looked for in names: folded, letters and digits only. */
    public static List<String> parts(String words) {
        return Arrays.stream(words.split("[\\s\u3000]+"))
                .map(NameIndex::key)
                .filter(p -> !p.isEmpty())
                .toList();
    }

    private Collection<Match> best(IntStream candidates, Function<Form, Optional<Closeness>> measure) {
        Map<Node, Match> best = new HashMap<>();
        for (int candidate : candidates.toArray()) {
            Entry entry = entries.get(candidate);
            measure.apply(forms.get(candidate))
                    .map(closeness -> new Match(entry.thing(), entry.name(), closeness))
                    .ifPresent(match -> best.merge(match.thing(), match, (a, b) -> ORDER.compare(a, b) <= 0 ? a : b));
        }
        return best.values();
    }

    private static final Comparator<Match> ORDER = Comparator.comparing(Match::closeness)
            .thenComparing(m -> m.name().length())
            .thenComparing(m -> m.thing().toString())
            .thenComparing(Match::name);

    private static Optional<Closeness> closeness(Form form, List<String> parts) {
        String text = form.text();
        for (String part : parts) {
            if (!holds(text, part)) {
                return Optional.empty();
            }
        }
        if (text.equals(String.join(" ", parts))) {
            return Optional.of(Closeness.SAME);
        }
        return Optional.of(text.startsWith(parts.get(0)) ? Closeness.BEGINS : Closeness.HOLDS);
    }

    /** Anywhere in Chinese, but no Latin word begins in the midst of another. */
    private static boolean holds(String text, String part) {
        int at = text.indexOf(part);
        while (at > 0 && isLatin(part.charAt(0)) && isLatin(text.charAt(at - 1))) {
            at = text.indexOf(part, at + 1);
        }
        return at >= 0;
    }

    private static Optional<Closeness> sound(Form form, String typed) {
        String sounds = form.sounds();
        int at = sounds.indexOf(typed);
        if (at == 0) {
            return Optional.of(sounds.length() == typed.length() ? Closeness.SOUNDS_SAME : Closeness.SOUNDS_BEGINNING);
        }
        while (at > 0 && !Character.isUpperCase(form.syllables().charAt(at))) {
            at = sounds.indexOf(typed, at + 1);
        }
        return at > 0 ? Optional.of(Closeness.SOUNDS) : Optional.empty();
    }

    private static Optional<Closeness> initials(Form form, String typed) {
        return form.initials().contains(typed) ? Optional.of(Closeness.INITIALS) : Optional.empty();
    }

    private static boolean isTypedLatin(String typed) {
        return typed.length() >= LEAST_LETTERS && typed.chars().allMatch(c -> c < 128);
    }

    /** Folded, letters and digits only; one space between Latin words. */
    private static String key(String name) {
        String folded = Folding.fold(name).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) {
                gap = true;
                continue;
            }
            if (gap && !key.isEmpty() && isLatin(c) && isLatin(key.charAt(key.length() - 1))) {
                key.append(' ');
            }
            key.append(c);
            gap = false;
        }
        return key.toString();
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
