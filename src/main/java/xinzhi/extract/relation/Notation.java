package xinzhi.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import xinzhi.ontology.Cues;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.sieve.Sieve;
import xinzhi.ontology.sieve.Sieves;

/**
 * The signs that stand in patterns for what a {@link Coded} sentence is made of:
 *
 * <pre>
 * &#64;x   a row of mentions that heads its phrase, captured as group x (any lower-case letter)
 * &#64;G   the same, not captured          &#64;M  a row of mentions, head or not
 * &#64;C   any character within a clause   &#64;T  any but a mention within a clause
 * &#64;A   adverbs and modal words, none or many
 * &#64;V   any verb of the verb table
 * &#64;P   where a clause begins, with the words that may open it
 * &#64;O   modifiers and the row that they end in, captured as o
 * </pre>
 */
final class Notation {
    private static final Pattern SIGN = Pattern.compile("@([A-Za-z])");
    private static final String HEAD = "[\uE000-\uEFFF]";
    private static final String MENTION = "[\uE000-\uF8FF]";
    private static final String IN_CLAUSE = "[^，；：。！？]";
    private static final String NO_MENTION = "[^，；：。！？\uE000-\uF8FF]";

    private final Cues cues;
    private final Sieves sieves;
    private final String adverbs;
    private final String verbs;

    /** Expects the cue sets {@code adverb}, {@code normative}, {@code possible}, {@code opener} and {@code of}. */
    Notation(Ontology ontology) {
        cues = ontology.cues();
        sieves = ontology.sieves();
        adverbs = alternatives(List.of("adverb", "normative", "possible"));
        verbs = alternatives(WordSet.verbSets(cues));
    }

    private String alternatives(List<String> sets) {
        return "(?:"
                + branches(
                        sets.stream().flatMap(name -> cues.words(name).stream()).toList()) + ")";
    }

    /** The words as a tree of their characters, which is tried faster than a list: {@code 推(?:动|进)}. */
    private static String branches(List<String> words) {
        Map<Character, List<String>> tails = new TreeMap<>();
        for (String word : words) {
            tails.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word.substring(1));
        }
        return tails.entrySet().stream()
                .map(e -> e.getKey() + tail(e.getValue()))
                .collect(Collectors.joining("|"));
    }

    private static String tail(List<String> tails) {
        List<String> more = tails.stream().filter(t -> !t.isEmpty()).toList();
        return more.isEmpty() ? "" : "(?:" + branches(more) + ")" + (more.size() < tails.size() ? "?" : "");
    }

    Cues cues() {
        return cues;
    }

    Pattern compile(String pattern) {
        Matcher m = SIGN.matcher(cues.expand(pattern));
        return Pattern.compile(cues.expand(m.replaceAll(r -> Matcher.quoteReplacement(meaning(r.group(1))))));
    }

    Sought sought(String pattern) {
        Pattern compiled = compile(pattern);
        return new Sought(compiled, sieve(compiled));
    }

    Sieve sieve(Pattern compiled) {
        return sieves.of(compiled);
    }

    private static String captured(String sign) {
        if (!Character.isLowerCase(sign.charAt(0))) {
            throw new IllegalArgumentException(
                    "there is no sign @" + sign + "; see the head of ontology/rules/relations.ttl");
        }
        return "(?<" + sign + ">" + HEAD + ")";
    }

    private String meaning(String sign) {
        return switch (sign) {
            case "G" -> HEAD;
            case "M" -> MENTION;
            case "C" -> IN_CLAUSE;
            case "T" -> NO_MENTION;
            case "A" -> adverbs + "{0,6}+";
            case "V" -> verbs;
            case "P" -> "(?<![^，；：。！？])(?:(?:{opener}|(?:{date-lead})?(?:[0-9]{1,4}(?:{date-unit})){1,3})，?){0,3}+";
            case "O" -> "(?:" + IN_CLAUSE + "{0,24}?{of})?" + NO_MENTION + "{0,8}(?<o>" + HEAD + ")(?!{of})";
            default -> captured(sign);
        };
    }
}
