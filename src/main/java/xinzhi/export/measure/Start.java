package xinzhi.export.measure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * First places: each community on a disc of its own, the discs along a spiral, the largest in the middle. Good enough as
 * they are for a network that is too large for more.
 */
final class Start {
    private static final double ROOM = 1.6;

    private Start() {}

    /** @param spacing between two vertices of a community */
    static Part of(int[] vertices, int[] community, double spacing) {
        Map<Integer, Integer> sizes = new LinkedHashMap<>();
        for (int v : vertices) {
            sizes.merge(community[v], 1, Integer::sum);
        }
        Map<Integer, Integer> ring = new HashMap<>();
        double filled = 0;
        Map<Integer, double[]> centres = new HashMap<>();
        for (int c : sizes.keySet().stream()
                .sorted((a, b) -> sizes.get(a).equals(sizes.get(b)) ? a - b : sizes.get(b) - sizes.get(a))
                .toList()) {
            int size = sizes.get(c);
            int place = centres.size();
            double distance = place == 0 ? 0 : Math.sqrt(ROOM * (filled + size / 2.0)) * spacing;
            double unit = Math.sqrt(place + 0.5);
            centres.put(c, new double[] {distance * Spiral.x(place) / unit, distance * Spiral.y(place) / unit});
            filled += size;
            ring.put(c, 0);
        }
        double[] x = new double[vertices.length];
        double[] y = new double[vertices.length];
        for (int i = 0; i < vertices.length; i++) {
            int c = community[vertices[i]];
            int place = ring.merge(c, 1, Integer::sum) - 1;
            x[i] = centres.get(c)[0] + spacing * 0.56 * Spiral.x(place);
            y[i] = centres.get(c)[1] + spacing * 0.56 * Spiral.y(place);
        }
        return new Part(vertices, x, y);
    }
}
