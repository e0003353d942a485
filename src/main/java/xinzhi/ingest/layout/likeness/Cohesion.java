package xinzhi.ingest.layout.likeness;

import java.util.List;

/** How much texts of one page speak of the same: cosine of the tf-idf of their character pairs, idf within the page. */
public final class Cohesion {
    private final Pairs documents;
    private final List<Vector> vectors;

    /** @param texts the pairs of each */
    public Cohesion(List<Pairs> texts) {
        documents = Pairs.documents(texts);
        vectors = texts.stream().map(t -> vector(t, texts.size())).toList();
    }

    /** @param pairs in order; each has its weight */
    private record Vector(int[] pairs, double[] weights) {
        double cosine(Vector other) {
            double sum = 0;
            int j = 0;
            for (int i = 0; i < pairs.length && j < other.pairs.length; i++) {
                while (j < other.pairs.length && other.pairs[j] < pairs[i]) {
                    j++;
                }
                if (j < other.pairs.length && other.pairs[j] == pairs[i]) {
                    sum += weights[i] * other.weights[j];
                }
            }
            return sum;
        }
    }

    /** Of two of its texts, by their places in the list; 0 where they share nothing, 1 where they are alike. */
    public double between(int first, int second) {
        return vectors.get(first).cosine(vectors.get(second));
    }

    /** Of a text that need not be one of the page's own with each of those. */
    public double[] of(String text) {
        Vector own = vector(Pairs.of(text), vectors.size());
        return vectors.stream().mapToDouble(own::cosine).toArray();
    }

    private Vector vector(Pairs pairs, int texts) {
        double[] weights = new double[pairs.size()];
        double norm = 0;
        for (int i = 0; i < weights.length; i++) {
            double idf = Math.log((texts + 1.0) / Math.max(1, documents.count(pairs.codes()[i])));
            weights[i] = (1 + Math.log(pairs.counts()[i])) * idf;
            norm += weights[i] * weights[i];
        }
        double length = Math.sqrt(norm);
        for (int i = 0; i < weights.length && length > 0; i++) {
            weights[i] /= length;
        }
        return new Vector(pairs.codes(), weights);
    }
}
