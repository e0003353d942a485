package xinzhi.serve.sparql;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import xinzhi.rdf.Names;
import xinzhi.serve.page.Accept;
import xinzhi.serve.page.Ask;
import xinzhi.serve.page.Format;
import xinzhi.serve.page.Reply;
import xinzhi.serve.page.Site;
import xinzhi.serve.page.Templates;
import xinzhi.serve.page.Words;
import xinzhi.store.Queries;

/** What {@code /sparql} is, for those who come without a query or for the page: one with a form, or its SPARQL service description. */
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULTS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "RDF_XML",
            "JSON-LD");

    private final Templates templates;
    private final Queries questions;

    ServiceDescription(Templates templates, Queries questions) {
        this.templates = templates;
        this.questions = questions;
    }

    Reply answer(Site site, Words words, Ask ask) {
        Optional<Format> format = ask.parameter("format").isPresent()
                ? ask.parameter("format").flatMap(Format::named)
                : new Accept(ask.accept()).best(List.of(Format.values()), Format::mediaType);
        if (format.isEmpty()) {
            return Reply.text(406, "the service description is to be had as HTML, Turtle, JSON-LD, N-Triples, RDF/XML");
        }
        String endpoint = ask.origin() + "/sparql";
        byte[] body = format.get() == Format.HTML
                ? templates.render(
                        "sparql",
                        site.frame("SPARQL", words, ask),
                        new SparqlView(
                                endpoint,
                                ask.parameter("query").orElseGet(() -> words.say("sparql.example")),
                                site.addresses().base(),
                                questions.all()))
                : format.get().write(graph(ask.origin()));
        return Reply.of(200, format.get().mediaType(), body).with("Vary", "Accept, Accept-Language");
    }

    private static Graph graph(String origin) {
        String endpoint = origin + "/sparql";
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefix("sd", SD);
        Node service = NodeFactory.createURI(endpoint);
        Node dataset = NodeFactory.createURI(endpoint + "#dataset");
        Node defaultGraph = NodeFactory.createURI(endpoint + "#default-graph");
        graph.add(service, RDF.type.asNode(), sd("Service"));
        graph.add(service, sd("endpoint"), service);
        graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        graph.add(service, sd("feature"), sd("UnionDefaultGraph"));
        graph.add(service, sd("propertyFeature"), NodeFactory.createURI(Names.TEXT + "query"));
        graph.add(service, sd("defaultDataset"), dataset);
        graph.add(service, RDFS.seeAlso.asNode(), NodeFactory.createURI(origin + "/.well-known/void"));
        graph.add(dataset, RDF.type.asNode(), sd("Dataset"));
        graph.add(dataset, sd("defaultGraph"), defaultGraph);
        graph.add(defaultGraph, RDF.type.asNode(), sd("Graph"));
        RESULTS.forEach(f -> graph.add(service, sd("resultFormat"), NodeFactory.createURI(FORMATS + f)));
        return graph;
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }
}
