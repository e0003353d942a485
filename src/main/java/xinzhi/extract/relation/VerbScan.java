package xinzhi.extract.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the verbs of the frame rules in a sentence; rules that share a pattern are searched for together. */
final class VerbScan {
    private final Map<String, List<RelationForm>> byPattern = new LinkedHashMap<>();
    private final List<Pattern> patterns = new ArrayList<>();

    VerbScan(List<RelationForm> frames) {
        for (RelationForm form : frames) {
            String pattern = form.pattern().pattern();
            if (!byPattern.containsKey(pattern)) {
                patterns.add(form.pattern());
            }
            byPattern.computeIfAbsent(pattern, p -> new ArrayList<>()).add(form);
        }
    }

    /** The verbs in the order of the text; of two that overlap the longer, else the first. */
    List<Verb> verbs(Coded coded) {
        TreeMap<Integer, Verb> found = new TreeMap<>();
        for (Pattern pattern : patterns) {
            Matcher m = pattern.matcher(coded.code());
            while (m.find()) {
                if (m.end() > m.start() && coded.isWhole(m.start(), m.end())) {
                    add(found, new Verb(m.start(), m.end(), byPattern.get(pattern.pattern())));
                }
            }
        }
        List<Verb> verbs = new ArrayList<>();
        int end = 0;
        for (Verb verb : found.values()) {
            if (verb.from() >= end) {
                verbs.add(verb);
                end = verb.to();
            }
        }
        return verbs;
    }

    private static void add(Map<Integer, Verb> found, Verb verb) {
        found.merge(verb.from(), verb, (a, b) -> {
            if (a.to() != b.to()) {
                return a.to() > b.to() ? a : b;
            }
            List<RelationForm> forms = new ArrayList<>(a.forms());
            forms.addAll(b.forms());
            return new Verb(a.from(), a.to(), forms);
        });
    }
}
