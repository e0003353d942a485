package xinzhi.serve;

import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/** The property functions that come with Jena, and no others. */
final class PropertyFunctionsByName extends PropertyFunctionRegistry {
    PropertyFunctionsByName() {
        PropertyFunctionRegistry standard = PropertyFunctionRegistry.get();
        standard.keys().forEachRemaining(iri -> put(iri, standard.get(iri)));
    }

    @Override
    public boolean manages(String iri) {
        return isRegistered(iri);
    }

    /** Null, as Jena wants it, where there is none; the superclass would look for a class of that name. */
    @Override
    public PropertyFunctionFactory get(String iri) {
        return isRegistered(iri) ? super.get(iri) : null;
    }
}
