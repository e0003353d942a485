package xinzhi.serve.search;

import java.util.stream.Collectors;
import xinzhi.rdf.Names;
import xinzhi.rdf.Prefixes;
import xinzhi.serve.name.Addresses;

/**
 * What the facets are in triples: SPARQL patterns for a value, or for a variable in its place. They know nothing of the
 * index in memory, which comes to the same.
 */
final class Traces {
    static final String PREFIXES =
            Prefixes.declared("dct", "itsrdf", "nif", "rdf", "rdfs", "schema", "skos", "text", "xz");
    static final String CLASSES = "xz:Concept xz:Industry xz:Technology xz:Region xz:Organization xz:Person xz:Policy"
            + " xz:Event xz:Product xz:Publication";
    private static final String STATEMENTS =
            Names.ASSERTIONS.stream().map(name -> "xz:" + name).collect(Collectors.joining(" "));
    private static final String YEAR = "(?<![0-9])(19|20)[0-9][0-9](?![0-9])";

    /** What hits are: how each of them is tied to what is stated, and to the things that it names. */
    enum Kind {
        THING("?assertion rdf:subject|rdf:object|schema:about|schema:observationAbout|xz:area ?thing ;", ""),
        ARTICLE("?assertion xz:evidence/xz:inArticle ?article ;", "?article schema:mentions"),
        SENTENCE("?assertion xz:evidence ?sentence ;", "?mention xz:inSentence ?sentence ; itsrdf:taIdentRef");

        private final String assertion;
        private final String names;

        Kind(String assertion, String names) {
            this.assertion = assertion;
            this.names = names;
        }
    }

    private final String lexicon;

    Traces(Addresses addresses) {
        this.lexicon = "<" + addresses.graph("lexicon").getURI() + ">";
    }

    /**
     * That a hit has a value.
     *
     * @param value as SPARQL writes it, or {@code ?value}
     * @param least the confidence with which it must be known, where it is known with one
     */
    String of(Kind kind, Dimension dimension, String value, double least) {
        String sure = least > 0 ? " xz:confidence ?confidence FILTER (?confidence >= " + least + ")" : "";
        return switch (dimension) {
            case CLASS ->
                oneOf(CLASSES, value) + (kind == Kind.THING ? "?thing a " : kind.names + "/rdf:type ") + value + " .";
            case RELATION -> relation(kind) + " rdf:predicate " + value + " ;" + sure + " .";
            case STATEMENT -> oneOf(STATEMENTS, value) + kind.assertion + " a " + value + " ;" + sure + " .";
            case REGION -> kind == Kind.THING ? regionOfThing(value) : around(kind.names + " ?near .", value);
            case AUTHOR -> "?article schema:author " + value + " .";
            case PUBLICATION -> "?article dct:source " + value + " .";
            case YEAR -> year(value);
            case CONFIDENCE -> of(kind, Dimension.STATEMENT, "?type", least);
        };
    }

    private static String relation(Kind kind) {
        return kind == Kind.THING ? "?assertion rdf:subject|rdf:object ?thing ;" : kind.assertion;
    }

    /** What a variable may stand for. */
    private static String oneOf(String all, String value) {
        return isVariable(value) ? "VALUES " + value + " { " + all + " } " : "";
    }

    private static boolean isVariable(String value) {
        return value.startsWith("?");
    }

    private String regionOfThing(String value) {
        String near = "{ BIND (?thing AS ?near) } UNION { ?claim rdf:subject ?thing ; rdf:object ?near }"
                + " UNION { ?claim rdf:object ?thing ; rdf:subject ?near }";
        return around(near, value) + " UNION { GRAPH " + lexicon + " { ?thing xz:locatedIn+ " + value + " } }";
    }

    /** The region near, and all around it. */
    private String around(String near, String value) {
        String own = isVariable(value) ? "BIND (?near AS " + value + ")" : "FILTER (?near = " + value + ")";
        return "{ " + near + " ?near a xz:Region . " + own + " } UNION { " + near + " ?near a xz:Region . GRAPH "
                + lexicon + " { ?near xz:locatedIn+ " + value + " } }";
    }

    /** The year of issue; else that of the issue that it was taken from. */
    private static String year(String value) {
        String dates = "OPTIONAL { ?article dct:issued ?issued FILTER (REGEX(STR(?issued), \"" + YEAR + "\")) }"
                + " OPTIONAL { ?article xz:issue ?issue FILTER (REGEX(STR(?issue), \"" + YEAR + "\")) }";
        String year = "REPLACE(STR(COALESCE(?issued, ?issue)), \"^.*?(" + YEAR + ").*$\", \"$1\")";
        return dates
                + (isVariable(value)
                        ? " BIND (" + year + " AS " + value + ") FILTER (BOUND(" + value + "))"
                        : " FILTER (" + year + " = " + value + ")");
    }
}
