package xinzhi.extract.model;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;

/** Some features by name. */
public final class FeatureSet {
    private final FeatureIndex index;

    public FeatureSet(Collection<String> names) {
        index = new FeatureIndex(names);
    }

    /** Whether the description tells one of them. */
    public boolean isToldBy(Description description) {
        AtomicBoolean told = new AtomicBoolean();
        description.tell(pieces -> {
            if (index.number(pieces) != FeatureIndex.UNKNOWN) {
                told.set(true);
            }
        });
        return told.get();
    }
}
