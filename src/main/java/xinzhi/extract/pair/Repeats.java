package xinzhi.extract.pair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the telling words of a line, and the cue sets that hold its words, stood before: what is told of a stretch is told once. */
final class Repeats {
    private static final int NOWHERE = -1;
    /** No word is new where none is told. */
    private static final int UNTOLD = Integer.MAX_VALUE;

    /** For each unit the place of the same word before it. */
    private final int[] words;
    /** For each cue set that holds a unit the place of another word of the set before it. */
    private final int[][] senses;

    Repeats(List<Unit> units) {
        words = new int[units.size()];
        senses = new int[units.size()][];
        Map<String, Integer> lastWord = new HashMap<>();
        Map<String, Integer> lastSense = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            words[i] = unit.isTelling() ? last(lastWord, unit.word().text(), i) : UNTOLD;
            senses[i] = new int[unit.senses().size()];
            for (int k = 0; k < senses[i].length; k++) {
                senses[i][k] = last(lastSense, unit.senses().get(k).text(), i);
            }
        }
    }

    private static int last(Map<String, Integer> places, String name, int now) {
        Integer last = places.put(name, now);
        return last == null ? NOWHERE : last;
    }

    /** Whether the word at {@code at} is telling and does not stand from {@code start} on. */
    boolean isNewWord(int at, int start) {
        return words[at] < start;
    }

    /** Whether no word from {@code start} on is of the cue set that holds that at {@code at} as its {@code sense}th. */
    boolean isNewSense(int at, int sense, int start) {
        return senses[at][sense] < start;
    }
}
