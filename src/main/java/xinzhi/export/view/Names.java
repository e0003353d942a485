package xinzhi.export.view;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The terms that a network is described with. */
final class Names {
    static final String TERMS = xinzhi.rdf.Names.XZ;
    static final Node ARTICLE = NodeFactory.createURI(TERMS + "Article");
    static final Node PAGE = NodeFactory.createURI(TERMS + "Page");
    static final Node LABEL = RDFS.label.asNode();
    static final Node PREF_LABEL = SKOS.prefLabel.asNode();
    static final Node ALT_LABEL = SKOS.altLabel.asNode();
    static final Node TITLE = DCTerms.title.asNode();
    static final Node ISSUED = DCTerms.issued.asNode();
    static final Node AUTHOR = xinzhi.rdf.Names.AUTHOR;
    static final Node MENTIONS = xinzhi.rdf.Names.MENTIONS;
    static final Node BODY = xinzhi.rdf.Names.ARTICLE_BODY;
    static final Node WORDS = xinzhi.rdf.Names.ANCHOR;
    static final Node IDENTIFIES = xinzhi.rdf.Names.IDENTIFIES;

    private Names() {}
}
