package xinzhi.serve;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Finds queries that want an answer of another server ({@code SERVICE}), which is never asked. */
final class OtherServers {
    private OtherServers() {}

    /** Whether the query needs one: with {@code SILENT} it does without. */
    static boolean in(Query query) {
        Finder finder = new Finder();
        Walker.walk(Algebra.compile(query), finder, new ExprVisitorBase());
        return finder.found;
    }

    private static final class Finder extends OpVisitorBase {
        private boolean found;

        @Override
        public void visit(OpService service) {
            found |= !service.getSilent();
        }
    }
}
