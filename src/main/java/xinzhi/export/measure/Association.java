package xinzhi.export.measure;

/**
 * How far two things are named together beyond chance.
 *
 * @param both units (sentences, articles) that name both
 * @param one units that name the one
 * @param other units that name the other
 * @param all units
 */
public record Association(double both, double one, double other, double all) {
    /** From -1 (never together) by 0 (as chance has it) to 1 (only together). */
    public double npmi() {
        return both == all ? 1 : StrictMath.log(both * all / (one * other)) / -StrictMath.log(both / all);
    }

    /** The share of the units that name either. */
    public double jaccard() {
        return both / (one + other - both);
    }
}
