package xinzhi.export.view;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The terms that a network is described with. */
final class Names {
    static final String TERMS = "https://w3id.org/xinzhi/ontology#";
    static final Node LABEL = RDFS.label.asNode();
    static final Node PREF_LABEL = SKOS.prefLabel.asNode();
    static final Node ALT_LABEL = SKOS.altLabel.asNode();
    static final Node TITLE = DCTerms.title.asNode();
    static final Node ISSUED = DCTerms.issued.asNode();
    static final Node AUTHOR = NodeFactory.createURI("https://schema.org/author");
    static final Node MENTIONS = NodeFactory.createURI("https://schema.org/mentions");
    static final Node BODY = NodeFactory.createURI("https://schema.org/articleBody");
    static final Node WORDS =
            NodeFactory.createURI("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf");
    static final Node IDENTIFIES = NodeFactory.createURI("http://www.w3.org/2005/11/its/rdf#taIdentRef");

    private Names() {}
}
