package xinzhi.serve;

import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;

/** The functions that come with Jena, and no others. */
final class FunctionsByName extends FunctionRegistry {
    FunctionsByName() {
        FunctionRegistry standard = FunctionRegistry.get();
        standard.keys().forEachRemaining(iri -> put(iri, standard.get(iri)));
    }

    /** Null, as Jena wants it, where there is none; the superclass would look for a class of that name. */
    @Override
    public FunctionFactory get(String iri) {
        return isRegistered(iri) ? super.get(iri) : null;
    }
}
