package xinzhi.ontology;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The classes of things that articles speak of, named as in {@code ontology/xinzhi.ttl}. */
public enum ThingType {
    CONCEPT,
    INDUSTRY,
    TECHNOLOGY,
    REGION,
    ORGANIZATION,
    PERSON,
    POLICY,
    EVENT,
    PRODUCT,
    PUBLICATION;

    private final String kind = name().toLowerCase(Locale.ROOT);
    private final String localName = name().charAt(0) + kind.substring(1);

    /** The first part of a thing's address: {@code concept}. */
    public String kind() {
        return kind;
    }

    /** The local name of its class: {@code Concept}. */
    public String localName() {
        return localName;
    }

    public static Optional<ThingType> byLocalName(String localName) {
        return Arrays.stream(values())
                .filter(t -> t.localName().equals(localName))
                .findFirst();
    }
}
