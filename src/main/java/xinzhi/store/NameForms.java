package xinzhi.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import xinzhi.nlp.Folding;
import xinzhi.nlp.Latin;
import xinzhi.nlp.Romanized;

/** Names as they are looked for: folded, by their sound, by its initials. All of them next to each other, some fifty bytes a name; those that are compared are not made. */
final class NameForms {
    private char[] texts;
    private final int[] textEnds;
    /** Each syllable with a capital; signs beyond ASCII, which nobody types for a sound, are 0. */
    private byte[] sounds;

    private final int[] soundEnds;
    private byte[] initials;
    private final int[] initialEnds;

    final Postings byText = new Postings(Postings.Alphabet.ALL);
    final Postings bySound = new Postings(Postings.Alphabet.WORDS);
    final Postings byInitials = new Postings(Postings.Alphabet.LETTERS);

    NameForms(List<NameIndex.Entry> names) {
        int size = names.size();
        this.texts = new char[size * 8];
        this.sounds = new byte[size * 16];
        this.initials = new byte[size * 8];
        this.textEnds = new int[size + 1];
        this.soundEnds = new int[size + 1];
        this.initialEnds = new int[size + 1];
        for (int i = 0; i < size; i++) {
            add(i, names.get(i).name());
        }
    }

    private void add(int number, String name) {
        String text = key(name);
        Romanized romanized = Romanized.of(name);
        String syllables = romanized.syllables();
        byText.add(
                number,
                text,
                at -> Latin.isLetterOrDigit(text.charAt(at))
                        && (at == 0 || !Latin.isLetterOrDigit(text.charAt(at - 1))));
        bySound.add(number, lower(syllables), at -> at == 0 || Character.isUpperCase(syllables.charAt(at)));
        byInitials.add(number, romanized.initials(), at -> false);
        int from = textEnds[number];
        textEnds[number + 1] = from + text.length();
        if (textEnds[number + 1] > texts.length) {
            texts = Arrays.copyOf(texts, textEnds[number + 1] * 3 / 2);
        }
        text.getChars(0, text.length(), texts, from);
        soundEnds[number + 1] = soundEnds[number] + syllables.length();
        sounds = put(syllables, sounds, soundEnds[number]);
        initialEnds[number + 1] = initialEnds[number] + romanized.initials().length();
        initials = put(romanized.initials(), initials, initialEnds[number]);
    }

    private static byte[] put(String letters, byte[] bytes, int from) {
        byte[] room = from + letters.length() > bytes.length
                ? Arrays.copyOf(bytes, (from + letters.length()) * 3 / 2)
                : bytes;
        for (int i = 0; i < letters.length(); i++) {
            room[from + i] = (byte) (letters.charAt(i) < 128 ? letters.charAt(i) : 0);
        }
        return room;
    }

    private static String lower(String syllables) {
        StringBuilder lower = new StringBuilder(syllables.length());
        syllables.chars().forEach(c -> lower.append((char) lower(c)));
        return lower.toString();
    }

    private static int lower(int letter) {
        return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
    }

    /**
     * How close the name is to words that must all stand in it.
     *
     * @param whole the words as the key of one name
     */
    NameIndex.Closeness written(int number, List<String> parts, String whole) {
        int from = textEnds[number];
        int end = textEnds[number + 1];
        for (String part : parts) {
            if (!holds(from, end, part)) {
                return NameIndex.Closeness.NONE;
            }
        }
        if (end - from == whole.length() && isAt(from, end, whole)) {
            return NameIndex.Closeness.SAME;
        }
        return isAt(from, end, parts.get(0)) ? NameIndex.Closeness.BEGINS : NameIndex.Closeness.HOLDS;
    }

    /** Anywhere in Chinese, but no Latin word begins in the midst of another. */
    private boolean holds(int from, int end, String part) {
        boolean latin = Latin.isLetterOrDigit(part.charAt(0));
        for (int at = from; at + part.length() <= end; at++) {
            if (texts[at] == part.charAt(0)
                    && isAt(at, end, part)
                    && !(latin && at > from && Latin.isLetterOrDigit(texts[at - 1]))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(int at, int end, String part) {
        if (at + part.length() > end) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) {
            if (texts[at + i] != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** How close the name's sound is to letters that were typed. */
    NameIndex.Closeness sound(int number, String typed) {
        int from = soundEnds[number];
        int end = soundEnds[number + 1];
        for (int at = from; at + typed.length() <= end; at++) {
            boolean begins = at == from || sounds[at] >= 'A' && sounds[at] <= 'Z';
            if (begins && isSound(at, typed)) {
                return at > from
                        ? NameIndex.Closeness.SOUNDS
                        : end - from == typed.length()
                                ? NameIndex.Closeness.SOUNDS_SAME
                                : NameIndex.Closeness.SOUNDS_BEGINNING;
            }
        }
        return NameIndex.Closeness.NONE;
    }

    private boolean isSound(int at, String typed) {
        for (int i = 0; i < typed.length(); i++) {
            if (lower(sounds[at + i]) != typed.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the initials of the name's syllables hold letters that were typed. */
    NameIndex.Closeness initials(int number, String typed) {
        for (int at = initialEnds[number]; at + typed.length() <= initialEnds[number + 1]; at++) {
            int i = 0;
            while (i < typed.length() && initials[at + i] == typed.charAt(i)) {
                i++;
            }
            if (i == typed.length()) {
                return NameIndex.Closeness.INITIALS;
            }
        }
        return NameIndex.Closeness.NONE;
    }

    /** Folded, letters and digits only; one space between Latin words. */
    static String key(String name) {
        String folded = Folding.fold(name).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) {
                gap = true;
                continue;
            }
            if (gap
                    && !key.isEmpty()
                    && Latin.isLetterOrDigit(c)
                    && Latin.isLetterOrDigit(key.charAt(key.length() - 1))) {
                key.append(' ');
            }
            key.append(c);
            gap = false;
        }
        return key.toString();
    }
}
