package xinzhi.serve.about;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;
import xinzhi.export.dump.Dump;
import xinzhi.rdf.Names;
import xinzhi.serve.ask.Row;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.serve.name.Addresses;
import xinzhi.serve.view.Describer;

/** Reads what the dataset is as a whole, and where this server gives it. For use inside a read transaction. */
public final class DatasetReader {
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private final DatasetGraph dataset;
    private final ViewQueries queries;
    private final Addresses addresses;
    private final Node node;

    public DatasetReader(DatasetGraph dataset, ViewQueries queries, Addresses addresses) {
        this.dataset = dataset;
        this.queries = queries;
        this.addresses = addresses;
        this.node = NodeFactory.createURI(addresses.base() + "dataset/xinzhi");
    }

    /** VoID and DCAT, with the statistics of the build and the addresses by which this server is reached. */
    public Graph graph(String origin) {
        Graph graph = GraphFactory.createDefaultGraph();
        Describer describer = new Describer(dataset, queries);
        GraphUtil.addInto(graph, describer.found("graph", Map.of("this", addresses.graph("void"))));
        describer.describe(node).outgoing().forEach(graph::add);
        add(graph, VOID.sparqlEndpoint.asNode(), uri(origin + "/sparql"));
        add(graph, VOID.openSearchDescription.asNode(), uri(origin + "/opensearch.xml"));
        add(graph, DCAT.landingPage.asNode(), uri(origin + "/"));
        for (Dump dump : Dump.values()) {
            distribution(graph, origin, dump);
        }
        service(graph, origin);
        for (Row row : queries.rows(dataset, "runs", Map.of())) {
            add(graph, Names.GENERATED_BY, row.some("run"));
            add(graph, DCTerms.identifier.asNode(), row.some("id"));
        }
        return graph;
    }

    private void distribution(Graph graph, String origin, Dump dump) {
        Node file = uri(origin + path(dump));
        Node distribution = uri(addresses.base() + "distribution/" + dump.extension());
        add(graph, VOID.dataDump.asNode(), file);
        add(graph, DCAT.distribution.asNode(), distribution);
        graph.add(distribution, RDF.type.asNode(), DCAT.Distribution.asNode());
        graph.add(distribution, DCAT.downloadURL.asNode(), file);
        graph.add(distribution, DCAT.mediaType.asNode(), uri(MEDIA_TYPES + dump.mediaType()));
        graph.add(distribution, DCTerms.title.asNode(), NodeFactory.createLiteralString(dump.name()));
    }

    private void service(Graph graph, String origin) {
        Node service = uri(origin + "/sparql");
        graph.add(service, RDF.type.asNode(), DCAT.DataService.asNode());
        graph.add(service, DCAT.endpointURL.asNode(), service);
        graph.add(service, DCAT.endpointDescription.asNode(), uri(origin + "/api/openapi.json"));
        graph.add(service, DCTerms.conformsTo.asNode(), uri("https://www.w3.org/TR/sparql11-protocol/"));
        graph.add(service, DCAT.servesDataset.asNode(), node);
    }

    private void add(Graph graph, Node property, Node value) {
        graph.add(Triple.create(node, property, value));
    }

    private static Node uri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** Where a dump is. */
    public static String path(Dump dump) {
        return "/dumps/xinzhi." + dump.extension();
    }

    /** The same for readers. */
    public DatasetView view() {
        List<DatasetView.Count> classes = counts("class");
        List<DatasetView.Count> properties = counts("property");
        Graph graph = graph("");
        return new DatasetView(
                node.getURI(),
                number(graph, VOID.triples.asNode()),
                number(graph, VOID.documents.asNode()),
                classes,
                properties,
                List.of(Dump.values()));
    }

    private List<DatasetView.Count> counts(String kind) {
        return queries.rows(dataset, "vocabulary-uses", Map.of()).stream()
                .filter(row -> row.text("kind").equals(kind))
                .map(row -> new DatasetView.Count(row.some("term"), row.number("n")))
                .sorted((a, b) -> a.n() != b.n()
                        ? Integer.compare(b.n(), a.n())
                        : a.term().getURI().compareTo(b.term().getURI()))
                .toList();
    }

    private int number(Graph graph, Node property) {
        return graph.find(node, property, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .filter(o -> o.isLiteral() && XSD.integer.getURI().equals(o.getLiteralDatatypeURI()))
                .mapToInt(o -> Integer.parseInt(o.getLiteralLexicalForm()))
                .findFirst()
                .orElse(0);
    }
}
