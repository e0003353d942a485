package xinzhi.extract.model;

import xinzhi.ontology.Cues;

/**
 * Says in words what a model's feature is: the cue set {@code feature-NAME} of the ontology says what {@code NAME=value}
 * and {@code NAME>=value} are.
 */
public final class ReasonWords {
    private static final String SET = "feature-";
    private static final String AT_LEAST = ">=";

    private final Cues cues;

    public ReasonWords(Cues cues) {
        this.cues = cues;
    }

    public String of(String feature) {
        int equals = feature.indexOf('=');
        if (equals < 0) {
            return name(feature);
        }
        boolean least = equals > 0 && feature.startsWith(AT_LEAST, equals - 1);
        String name = name(feature.substring(0, least ? equals - 1 : equals));
        return name + (least ? " ≥ " : " ") + feature.substring(equals + 1);
    }

    private String name(String feature) {
        String set = SET + feature;
        return cues.names().contains(set) ? cues.words(set).get(0) : feature;
    }
}
