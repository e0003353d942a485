package xinzhi.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import xinzhi.ontology.Terms;
import xinzhi.rdf.Names;
import xinzhi.text.Span;

/** What a graph says of one subject, written property by property; every literal gets its form here and nowhere else. */
record Description(Graph graph, Node subject) {
    Description type(Node type) {
        return to(RDF.type.asNode(), type);
    }

    Description type(String localName) {
        return type(Terms.term(localName));
    }

    Description to(Node property, Node object) {
        graph.add(subject, property, object);
        return this;
    }

    Description to(String localName, Node object) {
        return to(Terms.term(localName), object);
    }

    /** Words of an article. */
    Description chinese(Node property, String text) {
        return to(property, NodeFactory.createLiteralLang(text, "zh"));
    }

    Description chinese(String localName, String text) {
        return chinese(Terms.term(localName), text);
    }

    Description string(Node property, String text) {
        return to(property, NodeFactory.createLiteralString(text));
    }

    Description string(String localName, String text) {
        return string(Terms.term(localName), text);
    }

    Description integer(Node property, long number) {
        return to(property, NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
    }

    Description integer(String localName, long number) {
        return integer(Terms.term(localName), number);
    }

    Description date(Node property, LocalDate day) {
        return to(property, NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
    }

    /** At two digits. */
    Description measure(Node property, double number) {
        return decimal(property, BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP));
    }

    Description measure(String localName, double number) {
        return measure(Terms.term(localName), number);
    }

    /** In the one form that the database gives back too: 53.0 and 0.5. */
    Description decimal(String localName, BigDecimal number) {
        return decimal(Terms.term(localName), number);
    }

    private Description decimal(Node property, BigDecimal number) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        BigDecimal plain = shortest.setScale(Math.max(1, shortest.scale()));
        return to(property, NodeFactory.createLiteralDT(plain.toPlainString(), XSDDatatype.XSDdecimal));
    }

    Description offsets(Span span) {
        return integer(Names.BEGIN, span.start()).integer(Names.END, span.end());
    }

    /** Where it stands on its page; says nothing of what stands nowhere. */
    Description pageSpan(List<Span> runs) {
        return runs.isEmpty()
                ? this
                : string(
                        Terms.PAGE_SPAN,
                        runs.stream().map(r -> r.start() + "-" + r.end()).collect(Collectors.joining(",")));
    }
}
