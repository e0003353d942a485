package xinzhi.export;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import xinzhi.export.dump.Graphs;
import xinzhi.export.measure.Drawing;
import xinzhi.export.network.Network;
import xinzhi.export.view.NetworkReader;
import xinzhi.export.view.Options;
import xinzhi.export.view.View;
import xinzhi.export.view.Views;

/**
 * The front of this room: which views there are, and what one of them looks like drawn. Safe from many threads.
 *
 * <pre>{@code
 * Exports exports = new Exports(baseIri, watchdog::guard);
 * Drawing drawing = store.read(dataset -> exports.draw(dataset, exports.view("facts"), Options.of(request)));
 * Format.byName("gexf").write(drawing, out);
 * }</pre>
 */
public final class Exports {
    /** The whole graph. */
    public static final String ALL = "all";

    private final Views views = Views.bundled();
    private final String baseIri;
    private final UnaryOperator<QueryExec> guard;

    /** @param guard put around each query before it is asked, to end one that takes too long */
    public Exports(String baseIri, UnaryOperator<QueryExec> guard) {
        this.baseIri = baseIri;
        this.guard = guard;
    }

    public List<View> views() {
        return views.all();
    }

    /** @throws IllegalArgumentException for an unknown name, listing the known ones */
    public View view(String name) {
        return views.byName(name);
    }

    /**
     * Asks, measures and lays out, inside a read transaction; what it gives needs none.
     *
     * @throws IllegalArgumentException where an option names nothing, or a parameter is none of the view's
     */
    public Drawing draw(DatasetGraph dataset, View view, Options options) {
        Network network = new NetworkReader(dataset, baseIri, guard).read(view, options);
        return Drawing.of(network);
    }

    /**
     * What a dump holds: all there is, or an article with all that rests on it, or what is said of another thing. For
     * use inside a read transaction.
     *
     * @param what {@link #ALL}, an address, an address below the base IRI, or a name
     * @throws IllegalArgumentException where that is nothing, or several things
     */
    public Graphs graphs(DatasetGraph dataset, String what) {
        return what.equals(ALL)
                ? Graphs.all(dataset)
                : Graphs.about(dataset, NetworkReader.resolve(dataset, baseIri, what));
    }
}
