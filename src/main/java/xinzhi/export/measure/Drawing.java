package xinzhi.export.measure;

import xinzhi.export.network.Edge;
import xinzhi.export.network.Network;
import xinzhi.export.network.Vertex;

/**
 * A network with all that is shown of it. Vertices are coloured by class; those of one class, by community.
 *
 * @param byCommunity whether colours tell communities apart
 */
public record Drawing(Network network, Measures measures, Layout layout, Palette palette, boolean byCommunity) {
    public static Drawing of(Network network) {
        Measures measures = Measures.of(network);
        String note = "Communities by modularity (Leiden): "
                + measures.communityLabels().size() + ". Betweenness from shortest paths of "
                + (measures.isSampled()
                        ? measures.betweennessSources() + " of " + measures.degree().length
                                + " vertices, evenly spread, scaled to all."
                        : "all vertices.");
        return new Drawing(
                network.noting(note), measures, Layout.of(network, measures), Palette.light(), isOneClass(network));
    }

    /** {@code #7a4bb3} */
    public String colour(int vertex) {
        return byCommunity
                ? palette.ofCommunity(measures.community()[vertex])
                : palette.ofClass(network.vertices().get(vertex).type());
    }

    /** That of the vertex that says it. */
    public String colour(Edge edge) {
        return colour(edge.source());
    }

    private static boolean isOneClass(Network network) {
        return network.vertices().stream().map(Vertex::type).distinct().count() <= 1;
    }
}
