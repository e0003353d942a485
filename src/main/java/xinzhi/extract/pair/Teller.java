package xinzhi.extract.pair;

import java.util.EnumMap;
import java.util.Map;
import xinzhi.extract.model.Features;
import xinzhi.extract.model.Snippet;
import xinzhi.ontology.ThingType;

/** Tells the features of one pair, each with the way in which its two stand, and some with their classes too. */
record Teller(Features features, Way way, ThingType subject, ThingType object) {
    /** How the two stand in the line. */
    enum Way {
        /** The subject first. */
        F,
        /** The object first. */
        B,
        /** The subject goes without saying. */
        C;

        private final Snippet prefix = Snippet.of(name() + ".");
        private final Map<ThingType, Map<ThingType, Snippet>> typed = new EnumMap<>(ThingType.class);

        Way() {
            for (ThingType subject : ThingType.values()) {
                Map<ThingType, Snippet> row = new EnumMap<>(ThingType.class);
                for (ThingType object : ThingType.values()) {
                    row.put(object, Snippet.of(prefix.text() + subject.localName() + ">" + object.localName() + "&"));
                }
                typed.put(subject, row);
            }
        }

        private Snippet prefix(ThingType subject, ThingType object) {
            return typed.get(subject).get(object);
        }
    }

    private static final Snippet AND = Snippet.of("&");
    private static final int TYPES = ThingType.values().length;
    private static final int WAYS = Way.values().length;

    void plain(Snippet name, Snippet value) {
        features.add(name, value);
    }

    void ordered(Snippet name, Snippet value) {
        features.add(way.prefix, name, value);
    }

    /** Also together with the classes of both. */
    void typed(Snippet name, Snippet value) {
        ordered(name, value);
        features.add(way.prefix(subject, object), name, value);
    }

    void typed(Snippet name, Snippet value, Snippet more) {
        ordered(name, value, more);
        features.add(way.prefix(subject, object), name, value, AND, more);
    }

    /** Tells a value together with another. */
    void ordered(Snippet name, Snippet value, Snippet more) {
        features.add(way.prefix, name, value, AND, more);
    }

    void plain(Snippet name, String value) {
        plain(name, Snippet.of(value));
    }

    void ordered(Snippet name, String value) {
        ordered(name, Snippet.of(value));
    }

    void typed(Snippet name, String value) {
        typed(name, Snippet.of(value));
    }

    void classes() {
        Snippet types = Snippet.of("types=" + subject.localName() + ">" + object.localName());
        features.add(types);
        features.add(way.prefix, types);
    }

    /** Tells what hangs on one place of the line, or on a number, and on the way. */
    void part(Part part, int at, Runnable told) {
        features.addPart(key(part, at, 0), told);
    }

    /** Tells what hangs on the classes of both besides. */
    void typedPart(Part part, int at, Runnable told) {
        features.addPart(key(part, at, 1 + subject.ordinal() * TYPES + object.ordinal()), told);
    }

    private long key(Part part, int at, int classes) {
        long kind = ((long) classes * Part.COUNT + part.ordinal()) * WAYS + way.ordinal();
        return kind + 1 << Integer.SIZE | Integer.toUnsignedLong(at);
    }
}
