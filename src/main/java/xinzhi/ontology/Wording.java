package xinzhi.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What part of a regular expression matches, as far as it can be told.
 *
 * @param words all that it matches; empty where these are many or unknown
 * @param needs sets of words, one of each of which stands in every text with a match, beside {@code words}
 */
record Wording(Optional<Set<String>> words, List<Set<String>> needs) {
    static final Wording UNKNOWN = new Wording(Optional.empty(), List.of());
    /** What matches between characters. */
    static final Wording NOTHING = of("");

    private static final int MOST = 400;

    static Wording of(String word) {
        return new Wording(Optional.of(Set.of(word)), List.of());
    }

    /** Any of some words. */
    static Wording of(Set<String> words) {
        return words.isEmpty() || words.size() > MOST ? UNKNOWN : new Wording(Optional.of(words), List.of());
    }

    /** All that every match needs. */
    List<Set<String>> allNeeds() {
        return words.isEmpty() || words.get().contains("")
                ? needs
                : Stream.concat(needs.stream(), Stream.of(words.get())).toList();
    }

    /** The same, where its words are not known. */
    Wording withoutWords() {
        return new Wording(Optional.empty(), allNeeds());
    }

    /** The same, or nothing. */
    Wording orNothing() {
        return words.isEmpty() ? UNKNOWN : any(List.of(new Wording(words, List.of()), NOTHING));
    }

    /** A match of it that takes no characters. */
    Wording beside() {
        return new Wording(NOTHING.words, allNeeds());
    }

    /** One after the other. */
    static Wording row(List<Wording> parts) {
        List<Set<String>> needs = new ArrayList<>();
        Wording last = NOTHING;
        boolean known = true;
        for (Wording part : parts) {
            needs.addAll(part.needs);
            Optional<Set<String>> joined = last.joined(part);
            if (joined.isEmpty()) {
                needs.addAll(last.allNeeds());
                known = false;
            }
            last = new Wording(Optional.of(joined.or(part::words).orElse(Set.of(""))), List.of());
        }
        Wording row = new Wording(last.words, needs);
        return known ? row : row.withoutWords();
    }

    private Optional<Set<String>> joined(Wording next) {
        if (words.isEmpty()
                || next.words.isEmpty()
                || words.get().size() * next.words.get().size() > MOST) {
            return Optional.empty();
        }
        Set<String> joined = new TreeSet<>();
        words.get().forEach(first -> next.words.get().forEach(second -> joined.add(first + second)));
        return Optional.of(joined);
    }

    /** One or the other: each must need something for all to need it. */
    static Wording any(List<Wording> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Set<String> words = new TreeSet<>();
        parts.forEach(p -> p.words.ifPresent(words::addAll));
        if (parts.stream().allMatch(p -> p.words.isPresent()) && words.size() <= MOST) {
            return of(words);
        }
        int size = parts.stream().mapToInt(p -> p.allNeeds().size()).min().orElse(0);
        List<Set<String>> needs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Set<String> one = new TreeSet<>();
            for (Wording part : parts) {
                one.addAll(part.allNeeds().get(i));
            }
            needs.add(one);
        }
        return new Wording(Optional.empty(), needs);
    }
}
