package xinzhi.export.view;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import xinzhi.export.network.Network;
import xinzhi.export.network.Period;

/** Asks a view's query and makes a network of the answer. For use inside a read transaction. */
public final class NetworkReader {
    private static final List<String> TIMES = List.of("time", "start", "end");

    private final DatasetGraph dataset;
    private final String baseIri;
    private final UnaryOperator<QueryExec> guard;

    /** @param guard put around each query before it is asked, to end one that takes too long */
    public NetworkReader(DatasetGraph dataset, String baseIri, UnaryOperator<QueryExec> guard) {
        this.dataset = dataset;
        this.baseIri = baseIri;
        this.guard = guard;
    }

    /**
     * The address of what a user means: an address, an address below the base IRI, or a name.
     *
     * @throws IllegalArgumentException where nothing, or more than one thing, is called so
     */
    public static String resolve(DatasetGraph dataset, String baseIri, String text) {
        return new Things(dataset, baseIri, "").resolve(text);
    }

    /** How many rows an answer had, how many of them were read, and how many of those were of use. */
    record Extent(long used, long read, long total) {}

    /** @throws IllegalArgumentException where an option names nothing, or a parameter is none of the view's */
    public Network read(View view, Options options) {
        Things things = new Things(dataset, baseIri, options.site());
        if (!options.scope().isAll() && !view.namesArticles()) {
            throw new IllegalArgumentException(
                    view.name() + " rests on no articles; leave out article, author and region");
        }
        Optional<Set<Node>> scope = scope(options.scope(), things);
        Binding values = view.bind(options.parameters(), baseIri);
        try (QueryExec exec = guard.apply(QueryExec.dataset(dataset)
                .query(view.query())
                .substitution(values)
                .build())) {
            Assembler assembler = new Assembler(view, options, things);
            if (view.query().isConstructType()) {
                ConstructGatherer triples = new ConstructGatherer(view.shape());
                Extent extent = triples.addAll(exec.constructTriples(), options.rowLimit());
                return assembler.assemble(triples.finish(), extent);
            }
            Gatherer gatherer = gatherer(view, things);
            Extent extent = rows(exec.select(), gatherer, scope, options, things);
            return assembler.assemble(gatherer.finish(), extent);
        }
    }

    private static Gatherer gatherer(View view, Things things) {
        return switch (view.shape().kind()) {
            case EDGES -> new EdgeGatherer(view.shape(), view.query().getResultVars());
            case PAIRS -> new PairGatherer(view.shape());
            case SIMILARITY ->
                new SimilarityGatherer(view.shape(), id -> things.named(id).label());
        };
    }

    private static Extent rows(
            RowSet rows, Gatherer gatherer, Optional<Set<Node>> scope, Options options, Things things) {
        Map<String, Var> variables = Cells.variables(rows.getResultVars());
        long used = 0;
        long read = 0;
        long total = 0;
        double least = options.selection().leastConfidence();
        while (rows.hasNext()) {
            Cells row = new Cells(rows.next(), variables);
            double confidence = row.number("confidence");
            Optional<Node> article = row.node("article");
            if (confidence >= 0 && confidence < least
                    || scope.isPresent()
                            && article.filter(scope.get()::contains).isEmpty()) {
                continue;
            }
            if (total++ < options.rowLimit()) {
                read++;
                used += gatherer.add(row, seen(row, article, things)) ? 1 : 0;
            }
        }
        return new Extent(used, read, total);
    }

    private static Optional<Period> seen(Cells row, Optional<Node> article, Things things) {
        Optional<Period> stated = Optional.empty();
        for (String variable : TIMES) {
            stated = Period.union(stated, Period.of(row.text(variable)));
        }
        return stated.isPresent() ? stated : article.flatMap(things::printed);
    }

    /** The articles that count. Empty for all. */
    private static Optional<Set<Node>> scope(Scope scope, Things things) {
        Optional<Set<Node>> article = scope.article().map(a -> Set.of(NodeFactory.createURI(things.article(a))));
        Optional<Set<Node>> written = scope.author().map(a -> things.subjects(Names.AUTHOR, things.resolve(a)));
        Optional<Set<Node>> naming = scope.region().map(r -> things.subjects(Names.MENTIONS, things.resolve(r)));
        return Stream.of(article, written, naming).flatMap(Optional::stream).reduce((one, other) -> {
            Set<Node> both = new HashSet<>(one);
            both.retainAll(other);
            return both;
        });
    }
}
