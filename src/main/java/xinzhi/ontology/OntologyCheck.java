package xinzhi.ontology;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** What must hold of the ontology's own files, beyond their syntax. */
final class OntologyCheck {
    private OntologyCheck() {}

    static List<Problem> bySHACL(TurtleSource source, Graph vocabulary, Graph knowledge, Graph shapes) {
        Graph data = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(data, vocabulary);
        GraphUtil.addInto(data, knowledge);
        List<Problem> problems = new ArrayList<>();
        for (ReportEntry entry :
                ShaclValidator.get().validate(Shapes.parse(shapes), data).getEntries()) {
            if (isNameOfParent(data, entry)) {
                continue; // ofParents says what to write in its place
            }
            TurtleSource.Place place = place(source, data, entry);
            problems.add(place.problem(message(entry)));
        }
        return problems;
    }

    private static boolean isNameOfParent(Graph data, ReportEntry entry) {
        return entry.value() != null
                && entry.value().isLiteral()
                && Terms.PARENT.stream().anyMatch(p -> data.contains(entry.focusNode(), p, entry.value()));
    }

    /** A thing stands below another thing, which is named by its address. */
    static List<Problem> ofParents(TurtleSource source, Graph knowledge, Collection<LexiconEntry> entries) {
        List<Problem> problems = new ArrayList<>();
        for (Node property : Terms.PARENT) {
            knowledge
                    .find(Node.ANY, property, Node.ANY)
                    .filterKeep(t -> t.getObject().isLiteral())
                    .forEach(t -> {
                        String name = t.getObject().getLiteralLexicalForm();
                        String address = entries.stream()
                                .filter(e -> e.forms().contains(name))
                                .findFirst()
                                .map(e -> "<" + e.key() + ">")
                                .orElse("<class/name>");
                        problems.add(source.of(t)
                                .problem(Terms.written(property) + " \"" + name
                                        + "\" is a name where a thing belongs; write its address, " + address));
                    });
        }
        return problems;
    }

    /** The line of the value that is wrong, where the report names one; else of the thing that it is wrong with. */
    private static TurtleSource.Place place(TurtleSource source, Graph data, ReportEntry entry) {
        Node focus = entry.focusNode();
        if (entry.value() != null) {
            List<Triple> triples = data.find(focus, Node.ANY, entry.value()).toList();
            if (!triples.isEmpty()) {
                return source.of(triples.get(0));
            }
        }
        return source.of(focus);
    }

    private static String message(ReportEntry entry) {
        String about = entry.focusNode().isURI()
                ? Terms.localName(entry.focusNode().getURI())
                : entry.focusNode().toString();
        String value = entry.value() == null
                ? ""
                : " (found " + (entry.value().isLiteral() ? entry.value().getLiteralLexicalForm() : entry.value())
                        + ")";
        return about + ": " + entry.message() + value;
    }

    /** A form may name one thing of the lexicon only: a second one would never be found. */
    static List<Problem> ofForms(
            TurtleSource source, Graph knowledge, String baseIri, Collection<LexiconEntry> entries) {
        List<Problem> problems = new ArrayList<>();
        Map<String, LexiconEntry> first = new TreeMap<>();
        for (LexiconEntry entry : entries) {
            for (String form : entry.forms()) {
                LexiconEntry other = first.putIfAbsent(form, entry);
                if (other != null) {
                    Node subject = NodeFactory.createURI(baseIri + entry.key());
                    TurtleSource.Place place = knowledge.find(subject, Node.ANY, Node.ANY).toList().stream()
                            .filter(t -> isLabel(t)
                                    && t.getObject().getLiteralLexicalForm().equals(form))
                            .findFirst()
                            .map(source::of)
                            .orElse(source.of(subject));
                    problems.add(place.problem(
                            "\"" + form + "\" already names " + other.key() + "; leave it at one of the two"));
                }
            }
        }
        return problems;
    }

    /** What numerals and scale words stand for is in the name of their cue set. */
    static List<Problem> ofNumbers(TurtleSource source, Graph knowledge) {
        return knowledge.find(Node.ANY, RDF.type.asNode(), Terms.CUE_SET).mapWith(Triple::getSubject).toList().stream()
                .filter(node -> node.isURI()
                        && Terms.localName(node.getURI()).matches("(?:numeral|scale)-.*")
                        && !Terms.localName(node.getURI()).matches("(?:numeral|scale)-\\d{1,9}"))
                .map(node -> source.of(node)
                        .problem(Terms.localName(node.getURI())
                                + ": the name of such a cue set holds the value of its words; write it in digits, as in"
                                + " numeral-3 or scale-100"))
                .toList();
    }

    /** Nothing is broader than itself. Here and not in a shape: a query per thing would take most of the start. */
    static List<Problem> ofCircles(TurtleSource source, Graph knowledge) {
        Map<Node, List<Node>> broader = new HashMap<>();
        knowledge.find(Node.ANY, SKOS.broader.asNode(), Node.ANY).forEach(t -> broader.computeIfAbsent(
                        t.getSubject(), s -> new ArrayList<>())
                .add(t.getObject()));
        List<Problem> problems = new ArrayList<>();
        for (Node start : broader.keySet()) {
            if (reaches(broader, start)) {
                TurtleSource.Place place = source.of(start);
                problems.add(place.problem(Terms.localName(start.getURI())
                        + ": it is broader than itself along skos:broader; break the circle"));
            }
        }
        return problems;
    }

    private static boolean reaches(Map<Node, List<Node>> broader, Node start) {
        Deque<Node> open = new ArrayDeque<>(broader.get(start));
        Set<Node> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node.equals(start)) {
                return true;
            }
            if (seen.add(node)) {
                open.addAll(broader.getOrDefault(node, List.of()));
            }
        }
        return false;
    }

    /** A term of ours that the vocabulary does not declare is a slip of the pen. */
    static List<Problem> ofTerms(TurtleSource source, Graph vocabulary, Graph knowledge) {
        List<Problem> problems = new ArrayList<>();
        for (Triple triple : knowledge.find().toList()) {
            for (Node node : List.of(triple.getPredicate(), triple.getObject())) {
                if (node.isURI()
                        && node.getURI().startsWith(Terms.XZ)
                        && !node.getURI().equals(Terms.XZ)
                        && !vocabulary.contains(node, RDF.type.asNode(), Node.ANY)) {
                    TurtleSource.Place place = source.of(triple);
                    problems.add(place.problem("xz:" + Terms.localName(node.getURI())
                            + " is no term of xinzhi.ttl; correct the name or declare it there"));
                }
            }
        }
        return problems;
    }

    /** A cue set or rule stands in one file: two would silently be read as one. */
    static List<Problem> ofNames(TurtleSource source, Collection<String> files) {
        List<Problem> problems = new ArrayList<>();
        Map<Node, String> first = new HashMap<>();
        for (String file : files) {
            for (Node node : source.graph(file)
                    .find(Node.ANY, RDF.type.asNode(), Node.ANY)
                    .filterKeep(t ->
                            t.getObject().isURI() && t.getObject().getURI().matches(Terms.XZ + "(CueSet|\\w*Rule)"))
                    .mapWith(Triple::getSubject)
                    .toSet()) {
                String other = first.putIfAbsent(node, file);
                if (other != null) {
                    problems.add(new Problem(
                            file,
                            source.line(file, node),
                            Terms.localName(node.getURI()) + " already stands in " + other
                                    + "; rename one of the two or make them one"));
                }
            }
        }
        return problems;
    }

    private static boolean isLabel(Triple t) {
        return t.getObject().isLiteral()
                && t.getObject().getLiteralLanguage().equals("zh")
                && (t.getPredicate().equals(SKOS.prefLabel.asNode())
                        || t.getPredicate().equals(SKOS.altLabel.asNode())
                        || t.getPredicate().equals(SKOS.hiddenLabel.asNode()));
    }
}
