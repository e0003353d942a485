package xinzhi.export.view;

import java.util.Optional;

/**
 * What thins a network whose edges are all good, so that it can be read.
 *
 * @param topPerVertex keeps an edge that is among the so many heaviest of one of its ends; 0 for all
 * @param backbone keeps an edge heavier than chance at this level (disparity filter); 1 for all
 * @param ego keeps what lies around this thing: an address, an address below the base IRI, or a name
 * @param depth how many edges from it, at most 100
 */
public record Thinning(int topPerVertex, double backbone, Optional<String> ego, int depth) {
    public static final Thinning NONE = new Thinning(0, 1, Optional.empty(), 1);

    private static final int DEEPEST = 100;

    public Thinning {
        if (topPerVertex < 0) {
            throw new IllegalArgumentException("top-k is 0 or more");
        }
        if (depth < 1 || depth > DEEPEST) {
            throw new IllegalArgumentException("depth is 1 to " + DEEPEST + ", unlike " + depth);
        }
        if (backbone <= 0 || backbone > 1) {
            throw new IllegalArgumentException(
                    "a backbone's level is a number above 0 and up to 1, unlike " + backbone);
        }
    }
}
