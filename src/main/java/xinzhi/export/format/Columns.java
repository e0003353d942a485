package xinzhi.export.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import xinzhi.export.measure.Drawing;
import xinzhi.export.measure.Measures;
import xinzhi.export.network.Column;
import xinzhi.export.network.Column.Type;
import xinzhi.export.network.Edge;
import xinzhi.export.network.Network;
import xinzhi.export.network.Period;
import xinzhi.export.network.Vertex;

/** The attributes that every format gives to vertices and edges, beside id, label, weight and kind. */
final class Columns {
    private Columns() {}

    static List<Column> ofVertices(Drawing drawing) {
        List<Vertex> vertices = drawing.network().vertices();
        Measures measures = drawing.measures();
        List<Column> columns = new ArrayList<>(List.of(
                new Column("class", "Class", Type.STRING, v -> vertices.get(v).type()),
                new Column(
                        "english", "English", Type.STRING, v -> vertices.get(v).english()),
                new Column("url", "URL", Type.STRING, v -> vertices.get(v).url()),
                new Column(
                        "evidence",
                        "Evidence",
                        Type.INTEGER,
                        v -> Long.toString(vertices.get(v).evidence())),
                new Column("degree", "Degree", Type.INTEGER, v -> Integer.toString(measures.degree()[v])),
                new Column(
                        "weighted_degree",
                        "Weighted Degree",
                        Type.DOUBLE,
                        v -> Column.number(measures.weightedDegree()[v])),
                new Column("pagerank", "PageRank", Type.DOUBLE, v -> Column.number(measures.pageRank()[v], 9)),
                new Column("betweenness", "Betweenness", Type.DOUBLE, v -> Column.number(measures.betweenness()[v], 3)),
                new Column("community", "Community", Type.INTEGER, v -> Integer.toString(measures.community()[v])),
                new Column("community_label", "Community Label", Type.STRING, v -> measures.communityLabels()
                        .get(measures.community()[v]))));
        if (drawing.network().isDated()) {
            columns.add(new Column(
                    "first_seen",
                    "First Seen",
                    Type.STRING,
                    v -> first(vertices.get(v).seen())));
            columns.add(new Column(
                    "last_seen",
                    "Last Seen",
                    Type.STRING,
                    v -> last(vertices.get(v).seen())));
        }
        return columns;
    }

    static List<Column> ofEdges(Drawing drawing) {
        Network network = drawing.network();
        List<Edge> edges = network.edges();
        List<Column> columns = new ArrayList<>(List.of(
                new Column("relation", "Relation", Type.STRING, e -> edges.get(e)
                        .relation()
                        .name()),
                new Column(
                        "count",
                        "Count",
                        Type.INTEGER,
                        e -> Long.toString(edges.get(e).count()))));
        if (edges.stream().anyMatch(e -> e.support().isRated())) {
            columns.add(new Column(
                    "mean_confidence",
                    "Mean Confidence",
                    Type.DOUBLE,
                    e -> rating(edges.get(e).support().mean())));
            columns.add(new Column(
                    "best_confidence",
                    "Best Confidence",
                    Type.DOUBLE,
                    e -> rating(edges.get(e).support().best())));
        }
        if (edges.stream().anyMatch(e -> !e.support().sentence().isEmpty())) {
            columns.add(new Column("sentence", "Sentence", Type.STRING, e -> edges.get(e)
                    .support()
                    .sentence()));
            columns.add(new Column(
                    "url", "URL", Type.STRING, e -> edges.get(e).support().url()));
        }
        if (network.isDated()) {
            columns.add(new Column(
                    "first_seen",
                    "First Seen",
                    Type.STRING,
                    e -> first(edges.get(e).seen())));
            columns.add(new Column(
                    "last_seen",
                    "Last Seen",
                    Type.STRING,
                    e -> last(edges.get(e).seen())));
        }
        IntStream.range(0, network.extras().size()).forEach(i -> columns.add(extra(network, i, columns)));
        return columns;
    }

    /** Under its own name, unless another column has it. */
    private static Column extra(Network network, int index, List<Column> before) {
        Network.Extra extra = network.extras().get(index);
        String id = extra.name().replaceAll("[^A-Za-z0-9_]", "_");
        boolean taken = before.stream().anyMatch(c -> c.id().equalsIgnoreCase(id))
                || List.of("id", "label", "weight", "kind", "type", "source", "target", "timeset")
                        .contains(id);
        String own = taken ? id + "_" + index : id;
        return new Column(
                own, own, extra.type(), e -> network.edges().get(e).extras().get(index));
    }

    private static String rating(double confidence) {
        return confidence < 0 ? "" : Column.number(confidence, 4);
    }

    private static String first(Optional<Period> seen) {
        return seen.map(p -> p.first().toString()).orElse("");
    }

    private static String last(Optional<Period> seen) {
        return seen.map(p -> p.last().toString()).orElse("");
    }
}
