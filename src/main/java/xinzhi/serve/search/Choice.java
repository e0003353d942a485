package xinzhi.serve.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The facets that a visitor chose, as written: one value each, all of them wanted. */
public record Choice(Map<Dimension, String> values) {
    /** Nothing was chosen. */
    public static final Choice NONE = new Choice(Map.of());

    public Choice {
        values = Map.copyOf(values);
    }

    /** @param parameter gives what the visitor wrote, by the name of the parameter */
    public static Choice of(Function<String, Optional<String>> parameter) {
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            parameter.apply(dimension.parameter()).ifPresent(v -> values.put(dimension, v));
        }
        return new Choice(values);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Optional<String> value(Dimension dimension) {
        return Optional.ofNullable(values.get(dimension));
    }

    /** Those chosen, in their order. */
    public List<Dimension> dimensions() {
        return values.keySet().stream().sorted().toList();
    }
}
