package xinzhi.export.network;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A graph before anything is computed on it. Vertices are sorted by id, edges by their ends and relation; every end is
 * a vertex, every vertex an end.
 *
 * @param description what it shows and how it came about, in sentences
 * @param classes what the classes of its vertices are called, by local name
 * @param extras columns of the query beyond those that every edge has
 */
public record Network(
        String title,
        String description,
        boolean directed,
        List<Vertex> vertices,
        List<Edge> edges,
        SortedMap<String, String> classes,
        List<Extra> extras) {
    /** A further column of the edges. */
    public record Extra(String name, Column.Type type) {}

    public Network {
        vertices = List.copyOf(vertices);
        edges = List.copyOf(edges);
        classes = new TreeMap<>(classes);
        extras = List.copyOf(extras);
    }

    /** The same with another sentence in its description. */
    public Network noting(String sentence) {
        return new Network(title, description + "\n" + sentence, directed, vertices, edges, classes, extras);
    }

    /** How large it is, in words. */
    public String size() {
        String nodes = vertices.size() == 1 ? " node, " : " nodes, ";
        return vertices.size() + nodes + edges.size() + (edges.size() == 1 ? " edge" : " edges");
    }

    /** Whether anything in it has a date. */
    public boolean isDated() {
        return edges.stream().anyMatch(e -> e.seen().isPresent());
    }
}
