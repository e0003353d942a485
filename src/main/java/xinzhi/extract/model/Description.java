package xinzhi.extract.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is known of one thing: told feature by feature to whoever asks, in the same order each time. */
@FunctionalInterface
public interface Description {
    void tell(Features features);

    /** The features' names: to learn from, and to give as reasons. */
    default List<String> names() {
        List<String> names = new ArrayList<>();
        tell(Features.into(names));
        return names;
    }

    /** The description whose features have these names. */
    static Description of(Collection<String> names) {
        return features -> names.forEach(features::add);
    }
}
