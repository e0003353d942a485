package xinzhi.serve.explore;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import xinzhi.rdf.Names;
import xinzhi.serve.ask.Row;
import xinzhi.serve.name.Addresses;
import xinzhi.serve.name.Name;
import xinzhi.serve.view.Bond;

/** Makes a part of the graph triples: the relations, the claims behind them, and the sentences behind those. */
public final class PartTriples {

    private final Surroundings surroundings;

    public PartTriples(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public Graph of(Part part) {
        Graph graph = GraphFactory.createDefaultGraph();
        part.things().forEach(t -> label(graph, t.name()));
        for (Bond bond : part.bonds()) {
            graph.add(bond.subject(), bond.predicate(), bond.object());
            surroundings.evidence(bond).forEach(row -> claim(graph, bond, row));
        }
        return graph;
    }

    private static void label(Graph graph, Name name) {
        if (!name.zh().isEmpty()) {
            graph.add(name.node(), SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(name.zh(), "zh"));
        }
        if (!name.en().isEmpty()) {
            graph.add(name.node(), SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(name.en(), "en"));
        }
    }

    private static void claim(Graph graph, Bond bond, Row row) {
        Node claim = row.some("claim");
        Node sentence = row.some("evidence");
        graph.add(claim, RDF.type.asNode(), term("Claim"));
        graph.add(claim, RDF.subject.asNode(), bond.subject());
        graph.add(claim, RDF.predicate.asNode(), bond.predicate());
        graph.add(claim, RDF.object.asNode(), bond.object());
        graph.add(
                claim, term("confidence"), NodeFactory.createLiteralDT(row.text("confidence"), XSDDatatype.XSDdecimal));
        graph.add(claim, term("evidence"), sentence);
        row.node("stance").ifPresent(s -> graph.add(claim, term("stance"), s));
        graph.add(sentence, Names.ANCHOR, row.some("words"));
        graph.add(sentence, term("inArticle"), row.some("article"));
        row.node("title").ifPresent(t -> graph.add(row.some("article"), DCTerms.title.asNode(), t));
    }

    private static Node term(String localName) {
        return NodeFactory.createURI(Addresses.TERMS + localName);
    }
}
