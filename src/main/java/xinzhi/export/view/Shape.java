package xinzhi.export.view;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.export.network.Relation;

/**
 * How the rows of a view become edges: {@code # graph: edges directed related …} in its file, the last two words being
 * the relation of a row that names none, and its label.
 */
record Shape(Kind kind, boolean directed, Relation relation) {
    private static final Pattern LINE =
            Pattern.compile("^# graph: (edges|pairs|similarity) (directed|undirected) (\\S+) (.+)$", Pattern.MULTILINE);

    /** What a row is. */
    enum Kind {
        /** {@code ?source ?target}: an edge. */
        EDGES,
        /** {@code ?unit ?member}: all members of a unit are joined with one another. */
        PAIRS,
        /** {@code ?unit ?member}: units are joined as far as they have the same members. */
        SIMILARITY
    }

    static final Shape PLAIN = new Shape(Kind.EDGES, true, new Relation("related", "related"));

    /** As the file says; plain edges where it says nothing. */
    static Shape of(String text) {
        Matcher line = LINE.matcher(text);
        return line.find()
                ? new Shape(
                        Kind.valueOf(line.group(1).toUpperCase(java.util.Locale.ROOT)),
                        line.group(2).equals("directed"),
                        new Relation(line.group(3), line.group(4).strip()))
                : PLAIN;
    }
}
