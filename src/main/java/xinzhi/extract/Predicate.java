package xinzhi.extract;

import java.util.Arrays;
import java.util.Optional;

/** The closed set of relations between things; what each says stands in {@code ontology/xinzhi.ttl}. */
public enum Predicate {
    BROADER("broader"),
    PART_OF("partOf"),
    HAS_FEATURE("hasFeature"),
    DRIVES("drives"),
    REQUIRES("requires"),
    HINDERS("hinders"),
    DEVELOPS("develops"),
    ISSUES("issues"),
    TARGETS("targets"),
    PROPOSES("proposes"),
    PRODUCES("produces"),
    APPLIED_IN("appliedIn"),
    LOCATED_IN("locatedIn"),
    AFFILIATED_WITH("affiliatedWith");

    private final String localName;

    Predicate(String localName) {
        this.localName = localName;
    }

    public String localName() {
        return localName;
    }

    public static Optional<Predicate> byLocalName(String name) {
        return Arrays.stream(values()).filter(p -> p.localName.equals(name)).findFirst();
    }
}
