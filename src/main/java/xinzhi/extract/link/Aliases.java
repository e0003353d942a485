package xinzhi.extract.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.extract.word.Words;
import xinzhi.ontology.Cues;
import xinzhi.text.Span;

/** Reads a short name that the article gives in brackets after the full one, there and wherever it stands later. */
public final class Aliases {
    private static final double CONFIDENCE = 0.85;

    /** A short form begins so many characters at most before what rules took for the full name. */
    private static final int FARTHEST = 8;

    private final Pattern given;

    Aliases(Cues cues) {
        given = Pattern.compile(
                cues.expand(
                        "[（(](?:(?:{alias-marker})[:：]?[“\"《]?(?<marked>[^“”\"》（）()，。]{2,12})[”\"》]?|(?<latin>[A-Z][A-Za-z0-9+-]{1,11}))[）)]"));
    }

    /**
     * The name before a bracket, from where its short form begins: 供应链有限公司（以下简称“通衢云链”） is 通衢云链供应链有限公司 where the
     * text has it so. Names of the lexicon stay as they are.
     */
    Naming inFull(Words words, Naming naming) {
        if (naming.entry().isPresent()) {
            return naming;
        }
        Matcher matcher = given.matcher(words.text());
        if (!matcher.region(naming.span().end(), words.text().length()).lookingAt()
                || matcher.group("marked") == null) {
            return naming;
        }
        String alias = matcher.group("marked");
        int start =
                words.text().lastIndexOf(alias.substring(0, 2), naming.span().start());
        if (start < 0 || naming.span().start() - start > FARTHEST) {
            return naming;
        }
        Span whole = new Span(start, naming.span().end());
        String full = words.text(whole);
        return full.chars().allMatch(Character::isLetterOrDigit) && holdsInOrder(full, alias)
                ? new Naming(whole, naming.type(), full, naming.entry(), naming.rule(), naming.confidence())
                : naming;
    }

    private static boolean holdsInOrder(String full, String alias) {
        int at = 0;
        for (int i = 0; i < alias.length(); i++) {
            at = full.indexOf(alias.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    List<Naming> find(Words words, List<Naming> namings) {
        Map<Integer, Naming> byEnd = new HashMap<>();
        namings.forEach(n -> byEnd.put(n.span().end(), n));
        Map<String, Naming> full = new TreeMap<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        Matcher matcher = given.matcher(words.text());
        while (matcher.find()) {
            int before = matcher.start();
            Naming naming = byEnd.get(before);
            if (naming == null && before > 0) {
                naming = byEnd.get(before - 1); // a closing quotation or book mark stands between
            }
            if (naming != null) {
                full.putIfAbsent(
                        matcher.group("marked") != null ? matcher.group("marked") : matcher.group("latin"), naming);
            }
        }
        List<Naming> found = new ArrayList<>();
        full.forEach((alias, naming) -> occurrences(words, alias, naming, found));
        return found;
    }

    private static void occurrences(Words words, String alias, Naming full, List<Naming> found) {
        int from = full.span().end();
        for (int at = words.text().indexOf(alias, from);
                at >= 0;
                at = words.text().indexOf(alias, at + 1)) {
            if (!words.splitsLatin(at) && !words.splitsLatin(at + alias.length())) {
                found.add(new Naming(
                        new Span(at, at + alias.length()),
                        full.type(),
                        full.label(),
                        full.entry(),
                        "alias",
                        CONFIDENCE));
            }
        }
    }
}
