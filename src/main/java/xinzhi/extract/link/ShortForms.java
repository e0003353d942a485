package xinzhi.extract.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import xinzhi.extract.word.Words;
import xinzhi.nlp.Token;
import xinzhi.ontology.LexiconEntry;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/**
 * Reads one-character names of places where the context makes them such: several places in a row (京津冀), or one before
 * a word that asks for a place (浙商).
 */
public final class ShortForms {
    private static final double CONFIDENCE = 0.75;
    private static final int LONGEST_RUN = 5;
    private static final Set<String> GRAMMATICAL = Set.of("p", "v", "d", "c", "u", "uj", "ul", "m", "q", "r");

    private final Map<Character, LexiconEntry> places = new HashMap<>();
    private final Set<String> followers;

    ShortForms(Ontology ontology) {
        for (LexiconEntry entry : ontology.lexicon().entries()) {
            if (entry.type() == ThingType.REGION) {
                entry.shortForms().stream()
                        .filter(s -> s.length() == 1)
                        .forEach(s -> places.putIfAbsent(s.charAt(0), entry));
            }
        }
        followers = new HashSet<>(ontology.cues().words("short-form-follower"));
    }

    List<Naming> find(Words words) {
        List<Naming> found = new ArrayList<>();
        for (List<Token> tokens : words.tokens()) {
            int start = 0;
            while (start < tokens.size()) {
                int end = start;
                while (end < tokens.size() && namesPlaces(words, tokens.get(end))) {
                    end++;
                }
                if (end > start && asksForPlaces(words, tokens, start, end)) {
                    places(
                            words,
                            tokens.get(start).span().start(),
                            tokens.get(end - 1).span().end(),
                            found);
                }
                start = Math.max(end, start + 1);
            }
        }
        return found;
    }

    private void places(Words words, int start, int end, List<Naming> found) {
        for (int i = start; i < end; i++) {
            LexiconEntry place = places.get(words.text().charAt(i));
            found.add(new Naming(
                    new Span(i, i + 1), place.type(), place.label(), Optional.of(place), "short-form", CONFIDENCE));
        }
    }

    /** Whether the word is a place's short name, or several, and no common word written the same. */
    private boolean namesPlaces(Words words, Token token) {
        return (isShort(token) || token.span().length() == 1 && !GRAMMATICAL.contains(token.tag()))
                && words.text(token.span()).chars().allMatch(c -> places.containsKey((char) c));
    }

    private static boolean isShort(Token token) {
        return token.tag().equals("j") || token.tag().startsWith("ns");
    }

    private boolean asksForPlaces(Words words, List<Token> tokens, int first, int end) {
        List<Token> run = tokens.subList(first, end);
        if (run.stream().noneMatch(ShortForms::isShort)) {
            return false;
        }
        Span span = new Span(
                run.get(0).span().start(), run.get(run.size() - 1).span().end());
        String text = words.text(span);
        if (text.length() == 1) {
            return end < tokens.size()
                    && followers.contains(words.text(tokens.get(end).span()));
        }
        long different = text.chars()
                .mapToObj(c -> places.get((char) c).key())
                .distinct()
                .count();
        return different == text.length() && text.length() <= LONGEST_RUN;
    }
}
