package xinzhi.ontology;

import java.util.Collection;

/** Words of which a text must hold one for a rule to look at it; where there are none, it looks at all. */
public final class Triggers {
    private final String[] words;
    /** The place of each in {@link Letters}. */
    private final int[] places;

    private Triggers(String... words) {
        this.words = words;
        places = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            places[i] = Letters.place(words[i]);
        }
    }

    public static Triggers of(Collection<String> words) {
        return new Triggers(words.toArray(new String[0]));
    }

    /** @param letters the text's */
    public boolean allow(String text, Letters letters) {
        for (int i = 0; i < words.length; i++) {
            if (letters.holds(places[i]) && text.contains(words[i])) {
                return true;
            }
        }
        return words.length == 0;
    }
}
