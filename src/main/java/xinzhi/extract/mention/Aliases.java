package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.ontology.Cues;
import xinzhi.text.Span;

/** Reads a short name that the article gives in brackets after the full one, there and wherever it stands later. */
final class Aliases {
    private static final double CONFIDENCE = 0.85;

    private final Pattern given;

    Aliases(Cues cues) {
        given = Pattern.compile(
                cues.expand(
                        "[（(](?:(?:{alias-marker})[:：]?[“\"《]?(?<marked>[^“”\"》（）()，。]{2,12})[”\"》]?|(?<latin>[A-Z][A-Za-z0-9+-]{1,11}))[）)]"));
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
