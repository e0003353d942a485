package xinzhi.serve.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import xinzhi.serve.name.Terms;

/** How a thing hangs together with others in the lexicon: as {@code thing-knowledge} has it, but of very many others the first. */
public final class Knowledge {
    /** Others of one property that are looked at, of each direction. */
    static final int MOST = 200;

    private static final List<Node> PROPERTIES =
            List.of(SKOS.broader.asNode(), Terms.term("affiliatedWith"), Terms.term("locatedIn"), Terms.term("partOf"));

    private final DatasetGraph dataset;
    private final Node lexicon;

    /** @param lexicon the graph */
    public Knowledge(DatasetGraph dataset, Node lexicon) {
        this.dataset = dataset;
        this.lexicon = lexicon;
    }

    /**
     * What a thing has to do with others by a property.
     *
     * @param others in the order of their addresses
     * @param more whether there are others that are not looked at
     */
    public record Links(Node property, boolean outward, List<Node> others, boolean more) {}

    /** None that is empty; inside a read transaction. */
    public List<Links> of(Node thing) {
        List<Links> all = new ArrayList<>();
        for (boolean outward : List.of(true, false)) {
            for (Node property : PROPERTIES) {
                Links links = outward
                        ? links(property, true, dataset.find(lexicon, thing, property, Node.ANY))
                        : links(property, false, dataset.find(lexicon, Node.ANY, property, thing));
                if (!links.others().isEmpty()) {
                    all.add(links);
                }
            }
        }
        return all;
    }

    private static Links links(Node property, boolean outward, Iterator<Quad> quads) {
        Set<Node> others = new LinkedHashSet<>();
        while (others.size() < MOST && quads.hasNext()) {
            Quad quad = quads.next();
            others.add(outward ? quad.getObject() : quad.getSubject());
        }
        List<Node> sorted =
                others.stream().sorted(Comparator.comparing(Node::toString)).toList();
        return new Links(property, outward, sorted, quads.hasNext());
    }
}
