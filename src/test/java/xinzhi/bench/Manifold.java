package xinzhi.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Makes a graph many times as large: its pages and articles again and again under other addresses. The things that
 * articles brought, authors and publications, and every eighth of the others get other names each time; what remains
 * is said so many times more of the same things.
 */
final class Manifold {
    private static final int EIGHTH = 8;
    /** Found once in a page or article, and so each time anew. */
    private static final Set<String> OWN = Set.of(
            "page",
            "segment",
            "article",
            "membership",
            "byline",
            "sentence",
            "mention",
            "claim",
            "observation",
            "definition",
            "quotation",
            "challenge",
            "recommendation",
            "doubt",
            "person",
            "publication");

    private static final Set<String> FIXED =
            Set.of("rule", "cue", "run", "plan", "software", "dataset", "partition", "input", "graph");
    private static final Set<Node> NAMES = Set.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), RDFS.label.asNode());

    private final String base;
    private final List<Quad> all;
    private final List<Quad> repeated = new ArrayList<>();

    /** @param all without the statistics, which are made anew */
    Manifold(String base, List<Quad> all) {
        this.base = base;
        this.all = all;
        Set<Node> named = new LinkedHashSet<>();
        for (Quad quad : all) {
            if (isOfPages(quad)) {
                repeated.add(quad);
                named.add(quad.getSubject());
                named.add(quad.getObject());
            }
        }
        all.stream()
                .filter(q -> q.getGraph().getURI().equals(base + "graph/lexicon"))
                .filter(q -> named.contains(q.getSubject()) && isChanged(q.getSubject()))
                .forEach(repeated::add);
    }

    /** Sends at least {@code times} as many quads, and returns in how many copies. */
    int send(int times, StreamRDF sink) {
        all.forEach(sink::quad);
        int copies = (int) ((times - 1L) * all.size() / repeated.size());
        for (int copy = 1; copy <= copies; copy++) {
            Map<Node, Node> renamed = new HashMap<>();
            for (Quad quad : repeated) {
                Node subject = renamed(quad.getSubject(), copy, renamed);
                boolean name = NAMES.contains(quad.getPredicate()) && subject != quad.getSubject();
                sink.quad(Quad.create(
                        renamed(quad.getGraph(), copy, renamed),
                        subject,
                        quad.getPredicate(),
                        name ? named(quad.getObject(), copy) : renamed(quad.getObject(), copy, renamed)));
            }
        }
        return copies;
    }

    private boolean isOfPages(Quad quad) {
        String graph = quad.getGraph().getURI();
        return graph.startsWith(base + "graph/article-") || graph.startsWith(base + "graph/page-");
    }

    private Node renamed(Node node, int copy, Map<Node, Node> renamed) {
        return isChanged(node)
                ? renamed.computeIfAbsent(node, n -> NodeFactory.createURI(n.getURI() + String.format("%04x", copy)))
                : node;
    }

    private static Node named(Node name, int copy) {
        return NodeFactory.createLiteralLang(name.getLiteralLexicalForm() + copy, name.getLiteralLanguage());
    }

    private boolean isChanged(Node node) {
        if (!node.isURI() || !node.getURI().startsWith(base)) {
            return false;
        }
        String path = node.getURI().substring(base.length());
        String kind = path.substring(0, Math.max(0, path.indexOf('/')));
        if (FIXED.contains(kind)) {
            return path.startsWith("graph/article-") || path.startsWith("graph/page-");
        }
        return OWN.contains(kind) || path.contains("/x-") || Math.floorMod(path.hashCode(), EIGHTH) == 0;
    }
}
