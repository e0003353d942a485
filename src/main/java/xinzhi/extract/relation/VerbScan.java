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
    }

    /** The verbs in the order of the text, the longest at each place; they do not overlap. */
    List<Verb> verbs(Coded coded) {
        String code = coded.code();
        List<Verb> found = new ArrayList<>();
        for (int i = 0; i < code.length(); ) {
            int n = Coded.isGroup(code.charAt(i)) ? 0 : verbs.lengthAt(code, i, code.length());
            if (n > 0 && coded.isWhole(i, i + n)) {
                if (!isAdverb(code, i, n)) {
                    found.add(new Verb(i, i + n, byVerb.get(code.substring(i, i + n))));
                }
                i += n;
            } else {
                i++;
            }
        }
        return found;
    }

    /** Before another verb 加速 only says how: 甲加速落地乙. */
    private boolean isAdverb(String code, int at, int length) {
        int end = at + length;
        return adverbs.lengthAt(code, at, end) == length && verbs.lengthAt(code, end, code.length()) > 0;
    }
}
