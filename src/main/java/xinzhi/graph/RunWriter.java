package xinzhi.graph;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import xinzhi.ontology.Terms;
import xinzhi.rdf.Names;

/** A run in PROV-O: what it used and with which settings. It says nothing of when, so that a run can be repeated. */
final class RunWriter {
    private final Iris iris;

    RunWriter(Iris iris) {
        this.iris = iris;
    }

    NamedGraph write(Run run) {
        Graph graph = GraphFactory.createDefaultGraph();
        Description description = new Description(graph, iris.run(run.id()))
                .type("Run")
                .string(DCTerms.identifier.asNode(), run.id())
                .to(Names.USED, ontology(graph, run))
                .to(Names.ASSOCIATED_WITH, software(graph, run));
        run.settings().forEach((name, value) -> description.string("setting", name + "=" + value));
        Set<String> pages = run.inputs().stream()
                .filter(Run.Input::isRead)
                .flatMap(i -> i.sha256().stream())
                .collect(Collectors.toSet());
        for (Run.Input input : run.inputs()) {
            description.to(Names.USED, input(graph, input, pages));
        }
        return new NamedGraph(iris.graph("run-" + run.id()), graph);
    }

    private Node ontology(Graph graph, Run run) {
        Node node = iris.content("plan", List.of(run.ontologySha256()));
        new Description(graph, node)
                .to(RDF.type.asNode(), Names.PLAN)
                .to(DCTerms.isVersionOf.asNode(), NodeFactory.createURI(Terms.XZ.replace("#", "")))
                .string("sha256", run.ontologySha256());
        return node;
    }

    private Node software(Graph graph, Run run) {
        Node node = iris.content("software", List.of(run.version()));
        new Description(graph, node)
                .to(RDF.type.asNode(), Names.SOFTWARE)
                .string(Names.SOFTWARE_VERSION, run.version());
        return node;
    }

    /** @param pages the hashes of those that became pages; one of them that was not read is a copy of one that was */
    private Node input(Graph graph, Run.Input input, Set<String> pages) {
        Node node = iris.content("input", List.of(input.name(), input.sha256().orElse(""), input.outcome()));
        Description description = new Description(graph, node)
                .type("Input")
                .string(DCTerms.identifier.asNode(), input.name())
                .string("outcome", input.outcome());
        input.sha256().ifPresent(h -> description.string("sha256", h));
        Node became = input.isRead() ? DCTerms.hasFormat.asNode() : Terms.term("duplicateOf");
        input.sha256().filter(pages::contains).ifPresent(h -> description.to(became, iris.page(h)));
        return node;
    }
}
