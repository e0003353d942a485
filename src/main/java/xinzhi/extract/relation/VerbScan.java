package xinzhi.extract.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import xinzhi.ontology.Cues;

/** Finds the verbs of the verb table in a sentence, each with the frame rules whose pattern it matches. */
final class VerbScan {
    private final Map<String, List<RelationForm>> byVerb = new HashMap<>();
    private final WordSet verbs;
    private final WordSet adverbs;
    private final WordSet clearing;

    VerbScan(List<RelationForm> frames, Cues cues) {
        SortedSet<String> words = new TreeSet<>();
        WordSet.verbSets(cues).forEach(name -> words.addAll(cues.words(name)));
        for (String word : words) {
            List<RelationForm> forms = frames.stream()
                    .filter(f -> f.pattern().matcher(word).matches())
                    .toList();
            if (!forms.isEmpty()) {
                byVerb.put(word, forms);
            }
        }
        verbs = new WordSet(byVerb.keySet());
        adverbs = WordSet.of(cues, "adverb");
        clearing = WordSet.of(cues, "clears");
    }

    /** The verbs in the order of the text, the longest at each place; they do not overlap. */
    List<Verb> verbs(Coded coded) {
        String code = coded.code();
        List<Verb> found = new ArrayList<>();
        for (int i = 0; i < code.length(); ) {
            int n = Coded.isGroup(code.charAt(i)) ? 0 : verbs.lengthAt(code, i, code.length());
            if (n > 0 && coded.isWhole(i, i + n)) {
                if (!onlyLeadsOn(code, i, n)) {
                    found.add(new Verb(i, i + n, byVerb.get(code.substring(i, i + n))));
                }
                i += n;
            } else {
                i++;
            }
        }
        return found;
    }

    /** A verb that does nothing to the object itself: 加速 in 加速落地乙 says how, 有助于 in 有助于破除乙 is not for 乙. */
    private boolean onlyLeadsOn(String code, int at, int length) {
        int end = at + length;
        return clearing.lengthAt(code, end, code.length()) > 0
                || adverbs.lengthAt(code, at, end) == length && verbs.lengthAt(code, end, code.length()) > 0;
    }
}
