package xinzhi.export.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import xinzhi.export.network.Edge;
import xinzhi.export.network.Network;
import xinzhi.export.network.Vertex;

/**
 * What is computed for each vertex of a network, by its index.
 *
 * @param degree edges that it is an end of
 * @param weightedDegree their weights summed
 * @param betweennessSources how many vertices' shortest paths betweenness was taken from; all, in a small network
 * @param communityLabels names the communities after their members with the heaviest edges
 */
public record Measures(
        int[] degree,
        double[] weightedDegree,
        double[] pageRank,
        double[] betweenness,
        int betweennessSources,
        int[] community,
        List<String> communityLabels) {
    private static final int NAMED = 3;

    public static Measures of(Network network) {
        int size = network.vertices().size();
        int[] degree = new int[size];
        double[] weighted = new double[size];
        for (Edge edge : network.edges()) {
            degree[edge.source()]++;
            degree[edge.target()]++;
            weighted[edge.source()] += edge.weight();
            weighted[edge.target()] += edge.weight();
        }
        Adjacency both = Adjacency.both(size, network.edges());
        Adjacency ways = network.directed() ? Adjacency.out(size, network.edges()) : both;
        double[] rank = PageRank.of(ways);
        Betweenness between = Betweenness.of(ways, network.directed());
        Communities communities = Communities.in(both);
        return new Measures(
                degree,
                weighted,
                rank,
                between.values(),
                between.sources(),
                communities.of(),
                labels(network.vertices(), communities, weighted));
    }

    /** Whether betweenness is an estimate. */
    public boolean isSampled() {
        return betweennessSources < degree.length;
    }

    private static List<String> labels(List<Vertex> vertices, Communities communities, double[] weight) {
        List<List<Integer>> members = new ArrayList<>();
        for (int c = 0; c < communities.count(); c++) {
            members.add(new ArrayList<>());
        }
        for (int v = 0; v < vertices.size(); v++) {
            members.get(communities.of()[v]).add(v);
        }
        return members.stream()
                .map(all -> all.stream()
                        .sorted(Comparator.comparing((Integer v) -> -weight[v]).thenComparing(v -> v))
                        .limit(NAMED)
                        .map(v -> vertices.get(v).label())
                        .collect(Collectors.joining(" · ")))
                .toList();
    }
}
