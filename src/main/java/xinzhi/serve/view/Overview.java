package xinzhi.serve.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import xinzhi.rdf.Names;
import xinzhi.serve.ask.Lookups;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.serve.name.Catalogue;
import xinzhi.serve.name.Name;
import xinzhi.serve.name.Terms;

/** Reads what is known of a dataset as a whole. For use inside a read transaction. */
public final class Overview {
    /** The classes of things, in the order in which they are shown. */
    public static final List<String> THINGS = List.of(
            "Concept",
            "Industry",
            "Technology",
            "Region",
            "Organization",
            "Policy",
            "Event",
            "Product",
            "Person",
            "Publication");

    /** Things of each class on the first page. */
    private static final int TOP = 12;

    private static final List<String> SOURCES = List.of("Page", "Article", "Sentence", "Mention");

    private final DatasetGraph dataset;
    private final ViewQueries queries;

    public Overview(DatasetGraph dataset, ViewQueries queries) {
        this.dataset = dataset;
        this.queries = queries;
    }

    public Terms terms() {
        return new Terms(queries.rows(dataset, "terms", Map.of()));
    }

    /**
     * The first page. What its queries count is known: the classes since the graph was built, the articles that name each thing from the catalogue.
     *
     * @param uses how many instances each class has
     */
    public HomeView home(Map<Node, Integer> uses, Catalogue catalogue) {
        List<HomeView.Entry> entries = new ArrayList<>();
        for (String type : THINGS) {
            List<Catalogue.Thing> named = catalogue.ofClass(type).stream()
                    .filter(thing -> thing.articles() > 0)
                    .toList();
            List<HomeView.Top> top = named.stream()
                    .limit(TOP)
                    .map(thing -> new HomeView.Top(preferred(thing.name().node()), thing.articles()))
                    .toList();
            entries.add(new HomeView.Entry(type, named.size(), uses.getOrDefault(Terms.term(type), 0), top));
        }
        return new HomeView(counts(THINGS, uses), counts(SOURCES, uses), counts(Names.ASSERTIONS, uses), entries);
    }

    private Name preferred(Node thing) {
        Lookups lookups = new Lookups(dataset);
        String chinese = label(lookups.of(thing, SKOS.prefLabel.asNode()), "zh");
        return new Name(thing, chinese, label(lookups.of(thing, RDFS.label.asNode()), "en"));
    }

    private static String label(List<Node> labels, String language) {
        return labels.stream()
                .filter(label -> label.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
    }

    private static List<HomeView.Count> counts(List<String> types, Map<Node, Integer> counts) {
        return types.stream()
                .map(t -> new HomeView.Count(t, counts.getOrDefault(Terms.term(t), 0)))
                .toList();
    }
}
