package xinzhi.extract.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a word can be: outside of every term ({@code O}), the first of a term of some class ({@code B-Concept}), or a later
 * one ({@code I-Concept}). Places in the list stand for labels: 0 is outside, then each class's first and later.
 */
public final class Labels {
    /** The label of a word that is in no term. */
    public static final String OUTSIDE = "O";

    private static final String FIRST = "B-";
    private static final String LATER = "I-";

    private final List<String> classes;
    private final List<String> names = new ArrayList<>(List.of(OUTSIDE));

    public Labels(Collection<String> classes) {
        this.classes = classes.stream().distinct().sorted().toList();
        for (String name : this.classes) {
            names.add(FIRST + name);
            names.add(LATER + name);
        }
    }

    /** The labels whose names these are, and those of the same classes. */
    static Labels named(Collection<String> names) {
        return new Labels(names.stream()
                .filter(n -> n.startsWith(FIRST) || n.startsWith(LATER))
                .map(n -> n.substring(FIRST.length()))
                .toList());
    }

    public List<String> classes() {
        return classes;
    }

    public List<String> names() {
        return List.copyOf(names);
    }

    public int size() {
        return names.size();
    }

    public int first(int type) {
        return 1 + 2 * type;
    }

    public int later(int type) {
        return 2 + 2 * type;
    }

    /** How many labels open something: that of no term, and the first of each class. */
    int openers() {
        return 1 + classes.size();
    }

    /** Where a label stands in what is added up: those that open first, then the later ones. */
    int place(int label) {
        return isLater(label) ? classes.size() + label / 2 : (label + 1) / 2;
    }

    /** The place of the label that goes on with the class of the one at a place. */
    int laterPlace(int place) {
        return place == 0 ? -1 : place < openers() ? place + classes.size() : place;
    }

    /** Whether it goes on with a term, so that it stands only after the same class. */
    boolean isLater(int label) {
        return label > 0 && label % 2 == 0;
    }
}
