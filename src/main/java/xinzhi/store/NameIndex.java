package xinzhi.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
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
        INITIALS,
        /** It does not. */
        NONE;

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

    public NameIndex(List<Entry> all) {
        Map<Node, List<Entry>> byThing = new LinkedHashMap<>();
        all.forEach(
                e -> byThing.computeIfAbsent(e.thing(), t -> new ArrayList<>(2)).add(e));
        this.entries = byThing.values().stream().flatMap(List::stream).toList();
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
    public List<Match> matches(String words) {
        List<Match> all = new ArrayList<>();
        each(words, all::add);
        return all;
    }

    /** Hands over the same one by one, in no order. */
    public void each(String words, Consumer<Match> taker) {
        List<String> parts = parts(words);
        if (parts.isEmpty()) {
            return;
        }
        String typed = String.join("", parts).replace(" ", "");
        boolean latin = isTypedLatin(typed);
        String longest =
                parts.stream().max(Comparator.comparing(String::length)).orElse("");
        int[] held = texts.holding(longest);
        IntStream candidates = latin
                ? IntStream.concat(IntStream.of(held), IntStream.of(sounds.holding(typed)))
                        .sorted()
                        .distinct()
                : IntStream.of(held);
        boolean any = best(candidates, taker, form -> {
            Closeness closeness = closeness(form, parts);
            return closeness == Closeness.NONE && latin ? sound(form, typed) : closeness;
        });
        if (!any && latin) {
            best(IntStream.of(initials.holding(typed)), taker, form -> initials(form, typed));
        }
    }

    /** The words as they are looked for in names: folded, letters and digits only. */
    public static List<String> parts(String words) {
        return Arrays.stream(words.split("[\\s\u3000]+"))
                .map(NameIndex::key)
                .filter(p -> !p.isEmpty())
                .toList();
    }

    /** Hands over the closest match of each thing, whose names stand next to each other; whether there was any. */
    private boolean best(IntStream candidates, Consumer<Match> taker, Function<Form, Closeness> measure) {
        Best best = new Best(taker);
        candidates.forEach(candidate -> best.add(candidate, measure.apply(forms.get(candidate))));
        best.flush();
        return best.any;
    }

    /** The closest name of the thing that is looked at. */
    private final class Best {
        private final Consumer<Match> taker;
        private int entry = -1;
        private Closeness closeness = Closeness.NONE;
        private boolean any;

        Best(Consumer<Match> taker) {
            this.taker = taker;
        }

        void add(int next, Closeness itsCloseness) {
            if (itsCloseness == Closeness.NONE) {
                return;
            }
            if (entry < 0
                    || !entries.get(entry).thing().equals(entries.get(next).thing())) {
                flush();
                entry = next;
                closeness = itsCloseness;
            } else if (isCloser(next, itsCloseness)) {
                entry = next;
                closeness = itsCloseness;
            }
        }

        /** As matches of one thing are in order. */
        private boolean isCloser(int next, Closeness itsCloseness) {
            if (itsCloseness != closeness) {
                return itsCloseness.compareTo(closeness) < 0;
            }
            String one = entries.get(next).name();
            String other = entries.get(entry).name();
            return one.length() == other.length() ? one.compareTo(other) < 0 : one.length() < other.length();
        }

        private Match match(int number, Closeness itsCloseness) {
            return new Match(entries.get(number).thing(), entries.get(number).name(), itsCloseness);
        }

        void flush() {
            if (entry >= 0) {
                any = true;
                taker.accept(match(entry, closeness));
            }
        }
    }

    private static final Comparator<Match> ORDER = Comparator.comparing(Match::closeness)
            .thenComparing(m -> m.name().length())
            .thenComparing(m -> m.thing().toString())
            .thenComparing(Match::name);

    private static Closeness closeness(Form form, List<String> parts) {
        String text = form.text();
        for (String part : parts) {
            if (!holds(text, part)) {
                return Closeness.NONE;
            }
        }
        if (parts.size() == 1 ? text.equals(parts.get(0)) : text.equals(String.join(" ", parts))) {
            return Closeness.SAME;
        }
        return text.startsWith(parts.get(0)) ? Closeness.BEGINS : Closeness.HOLDS;
    }

    /** Anywhere in Chinese, but no Latin word begins in the midst of another. */
    private static boolean holds(String text, String part) {
        int at = text.indexOf(part);
        while (at > 0 && isLatin(part.charAt(0)) && isLatin(text.charAt(at - 1))) {
            at = text.indexOf(part, at + 1);
        }
        return at >= 0;
    }

    private static Closeness sound(Form form, String typed) {
        String sounds = form.sounds();
        int at = sounds.indexOf(typed);
        if (at == 0) {
            return sounds.length() == typed.length() ? Closeness.SOUNDS_SAME : Closeness.SOUNDS_BEGINNING;
        }
        while (at > 0 && !Character.isUpperCase(form.syllables().charAt(at))) {
            at = sounds.indexOf(typed, at + 1);
        }
        return at > 0 ? Closeness.SOUNDS : Closeness.NONE;
    }

    private static Closeness initials(Form form, String typed) {
        return form.initials().contains(typed) ? Closeness.INITIALS : Closeness.NONE;
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
