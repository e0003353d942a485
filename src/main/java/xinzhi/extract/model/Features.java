package xinzhi.extract.model;

import java.util.Collection;

/** Takes the features of one thing, one after the other: to keep their names, or to add up what a model makes of them. */
@FunctionalInterface
public interface Features {
    /**
     * Adds a feature.
     *
     * @param pieces that its name is made of: {@code add("word=", word)}, which costs no new string where names do not
     *     matter
     */
    void add(String... pieces);

    /** Adds a feature whose name is made of pieces that are told often. */
    default void add(Snippet... pieces) {
        String[] texts = new String[pieces.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = pieces[i].text();
        }
        add(texts);
    }

    /**
     * Adds those of a part that other descriptions have too.
     *
     * @param key of the part: the same key always stands for the same features
     * @param part adds its features to these
     */
    default void addPart(long key, Runnable part) {
        part.run();
    }

    /** Keeps the names in a list, or in a set where each is to count once. */
    static Features into(Collection<String> names) {
        return pieces -> names.add(String.join("", pieces));
    }
}
