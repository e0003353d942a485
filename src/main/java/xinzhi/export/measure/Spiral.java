package xinzhi.export.measure;

/** Places spread evenly over a disc, the first in its centre, as seeds stand in a sunflower. */
final class Spiral {
    /** The golden angle. */
    private static final double TURN = Math.PI * (3 - Math.sqrt(5));

    private Spiral() {}

    static double x(int place) {
        return Math.sqrt(place + 0.5) * StrictMath.cos(place * TURN);
    }

    static double y(int place) {
        return Math.sqrt(place + 0.5) * StrictMath.sin(place * TURN);
    }
}
