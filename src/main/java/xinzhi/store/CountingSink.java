package xinzhi.store;

import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/** Counts what passes, and lets nothing pass outside a named graph. */
final class CountingSink extends StreamRDFWrapper {
    private long quads;

    CountingSink(StreamRDF next) {
        super(next);
    }

    long quads() {
        return quads;
    }

    @Override
    public void triple(Triple triple) {
        throw new IllegalArgumentException("no graph is named for " + triple);
    }

    @Override
    public void quad(Quad quad) {
        quads++;
        super.quad(quad);
    }
}
