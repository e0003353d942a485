package xinzhi.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.util.Context;

/**
 * Keeps queries from loading classes by their name ({@code java:} functions). What a query names openly is found before
 * it runs; the registries stop the rest, such as a name that is computed.
 */
final class JavaFunctions {
    private static final String SCHEME = "java:";

    private JavaFunctions() {}

    /** The first such function in the query. */
    static Optional<String> in(Query query) {
        List<String> found = new ArrayList<>();
        Walker.walk(
                Algebra.compile(query),
                new OpVisitorBase() {
                    @Override
                    public void visit(OpBGP bgp) {
                        bgp.getPattern().forEach(t -> {
                            if (t.getPredicate().isURI()) {
                                found.add(t.getPredicate().getURI());
                            }
                        });
                    }
                },
                new ExprVisitorBase() {
                    @Override
                    public void visit(ExprFunctionN function) {
                        Optional.ofNullable(function.getFunctionIRI()).ifPresent(found::add);
                    }
                });
        return found.stream().filter(iri -> iri.startsWith(SCHEME)).findFirst();
    }

    /** Leaves in the context only the functions that are registered by name. */
    static void seal(Context context) {
        FunctionsByName.set(context, new FunctionsByName());
        PropertyFunctionsByName.set(context, new PropertyFunctionsByName());
    }
}
