package xinzhi.ontology;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import xinzhi.rdf.Names;

/** The IRIs of the vocabulary that this program's own Turtle files use. */
public final class Terms {
    /** The namespace of the terms. */
    public static final String XZ = Names.XZ;

    public static final Node SENTENCE = term("Sentence");
    public static final Node MENTION = term("Mention");
    public static final Node CLAIM = term("Claim");
    public static final Node IN_ARTICLE = term("inArticle");
    public static final Node IN_SENTENCE = term("inSentence");
    public static final Node POSITION = term("position");
    public static final Node PAGE_SPAN = term("pageSpan");
    public static final Node EVIDENCE = term("evidence");
    public static final Node CONFIDENCE = term("confidence");
    /** The rule that read what is said. */
    public static final Node READ_BY = term("rule");

    static final Node CUE_SET = term("CueSet");
    static final Node WORD = term("word");
    static final Node RULE = term("Rule");
    static final Node PATTERN = term("pattern");
    static final Node ASSIGNS = term("assigns");
    static final Node PRIOR = term("prior");
    static final Node ORDER = term("order");
    static final Node EXAMPLE = term("example");
    static final Node COUNTER_EXAMPLE = term("counterExample");
    static final Node SHORT_FORM = term("shortForm");
    static final Node NOT_FOLLOWED_BY = term("notFollowedBy");
    static final Node NOT_PRECEDED_BY = term("notPrecededBy");
    static final Node GENERIC = term("generic");
    static final Node PART_OF = term("partOf");
    static final Node LOCATED_IN = term("locatedIn");
    static final Node AFFILIATED_WITH = term("affiliatedWith");
    /** What leads from a thing to those above it: its kind, its whole, where it lies, whom it works for. */
    static final Set<Node> PARENT = Set.of(SKOS.broader.asNode(), PART_OF, LOCATED_IN, AFFILIATED_WITH);

    private Terms() {}

    /** The term with this local name. */
    public static Node term(String localName) {
        return NodeFactory.createURI(XZ + localName);
    }

    /** As a Turtle file writes it: {@code xz:partOf}, {@code skos:broader}. */
    static String written(Node term) {
        String iri = term.getURI();
        return iri.startsWith(XZ)
                ? "xz:" + localName(iri)
                : iri.startsWith(SKOS.getURI()) ? "skos:" + localName(iri) : "<" + iri + ">";
    }

    static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
