package xinzhi.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of other vocabularies that the graph speaks in and that Jena has no constants for. */
final class Names {
    static final Node AUTHOR = schema("author");
    static final Node ARTICLE_BODY = schema("articleBody");
    static final Node MENTIONS = schema("mentions");
    static final Node ABOUT = schema("about");
    static final Node BEGIN = nif("beginIndex");
    static final Node END = nif("endIndex");
    static final Node ANCHOR = nif("anchorOf");
    static final Node IDENTIFIES = NodeFactory.createURI("http://www.w3.org/2005/11/its/rdf#taIdentRef");
    static final Node GENERATED_BY = prov("wasGeneratedBy");
    static final Node USED = prov("used");
    static final Node ASSOCIATED_WITH = prov("wasAssociatedWith");
    static final Node SOFTWARE = prov("SoftwareAgent");
    static final Node SOFTWARE_VERSION = schema("softwareVersion");
    static final Node PLAN = prov("Plan");

    private Names() {}

    static Node schema(String name) {
        return NodeFactory.createURI("https://schema.org/" + name);
    }

    static Node nif(String name) {
        return NodeFactory.createURI("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#" + name);
    }

    static Node prov(String name) {
        return NodeFactory.createURI("http://www.w3.org/ns/prov#" + name);
    }
}
