package xinzhi.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
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
        Finder finder = new Finder();
        Walker.walk(Algebra.compile(query), new Patterns(finder), finder);
        return finder.found.stream().filter(iri -> iri.startsWith(SCHEME)).findFirst();
    }

    /** Collects the functions of expressions. */
    private static final class Finder extends ExprVisitorBase {
        private final List<String> found = new ArrayList<>();

        @Override
        public void visit(ExprFunctionN function) {
            Optional.ofNullable(function.getFunctionIRI()).ifPresent(found::add);
        }
    }

    /** Collects the properties of patterns, and what the walk through expressions leaves out. */
    private static final class Patterns extends OpVisitorBase {
        private final Finder finder;

        Patterns(Finder finder) {
            this.finder = finder;
        }

        @Override
        public void visit(OpBGP bgp) {
            bgp.getPattern().forEach(t -> {
                if (t.getPredicate().isURI()) {
                    finder.found.add(t.getPredicate().getURI());
                }
            });
        }

        @Override
        public void visit(OpOrder order) {
            order.getConditions().forEach(c -> Walker.walk(c.getExpression(), finder));
        }

        @Override
        public void visit(OpGroup group) {
            group.getAggregators()
                    .forEach(a -> Optional.ofNullable(a.getAggregator().getExprList())
                            .ifPresent(list -> Walker.walk(list, finder)));
        }
    }

    /** Leaves in the context only the functions that are registered by name. */
    static void seal(Context context) {
        FunctionsByName.set(context, new FunctionsByName());
        PropertyFunctionsByName.set(context, new PropertyFunctionsByName());
    }
}
