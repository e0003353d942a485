package xinzhi.serve.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import xinzhi.export.measure.Association;
import xinzhi.serve.ask.Row;
import xinzhi.serve.name.Name;

/**
 * A thing that is named together with another one oftener than by chance.
 *
 * @param sentences that name both
 */
public record Related(Name other, int sentences, Association association) {
    private static final int MOST = 10;
    /** As in the query. */
    private static final int MOST_SENTENCES = 200;

    /** The closest first; of those that share one sentence only, which chance may have it, as many as are needed. */
    static List<Related> to(Node thing, Sources from) {
        double own = from.counts().of(thing).sentences();
        return from.rows("related", Map.of("this", thing)).stream()
                .filter(row -> row.node("other").isPresent())
                .filter(row -> from.names().thing(row.some("other")).isPresent())
                .map(row -> related(row, own, from))
                .filter(r -> r.association().npmi() > 0)
                .sorted(Comparator.comparing((Related r) -> r.sentences() < 2)
                        .thenComparing(r -> -r.association().npmi())
                        .thenComparing(r -> -r.sentences())
                        .thenComparing(r -> r.other().iri()))
                .limit(MOST)
                .toList();
    }

    private static Related related(Row row, double own, Sources from) {
        int shared = row.number("sentences");
        double both = shared * Math.max(1, own / MOST_SENTENCES);
        double other = from.counts().of(row.some("other")).sentences();
        return new Related(
                from.names().name(row, "other"),
                shared,
                new Association(both, own, Math.max(other, both), from.counts().all()));
    }
}
