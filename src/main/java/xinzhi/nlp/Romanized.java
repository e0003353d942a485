package xinzhi.nlp;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.List;
import java.util.Locale;

/**
 * A name as it is typed without Chinese: in pinyin without tones, each syllable with a capital ({@code ShengChanLi}), and
 * by the first letters of its syllables ({@code scl}). Letters and digits stand for themselves, all else is left out.
 */
public record Romanized(String syllables, String initials) {
    /** A run of so many Latin letters is spelled out ({@code AI}); a longer one is a word. */
    private static final int LONGEST_ACRONYM = 3;

    public static Romanized of(String text) {
        String folded = Folding.fold(text);
        List<Pinyin> sounds = HanLP.convertToPinyinList(folded);
        StringBuilder syllables = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < folded.length() && i < sounds.size(); i++) {
            boolean spoken = sounds.get(i) != Pinyin.none5;
            String sound = spoken ? sounds.get(i).getPinyinWithoutTone() : String.valueOf(folded.charAt(i));
            if (!spoken && isWithinWord(folded, i)) {
                syllables.append(sound);
            } else if (Character.isLetterOrDigit(sound.charAt(0))) {
                syllables.append(sound.substring(0, 1).toUpperCase(Locale.ROOT)).append(sound.substring(1));
                initials.append(sound.charAt(0));
            }
        }
        return new Romanized(syllables.toString(), initials.toString());
    }

    private static boolean isWithinWord(String text, int at) {
        int from = at;
        while (from > 0 && Latin.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < text.length() && Latin.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return from < at && to - from > LONGEST_ACRONYM;
    }
}
