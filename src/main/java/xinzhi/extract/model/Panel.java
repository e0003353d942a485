package xinzhi.extract.model;

import java.util.List;

/** Models that are asked about the same descriptions: what one tells is looked up once for all of them. */
public final class Panel {
    private final List<LinearModel> models;
    private final FeatureIndex index;
    /** For each model what each feature of any weighs for each of its classes. */
    private final List<double[]> weights;

    public Panel(List<LinearModel> models) {
        this.models = List.copyOf(models);
        index = new FeatureIndex(
                models.stream().flatMap(m -> m.features().stream()).toList());
        weights = models.stream().map(m -> m.weights(index)).toList();
    }

    /** Asks them about one description after the other. */
    public Scorer scorer() {
        return new Scorer(this);
    }

    FeatureIndex index() {
        return index;
    }

    double[] weights(LinearModel model) {
        return weights.get(models.indexOf(model));
    }
}
