package xinzhi.ontology;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/** What the parser says of a Turtle file, and what to do about it where that is known. */
final class TurtleErrors {
    private static final String FULL = "；，。“”：＜＞（）［］＠";
    private static final String HALF = ";,.\"\":<>()[]@";

    /** A string or an address of a line, in which any mark may stand, or a mark that only Chinese text has. */
    private static final Pattern MARK = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|<[^>]*>|#.*|(?<mark>[" + FULL + "])");

    private static final Pattern PREFIX = Pattern.compile("Undefined prefix: (\\S*)");
    private static final Map<String, String> PREFIXES = Map.of(
            "xz", Terms.XZ,
            "rdf", RDF.getURI(),
            "rdfs", RDFS.getURI(),
            "skos", SKOS.getURI(),
            "dct", DCTerms.getURI(),
            "owl", OWL2.getURI(),
            "xsd", XSD.getURI());

    private TurtleErrors() {}

    /** @param number of the line, from 1 */
    static String words(String message, String text, long number) {
        Matcher prefix = PREFIX.matcher(message);
        if (prefix.matches()) {
            String address = PREFIXES.getOrDefault(prefix.group(1), "…");
            return message + "; write PREFIX " + prefix.group(1) + ": <" + address + "> at the head of the file";
        }
        return message
                + text.lines()
                        .skip(Math.max(0, number - 1))
                        .findFirst()
                        .flatMap(TurtleErrors::fullWidth)
                        .orElse("");
    }

    private static Optional<String> fullWidth(String line) {
        Matcher matcher = MARK.matcher(line);
        while (matcher.find()) {
            if (matcher.group("mark") != null) {
                char half = HALF.charAt(FULL.indexOf(matcher.group("mark")));
                return Optional.of("; the mark " + matcher.group("mark") + " in column " + (matcher.start() + 1)
                        + " is full-width; write " + half);
            }
        }
        return Optional.empty();
    }
}
