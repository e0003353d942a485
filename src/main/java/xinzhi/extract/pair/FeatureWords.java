package xinzhi.extract.pair;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import xinzhi.extract.model.LinearModel;
import xinzhi.extract.model.ReasonWords;
import xinzhi.ontology.Cues;

/** Says a model's reasons in words: the cue set {@code feature-NAME} of {@code ontology/models.ttl} says what feature NAME is. */
final class FeatureWords {
    private final ReasonWords words;

    FeatureWords(Cues cues) {
        words = new ReasonWords(cues);
    }

    String of(List<LinearModel.Reason> reasons) {
        return reasons.stream()
                .map(r -> of(r.feature()) + String.format(Locale.ROOT, " (%.1f)", r.weight()))
                .collect(Collectors.joining("; "));
    }

    /** {@code F.last-verb=带动} as {@code feature-last-verb: 带动}, in the set's words. */
    private String of(String feature) {
        String bare = feature.length() > 2 && feature.charAt(1) == '.' ? feature.substring(2) : feature;
        int and = bare.indexOf('&');
        if (and > 0) {
            return types(bare.substring(0, and)) + of(bare.substring(and + 1));
        }
        return words.of(bare);
    }

    private static String types(String types) {
        return types.contains("=") ? "" : types + ", ";
    }
}
