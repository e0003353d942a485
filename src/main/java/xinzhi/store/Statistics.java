package xinzhi.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.TDB2;

/** Counts the loaded graph for VoID: in all, by class and by property. */
final class Statistics {
    private final Node dataset;
    private final Node space;

    /** @param baseIri what the addresses of things start with */
    Statistics(String baseIri) {
        this.dataset = NodeFactory.createURI(baseIri + "dataset/xinzhi");
        this.space = NodeFactory.createLiteralString(baseIri);
    }

    Graph of(DatasetGraph data) {
        Graph statistics = GraphFactory.createDefaultGraph();
        for (String name : List.of("void-totals", "void-classes", "void-properties")) {
            try (QueryExec exec = QueryExec.dataset(data)
                    .query(QueryFactory.create(text(name)))
                    .substitution("dataset", dataset)
                    .substitution("space", space)
                    .set(TDB2.symUnionDefaultGraph, true)
                    .build()) {
                GraphUtil.addInto(statistics, exec.construct());
            }
        }
        return statistics;
    }

    private static String text(String name) {
        try (InputStream file = Statistics.class.getResourceAsStream("/xinzhi/store/" + name + ".rq")) {
            if (file == null) {
                throw new IllegalStateException("the program was built without " + name + ".rq");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
