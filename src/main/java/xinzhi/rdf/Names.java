package xinzhi.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The vocabularies that the data speaks in and that Jena has no constants for, and such of their terms as are used. */
public final class Names {
    /** Our own terms. */
    public static final String XZ = "https://w3id.org/xinzhi/ontology#";

    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static final String SCHEMA = "https://schema.org/";
    public static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    public static final String ITS = "http://www.w3.org/2005/11/its/rdf#";
    public static final String PROV = "http://www.w3.org/ns/prov#";
    /** The functions of full-text search. */
    public static final String TEXT = "http://jena.apache.org/text#";

    public static final Node AUTHOR = schema("author");
    public static final Node ARTICLE_BODY = schema("articleBody");
    public static final Node MENTIONS = schema("mentions");
    public static final Node ABOUT = schema("about");
    public static final Node OBSERVATION_ABOUT = schema("observationAbout");
    public static final Node BEGIN = nif("beginIndex");
    public static final Node END = nif("endIndex");
    public static final Node ANCHOR = nif("anchorOf");
    public static final Node IDENTIFIES = NodeFactory.createURI(ITS + "taIdentRef");
    public static final Node GENERATED_BY = prov("wasGeneratedBy");
    public static final Node USED = prov("used");
    public static final Node ASSOCIATED_WITH = prov("wasAssociatedWith");
    public static final Node SOFTWARE = prov("SoftwareAgent");
    public static final Node SOFTWARE_VERSION = schema("softwareVersion");
    /** Of RDF 1.2. */
    public static final Node REIFIES = NodeFactory.createURI(RDF + "reifies");

    public static final Node PLAN = prov("Plan");

    /** The classes of what is asserted, by their local names. */
    public static final List<String> ASSERTIONS =
            List.of("Claim", "Observation", "Definition", "Quotation", "Challenge", "Recommendation");

    private Names() {}

    private static Node schema(String name) {
        return NodeFactory.createURI(SCHEMA + name);
    }

    private static Node nif(String name) {
        return NodeFactory.createURI(NIF + name);
    }

    private static Node prov(String name) {
        return NodeFactory.createURI(PROV + name);
    }
}
