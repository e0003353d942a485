package xinzhi.ontology;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
    private static final Set<Node> LABELS =
            Set.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode());

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

    /** A form may name one thing of the lexicon only: a second one would never be found. Both are told, for either may be wrong. */
    static List<Problem> ofForms(
            TurtleSource source, Graph knowledge, String baseIri, Collection<LexiconEntry> entries) {
        List<Problem> problems = new ArrayList<>();
        Map<String, LexiconEntry> first = new TreeMap<>();
        for (LexiconEntry entry : entries) {
            for (String form : entry.forms()) {
                LexiconEntry other = first.putIfAbsent(form, entry);
                if (other != null && !other.key().equals(entry.key())) {
                    TurtleSource.Place here = place(source, knowledge, baseIri, entry, form);
                    TurtleSource.Place there = place(source, knowledge, baseIri, other, form);
                    problems.add(here.problem(twice(form, other, there)));
                    problems.add(there.problem(twice(form, entry, here)));
                }
            }
        }
        return problems;
    }

    private static String twice(String form, LexiconEntry other, TurtleSource.Place there) {
        return "\"" + form + "\" names " + other.key() + " (" + there + ") too; leave it at one of the two";
    }

    private static TurtleSource.Place place(
            TurtleSource source, Graph knowledge, String baseIri, LexiconEntry entry, String form) {
        return knowledge
                .find(NodeFactory.createURI(baseIri + entry.key()), Node.ANY, NodeFactory.createLiteralLang(form, "zh"))
                .toList()
                .stream()
                .filter(t -> LABELS.contains(t.getPredicate()))
                .findFirst()
                .map(source::of)
                .orElse(entry.where());
    }

    /** A label with a blank at an end stands in no text, and one in another kind of Chinese is not read. */
    static List<Problem> ofLabels(TurtleSource source, Graph knowledge) {
        List<Problem> problems = new ArrayList<>();
        for (Triple triple : knowledge.find().toList()) {
            Node value = triple.getObject();
            String language = value.isLiteral() ? value.getLiteralLanguage() : "";
            if (!language.equals("zh") && language.toLowerCase(Locale.ROOT).matches("zh(?:-.*)?")) {
                problems.add(source.of(triple)
                        .problem("\"" + value.getLiteralLexicalForm() + "\"@" + language + " is not read; write @zh"));
            }
            if (LABELS.contains(triple.getPredicate())
                    && value.isLiteral()
                    && !value.getLiteralLexicalForm()
                            .equals(value.getLiteralLexicalForm().strip())) {
                problems.add(source.of(triple)
                        .problem("\"" + value.getLiteralLexicalForm() + "\" begins or ends with a blank; take it off"));
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

    /** Nothing is above itself. Here and not in a shape: a query per thing would take most of the start. */
    static List<Problem> ofCircles(TurtleSource source, Graph knowledge) {
        List<Problem> problems = new ArrayList<>();
        for (Node property : Terms.PARENT) {
            Map<Node, List<Node>> above = new HashMap<>();
            knowledge.find(Node.ANY, property, Node.ANY).forEach(t -> above.computeIfAbsent(
                            t.getSubject(), s -> new ArrayList<>())
                    .add(t.getObject()));
            for (Node start : above.keySet()) {
                if (start.isURI() && reaches(above, start)) {
                    problems.add(source.of(start)
                            .problem(Terms.localName(start.getURI()) + ": it is above itself along "
                                    + Terms.written(property) + "; break the circle"));
                }
            }
        }
        return problems;
    }

    private static boolean reaches(Map<Node, List<Node>> above, Node start) {
        Deque<Node> open = new ArrayDeque<>(above.get(start));
        Set<Node> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node.equals(start)) {
                return true;
            }
            if (seen.add(node)) {
                open.addAll(above.getOrDefault(node, List.of()));
            }
        }
        return false;
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
                    TurtleSource.Place here = new TurtleSource.Place(file, source.line(file, node));
                    TurtleSource.Place there = new TurtleSource.Place(other, source.line(other, node));
                    String cure = "; rename one of the two or make them one";
                    String name = Terms.localName(node.getURI());
                    problems.add(here.problem(name + " stands in " + there + " too" + cure));
                    problems.add(there.problem(name + " stands in " + here + " too" + cure));
                }
            }
        }
        return problems;
    }
}
