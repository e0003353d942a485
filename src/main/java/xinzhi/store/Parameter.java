package xinzhi.store;

import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import xinzhi.rdf.Names;

/**
 * A value that a question asks for.
 *
 * @param value taken where none is given
 */
public record Parameter(String name, Type type, String value, String chinese, String english) {
    /** What a value is written as. */
    public enum Type {
        /** A thing: its address, or the address below the base IRI. */
        IRI,
        /** A class of things of the ontology: its local name, or its address. */
        CLASS,
        /** A kind of statement of the ontology, written likewise. */
        STATEMENT,
        /** What claims say, a relation of the ontology, written likewise. */
        RELATION,
        STRING,
        NUMBER;

        /** Whether its values are addresses. */
        public boolean isAddress() {
            return this == IRI || isTerm();
        }

        /** Whether its values are terms of the ontology. */
        public boolean isTerm() {
            return this == CLASS || this == STATEMENT || this == RELATION;
        }
    }

    /** What is asked with a text: the default where a number is left empty, else the text. */
    public String taken(String text) {
        return text.strip().isEmpty() && type == Type.NUMBER ? value : text.strip();
    }

    /**
     * A value as RDF. No text at all leaves the question open for any thing or class, is contained in every string,
     * and is the default of a number.
     *
     * @throws IllegalArgumentException where the text is no value of this type
     */
    Optional<Node> node(String text, String baseIri) {
        String value = taken(text);
        if (value.isEmpty() && type != Type.STRING) {
            return Optional.empty();
        }
        return Optional.of(
                switch (type) {
                    case IRI -> iri(baseIri, value);
                    case CLASS, STATEMENT, RELATION -> iri(Names.XZ, value);
                    case STRING -> NodeFactory.createLiteralString(value);
                    case NUMBER -> number(value);
                });
    }

    private Node iri(String base, String value) {
        String iri = value.matches("[a-z]+:.*") ? value : base + value;
        if (!iri.matches("[^\\x00-\\x20<>\"{}|^`\\\\]+")) {
            throw new IllegalArgumentException(name + ": \"" + value + "\" is no address");
        }
        return NodeFactory.createURI(iri);
    }

    private Node number(String value) {
        if (!value.matches("[+-]?[0-9]{1,18}(\\.[0-9]{1,18})?")) {
            throw new IllegalArgumentException(name + ": \"" + value + "\" is no number");
        }
        return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal);
    }
}
