package xinzhi.nlp;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.utility.Predefine;
import java.util.ArrayList;
import java.util.List;

/** Whether one text goes on in another, by the core vocabulary and by which of its words follow each other. */
public final class WordSuccession {
    /** Of each text so many characters are looked at. */
    private static final int REACH = 6;

    private static final int LONGEST_WORD = 4;
    /** How often a character was met that the vocabulary does not hold. */
    private static final double UNKNOWN = 0.5;
    /** What a word's chance owes to the word before it; the rest it owes to how frequent it is. */
    private static final double BY_WORD_BEFORE = 0.5;

    private static final int NONE = -1;

    private WordSuccession() {}

    /** The likeliest words up to a place, the last of them being {@code word}. @param likelihood its logarithm */
    private record Path(int word, double likelihood) {}

    /**
     * The logarithm of how much likelier the words on both sides are if the second text goes on where the first breaks
     * off than if it begins a sentence: about 0 where the words do not tell, or a text is empty, 5 and more where a word
     * is broken.
     */
    public static double goesOn(String left, String right) {
        if (left.isEmpty()) {
            return 0;
        }
        String before = left.substring(Math.max(0, left.length() - REACH));
        String both = before + right.substring(0, Math.min(right.length(), REACH));
        return likelihood(both, NONE) - likelihood(both, before.length());
    }

    /** @param sentence where a sentence begins */
    private static double likelihood(String text, int sentence) {
        List<List<Path>> paths = new ArrayList<>();
        paths.add(List.of(new Path(NONE, 0)));
        for (int end = 1; end <= text.length(); end++) {
            List<Path> here = new ArrayList<>();
            for (int start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
                boolean broken = start < sentence && sentence < end;
                int word = CoreDictionary.getWordID(text.substring(start, end));
                if (!broken && (word >= 0 || end - start == 1)) {
                    here.add(new Path(word, best(paths.get(start), start == sentence, word)));
                }
            }
            paths.add(here);
        }
        return paths.get(text.length()).stream()
                .mapToDouble(Path::likelihood)
                .max()
                .orElse(0);
    }

    private static double best(List<Path> paths, boolean begins, int word) {
        double best = Double.NEGATIVE_INFINITY;
        for (Path path : paths) {
            int before = begins ? CoreDictionary.BEGIN_WORD_ID : path.word();
            best = Math.max(best, path.likelihood() + Math.log(chance(before, word)));
        }
        return best;
    }

    private static double chance(int before, int word) {
        double alone = frequency(word) / Predefine.TOTAL_FREQUENCY;
        if (before < 0 || word < 0) {
            return alone;
        }
        double after = CoreBiGramTableDictionary.getBiFrequency(before, word) / frequency(before);
        return BY_WORD_BEFORE * after + (1 - BY_WORD_BEFORE) * alone;
    }

    private static double frequency(int word) {
        return word < 0 ? UNKNOWN : Math.max(1, CoreDictionary.get(word).totalFrequency);
    }
}
