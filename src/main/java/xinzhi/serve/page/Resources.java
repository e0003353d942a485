package xinzhi.serve.page;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import xinzhi.rdf.Prefixes;
import xinzhi.serve.view.Describer;
import xinzhi.serve.view.Description;
import xinzhi.serve.view.Veto;

/** A resource as a page or as data: {@code /id/…} and {@code /ontology/…}, and {@code .ttl} and the like after it. */
public final class Resources {
    private static final int GONE = 410;
    static final String INCOMING = "Xinzhi-Incoming";
    static final String TRIPLES = "Xinzhi-Triples";
    /** What readers know these namespaces by. */
    public static final Map<String, String> PREFIXES =
            Prefixes.of("dct", "itsrdf", "nif", "org", "prov", "rdf", "schema", "skos", "xsd", "xz");

    private final ResourcePages pages;

    Resources(Templates templates) {
        this.pages = new ResourcePages(templates);
    }

    /** Empty where nothing is known of it; where that is a veto alone, its reasons as what is gone. */
    Optional<Reply> answer(Site site, Words words, Ask ask) {
        Optional<Found> found = find(site, ask.path(), Optional.empty());
        for (Format format : Format.values()) {
            String ending = "." + format.extension();
            if (found.isEmpty() && ask.path().endsWith(ending)) {
                found = find(site, ask.path().substring(0, ask.path().length() - ending.length()), Optional.of(format));
            }
        }
        return found.map(f -> answer(site, words, ask, f));
    }

    private static Optional<Found> find(Site site, String path, Optional<Format> format) {
        return site.addresses().iris(path).stream()
                .map(NodeFactory::createURI)
                .filter(node -> site.read(dataset -> new Describer(dataset, site.queries()).isKnown(node)))
                .findFirst()
                .map(node -> new Found(path, node, format));
    }

    private record Found(String path, Node resource, Optional<Format> format) {}

    private Reply answer(Site site, Words words, Ask ask, Found found) {
        Offer offer = new Offer(found.path(), found.resource().getURI(), found.format());
        boolean gone = site.read(dataset -> Veto.isGone(dataset, found.resource()));
        return offer.answer(ask, format -> {
            Reply reply = format == Format.HTML
                    ? page(site, words, ask, offer, found.resource())
                    : data(site, format, found.resource());
            return gone ? reply.withStatus(GONE) : reply;
        });
    }

    private Reply page(Site site, Words words, Ask ask, Offer offer, Node resource) {
        byte[] body = pages.render(site, site.frame("", words, ask, offer.alternates()), resource);
        return Reply.of(200, Format.HTML.mediaType(), body);
    }

    private static Reply data(Site site, Format format, Node resource) {
        return site.read(dataset -> {
            Describer describer = new Describer(dataset, site.queries());
            Description description = describer.describe(resource);
            Graph graph = description.content() > 0
                    ? describer.found("graph", Map.of("this", resource))
                    : description.graph();
            return data(site, format, graph)
                    .with(
                            INCOMING,
                            description.incomingShown()
                                    + (description.isMore() ? " of more than " : " of ")
                                    + description.incomingTotal());
        });
    }

    /** A graph in a format, with the prefixes that readers know. */
    public static Reply data(Site site, Format format, Graph graph) {
        PREFIXES.forEach(graph.getPrefixMapping()::setNsPrefix);
        graph.getPrefixMapping().setNsPrefix("", site.addresses().base());
        return Reply.of(200, format.mediaType(), format.write(graph)).with(TRIPLES, Integer.toString(graph.size()));
    }
}
