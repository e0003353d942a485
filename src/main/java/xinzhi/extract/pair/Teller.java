package xinzhi.extract.pair;

import java.util.EnumMap;
import java.util.Map;
import xinzhi.extract.model.Features;
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

        private final String prefix = name() + ".";
        private final Map<ThingType, Map<ThingType, String>> typed = new EnumMap<>(ThingType.class);

        Way() {
            for (ThingType subject : ThingType.values()) {
                Map<ThingType, String> row = new EnumMap<>(ThingType.class);
                for (ThingType object : ThingType.values()) {
                    row.put(object, prefix + subject.localName() + ">" + object.localName() + "&");
                }
                typed.put(subject, row);
            }
        }

        private String prefix(ThingType subject, ThingType object) {
            return typed.get(subject).get(object);
        }
    }

    private static final int TYPES = ThingType.values().length;
    private static final int WAYS = Way.values().length;

    void plain(String name, String value) {
        features.add(name, value);
    }

    void ordered(String name, String value) {
        features.add(way.prefix, name, value);
    }

    /** Also together with the classes of both. */
    void typed(String name, String value) {
        ordered(name, value);
        features.add(way.prefix(subject, object), name, value);
    }

    void classes() {
        features.add("types=", subject.localName(), ">", object.localName());
        features.add(way.prefix, "types=", subject.localName(), ">", object.localName());
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
