package xinzhi.export.dump;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import xinzhi.export.format.Xml;

/** RDF/XML, a description for each subject of each graph, written as it comes. */
final class RdfXml implements RdfWriter {
    private static final Pattern SPLIT = Pattern.compile("(.+?)([A-Za-z_][A-Za-z0-9_.-]*)");
    private final SortedMap<String, String> prefixes = Terms.prefixes();

    @Override
    public void write(Graphs graphs, OutputStream out) throws IOException {
        List<String> namespaces = new ArrayList<>();
        prefixes.forEach((prefix, iri) -> namespaces.addAll(List.of("xmlns:" + prefix, iri)));
        try {
            Xml.document(
                    out,
                    xml -> xml.element(
                            "rdf:RDF", namespaces, () -> graphs.once().forEach(g -> graph(xml, g))));
        } catch (Failed e) {
            throw new IOException(e.getCause());
        }
    }

    /** A consumer lets no checked exceptions through. */
    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Failed(XMLStreamException cause) {
            super(cause);
        }
    }

    private void graph(Xml xml, Graphs.Named graph) {
        List<Triple> triples = graph.triples();
        int from = 0;
        while (from < triples.size()) {
            int to = from;
            Node subject = triples.get(from).getSubject();
            while (to < triples.size() && triples.get(to).getSubject().equals(subject)) {
                to++;
            }
            List<Triple> own = triples.subList(from, to);
            try {
                xml.element("rdf:Description", reference("rdf:about", subject), () -> {
                    for (Triple triple : own) {
                        property(xml, triple);
                    }
                });
            } catch (XMLStreamException e) {
                throw new Failed(e);
            }
            from = to;
        }
    }

    private void property(Xml xml, Triple triple) throws XMLStreamException {
        List<String> attributes = new ArrayList<>();
        String name = name(triple.getPredicate().getURI(), attributes);
        Node object = triple.getObject();
        if (!object.isLiteral()) {
            attributes.addAll(reference("rdf:resource", object));
            xml.empty(name, attributes.toArray(String[]::new));
            return;
        }
        String type = object.getLiteralDatatypeURI();
        if (!object.getLiteralLanguage().isEmpty()) {
            attributes.addAll(List.of("xml:lang", object.getLiteralLanguage()));
        } else if (!type.equals(XSD.xstring.getURI()) && !type.equals(RDF.langString.getURI())) {
            attributes.addAll(List.of("rdf:datatype", type));
        }
        xml.verbatim(name, attributes, object.getLiteralLexicalForm());
    }

    /** @param attributes gets the namespace where it has no prefix yet */
    private String name(String iri, List<String> attributes) {
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            if (iri.startsWith(prefix.getValue())) {
                return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
            }
        }
        Matcher split = SPLIT.matcher(iri);
        if (!split.matches()) {
            throw new IllegalArgumentException("RDF/XML has no way to write the property " + iri);
        }
        attributes.addAll(List.of("xmlns:p", split.group(1)));
        return "p:" + split.group(2);
    }

    private static List<String> reference(String attribute, Node node) {
        return node.isBlank()
                ? List.of("rdf:nodeID", "b" + node.getBlankNodeLabel().replaceAll("[^A-Za-z0-9]", "x"))
                : List.of(attribute, node.getURI());
    }
}
