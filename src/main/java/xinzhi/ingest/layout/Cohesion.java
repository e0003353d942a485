package xinzhi.ingest.layout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much texts of one page speak of the same: cosine of the tf-idf of their character pairs, idf within the page. */
final class Cohesion {
    private final Map<String, Integer> documents = new TreeMap<>();
    private final List<Map<String, Double>> vectors;
    private final int size;

    Cohesion(List<String> texts) {
        size = texts.size();
        List<Map<String, Integer>> counts = texts.stream().map(Cohesion::pairs).toList();
        counts.forEach(c -> c.keySet().forEach(p -> documents.merge(p, 1, Integer::sum)));
        vectors = counts.stream().map(this::weighted).toList();
    }

    double between(int first, int second) {
        return cosine(vectors.get(first), vectors.get(second));
    }

    /** Of a text that need not be one of the page's own with the text number {@code index}. */
    double of(String text, int index) {
        return cosine(weighted(pairs(text)), vectors.get(index));
    }

    private static Map<String, Integer> pairs(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) && Character.isLetterOrDigit(text.charAt(i + 1))) {
                counts.merge(text.substring(i, i + 2), 1, Integer::sum);
            }
        }
        return counts;
    }

    private Map<String, Double> weighted(Map<String, Integer> counts) {
        Map<String, Double> vector = new TreeMap<>();
        double norm = 0;
        for (Map.Entry<String, Integer> e : counts.entrySet()) {
            double idf = Math.log((size + 1.0) / documents.getOrDefault(e.getKey(), 1));
            double weight = (1 + Math.log(e.getValue())) * idf;
            vector.put(e.getKey(), weight);
            norm += weight * weight;
        }
        double length = Math.sqrt(norm);
        if (length > 0) {
            vector.replaceAll((pair, weight) -> weight / length);
        }
        return vector;
    }

    private static double cosine(Map<String, Double> a, Map<String, Double> b) {
        Map<String, Double> small = a.size() <= b.size() ? a : b;
        Map<String, Double> large = small == a ? b : a;
        double sum = 0;
        for (Map.Entry<String, Double> e : small.entrySet()) {
            sum += e.getValue() * large.getOrDefault(e.getKey(), 0.0);
        }
        return sum;
    }
}
