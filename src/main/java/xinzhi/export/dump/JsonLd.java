package xinzhi.export.dump;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * JSON-LD with its own context and nothing to fetch, an object for each subject, written as it comes.
 *
 * <pre>{@code {"@context": …, "@graph": [{"@id": graph, "@graph": [{"@id": subject, "xz:confidence": […]}, …]}, …]}}</pre>
 */
final class JsonLd implements RdfWriter {
    private static final SortedMap<String, String> PREFIXES = Terms.prefixes();
    private static final Pattern SIMPLE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    @Override
    public void write(Graphs graphs, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Writing writing = new Writing(writer);
        try {
            writer.write("{\"@context\":{" + context() + "},\n\"@graph\":[");
            graphs.forEach(writing::graph);
            writer.write("]}\n");
            writer.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String context() {
        return PREFIXES.entrySet().stream()
                .map(e -> quoted(e.getKey()) + ":" + quoted(e.getValue()))
                .collect(Collectors.joining(","));
    }

    private static final class Writing {
        private final Writer writer;
        private boolean first = true;

        Writing(Writer writer) {
            this.writer = writer;
        }

        void graph(Graphs.Named graph) {
            try {
                writer.write((first ? "\n" : ",\n") + "{\"@id\":" + id(graph.name()) + ",\"@graph\":[");
                first = false;
                String separator = "\n";
                List<Triple> triples = graph.triples();
                int from = 0;
                while (from < triples.size()) {
                    int to = from;
                    Node subject = triples.get(from).getSubject();
                    while (to < triples.size() && triples.get(to).getSubject().equals(subject)) {
                        to++;
                    }
                    writer.write(separator + subject(subject, triples.subList(from, to)));
                    separator = ",\n";
                    from = to;
                }
                writer.write("]}");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String subject(Node subject, List<Triple> triples) {
        Map<Node, List<Node>> values = triples.stream()
                .collect(Collectors.groupingBy(
                        Triple::getPredicate,
                        LinkedHashMap::new,
                        Collectors.mapping(Triple::getObject, Collectors.toList())));
        StringBuilder object = new StringBuilder("{\"@id\":").append(id(subject));
        values.forEach((property, objects) -> {
            boolean type =
                    property.equals(RDF.type.asNode()) && objects.stream().allMatch(Node::isURI);
            object.append(',')
                    .append(type ? "\"@type\"" : quoted(compact(property.getURI())))
                    .append(":[");
            for (Iterator<Node> i = objects.iterator(); i.hasNext(); ) {
                Node node = i.next();
                object.append(type ? quoted(compact(node.getURI())) : value(node))
                        .append(i.hasNext() ? "," : "");
            }
            object.append(']');
        });
        return object.append('}').toString();
    }

    private static String value(Node node) {
        if (!node.isLiteral()) {
            return "{\"@id\":" + id(node) + "}";
        }
        String value = "{\"@value\":" + quoted(node.getLiteralLexicalForm());
        if (!node.getLiteralLanguage().isEmpty()) {
            return value + ",\"@language\":" + quoted(node.getLiteralLanguage()) + "}";
        }
        String type = node.getLiteralDatatypeURI();
        return type.equals(XSD.xstring.getURI()) ? value + "}" : value + ",\"@type\":" + quoted(compact(type)) + "}";
    }

    private static String id(Node node) {
        return quoted(
                node.isBlank() ? "_:b" + node.getBlankNodeLabel().replaceAll("[^A-Za-z0-9]", "x") : node.getURI());
    }

    private static String compact(String iri) {
        return PREFIXES.entrySet().stream()
                .filter(e -> iri.startsWith(e.getValue())
                        && SIMPLE.matcher(iri.substring(e.getValue().length())).matches())
                .map(e -> e.getKey() + ":" + iri.substring(e.getValue().length()))
                .findFirst()
                .orElse(iri);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
