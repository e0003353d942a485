package xinzhi.export.view;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import xinzhi.export.network.Relation;

/** Triples as a graph: types and labels describe the vertices, other literals have no place in it. */
final class ConstructGatherer {
    private final Shape shape;
    private final Gathered gathered = new Gathered(List.of());

    ConstructGatherer(Shape shape) {
        this.shape = shape;
    }

    NetworkReader.Extent addAll(Iterator<Triple> triples, long limit) {
        long used = 0;
        long total = 0;
        while (triples.hasNext()) {
            Triple triple = triples.next();
            if (total++ < limit) {
                used += add(triple) ? 1 : 0;
            }
        }
        return new NetworkReader.Extent(used, Math.min(total, limit), total);
    }

    /** False for a literal that is no label. */
    private boolean add(Triple triple) {
        String subject = Cells.id(triple.getSubject());
        String object = Cells.id(triple.getObject());
        Node predicate = triple.getPredicate();
        if (predicate.equals(RDF.type.asNode())) {
            gathered.type(subject, Cells.localName(object));
        } else if (triple.getObject().isLiteral()) {
            boolean isLabel =
                    List.of(Names.PREF_LABEL, Names.LABEL, Names.TITLE).contains(predicate);
            if (isLabel) {
                gathered.label(subject, object);
            }
            return isLabel;
        } else {
            Relation relation = new Relation(Cells.localName(predicate.getURI()), predicate.getURI());
            gathered.relation(relation);
            Key key = shape.directed()
                    ? new Key(subject, object, relation.name())
                    : Key.undirected(subject, object, relation.name());
            gathered.add(key, Draft.Row.of("", Optional.empty()));
        }
        return true;
    }

    Gathered finish() {
        return gathered;
    }
}
