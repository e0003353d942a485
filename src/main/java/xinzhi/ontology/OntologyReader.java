package xinzhi.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import xinzhi.ontology.sieve.Sieves;
import xinzhi.text.Hash;

/** Turtle files in, an {@link Ontology} out, or every problem that they have. */
final class OntologyReader {
    static {
        JenaSystem.init(); // a term of RDF named before it would set it off, and it would find RDF half made
    }

    private static final String DATA_SHAPES = "ontology/shapes/data.ttl";
    private static final String SHAPES = "ontology/shapes/";
    private static final String VOCABULARY = "ontology/xinzhi.ttl";
    private static final Set<Node> RULE_FIELDS = Set.of(
            RDF.type.asNode(),
            Terms.PATTERN,
            Terms.ASSIGNS,
            Terms.PRIOR,
            Terms.ORDER,
            Terms.EXAMPLE,
            Terms.COUNTER_EXAMPLE);

    private final String baseIri;
    private final List<Problem> problems = new ArrayList<>();
    private final Sieves sieves = new Sieves();

    OntologyReader(String baseIri) {
        this.baseIri = baseIri;
    }

    Ontology read(SortedMap<String, byte[]> files) {
        TurtleSource source = new TurtleSource(files, baseIri, problems);
        Graph vocabulary = source.graph(VOCABULARY);
        Graph knowledge = GraphFactory.createDefaultGraph();
        Graph ownShapes = GraphFactory.createDefaultGraph();
        for (String file : files.keySet()) {
            if (file.startsWith(SHAPES)) {
                if (!file.equals(DATA_SHAPES)) {
                    GraphUtil.addInto(ownShapes, source.graph(file));
                }
            } else if (!file.equals(VOCABULARY)) {
                GraphUtil.addInto(knowledge, source.graph(file));
            }
        }
        problems.addAll(OntologyCheck.ofNames(source, files.keySet()));
        stopOnProblems();
        problems.addAll(OntologyCheck.bySHACL(source, vocabulary, knowledge, ownShapes));
        problems.addAll(OntologyCheck.ofCircles(source, knowledge));
        problems.addAll(OntologyCheck.ofLabels(source, knowledge));
        problems.addAll(OntologyCheck.ofNumbers(source, knowledge));
        problems.addAll(new TermCheck(source, vocabulary, knowledge, baseIri).problems());

        List<LexiconEntry> entries = entries(source, knowledge);
        problems.addAll(OntologyCheck.ofForms(source, knowledge, baseIri, entries));
        problems.addAll(OntologyCheck.ofParents(source, knowledge, entries));
        Cues cues = cues(source, knowledge);
        Map<String, List<Rule>> rules = rules(source, vocabulary, knowledge, cues);
        stopOnProblems();
        return new Ontology(
                baseIri,
                new Lexicon(entries),
                cues,
                sieves,
                rules,
                vocabulary,
                knowledge,
                source.graph(DATA_SHAPES),
                Hash.sha256(files.entrySet().stream()
                        .map(e -> e.getKey() + " " + Hash.sha256(e.getValue()))
                        .collect(Collectors.joining("\n"))));
    }

    private void stopOnProblems() {
        if (!problems.isEmpty()) {
            throw new OntologyException(problems.stream().distinct().sorted().toList());
        }
    }

    private List<LexiconEntry> entries(TurtleSource source, Graph knowledge) {
        List<LexiconEntry> entries = new ArrayList<>();
        for (ThingType type : ThingType.values()) {
            for (Node node : subjects(knowledge, Terms.term(type.localName()))) {
                entry(source, knowledge, node, type).ifPresent(entries::add);
            }
        }
        return entries;
    }

    private Optional<LexiconEntry> entry(TurtleSource source, Graph graph, Node node, ThingType type) {
        Optional<String> label =
                literals(graph, node, SKOS.prefLabel.asNode(), "zh").findFirst();
        if (label.isEmpty() || !node.getURI().startsWith(baseIri)) {
            return Optional.empty(); // SHACL has said so
        }
        Set<String> forms = new LinkedHashSet<>();
        forms.add(label.get());
        literals(graph, node, SKOS.altLabel.asNode(), "zh").forEach(forms::add);
        literals(graph, node, SKOS.hiddenLabel.asNode(), "zh").forEach(forms::add);
        List<String> parents = Terms.PARENT.stream()
                .flatMap(p -> graph.find(node, p, Node.ANY).toList().stream())
                .filter(t -> t.getObject().isURI()) // anything else is a problem by now
                .map(t -> t.getObject().getURI())
                .filter(iri -> iri.startsWith(baseIri))
                .map(iri -> iri.substring(baseIri.length()))
                .sorted()
                .toList();
        return Optional.of(new LexiconEntry(
                node.getURI().substring(baseIri.length()),
                type,
                label.get(),
                literals(graph, node, RDFS.label.asNode(), "en").findFirst(),
                List.copyOf(forms),
                strings(graph, node, Terms.SHORT_FORM),
                strings(graph, node, Terms.NOT_FOLLOWED_BY),
                strings(graph, node, Terms.NOT_PRECEDED_BY),
                parents,
                strings(graph, node, Terms.GENERIC).contains("true"),
                source.of(Triple.create(
                        node, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(label.get(), "zh")))));
    }

    private static Cues cues(TurtleSource source, Graph knowledge) {
        SortedMap<String, List<String>> sets = new TreeMap<>();
        for (Node node : subjects(knowledge, Terms.CUE_SET)) {
            sets.put(Terms.localName(node.getURI()), strings(knowledge, node, Terms.WORD));
        }
        return new Cues(sets);
    }

    private Map<String, List<Rule>> rules(TurtleSource source, Graph vocabulary, Graph knowledge, Cues cues) {
        Map<String, List<Rule>> rules = new HashMap<>();
        Node subClassOf = RDFS.subClassOf.asNode();
        for (Triple kind : vocabulary.find(Node.ANY, subClassOf, Terms.RULE).toList()) {
            String name = Terms.localName(kind.getSubject().getURI());
            List<Rule> list = new ArrayList<>();
            for (Node node : subjects(knowledge, kind.getSubject())) {
                compile(source, knowledge, cues, node, name).ifPresent(list::add);
            }
            rules.put(name, List.copyOf(list));
        }
        return rules;
    }

    private Optional<Rule> compile(TurtleSource source, Graph graph, Cues cues, Node node, String kind) {
        Map<String, List<String>> options = new TreeMap<>();
        for (Triple t : graph.find(node, Node.ANY, Node.ANY).toList()) {
            if (t.getPredicate().getURI().startsWith(Terms.XZ) && !RULE_FIELDS.contains(t.getPredicate())) {
                options.computeIfAbsent(
                        Terms.localName(t.getPredicate().getURI()), p -> strings(graph, node, t.getPredicate()));
            }
        }
        List<String> patterns = strings(graph, node, Terms.PATTERN);
        if (patterns.size() != 1) {
            return Optional.empty(); // SHACL has said so
        }
        TurtleSource.Place place = source.of(node);
        try {
            Pattern pattern = Pattern.compile(cues.expand(patterns.get(0)));
            return Optional.of(new Rule(
                    Terms.localName(node.getURI()),
                    kind,
                    pattern,
                    sieves.of(pattern),
                    strings(graph, node, Terms.ASSIGNS).stream()
                            .findFirst()
                            .map(Terms::localName)
                            .orElse(""),
                    strings(graph, node, Terms.PRIOR).stream()
                            .findFirst()
                            .map(Double::parseDouble)
                            .orElse(1.0),
                    strings(graph, node, Terms.ORDER).stream()
                            .findFirst()
                            .map(Integer::parseInt)
                            .orElse(100),
                    strings(graph, node, Terms.EXAMPLE),
                    strings(graph, node, Terms.COUNTER_EXAMPLE),
                    options,
                    place));
        } catch (NumberFormatException e) {
            return Optional.empty(); // SHACL has said so
        } catch (IllegalArgumentException e) {
            problems.add(place.problem(Terms.localName(node.getURI()) + ": " + Rule.words(e)));
        }
        return Optional.empty();
    }

    /** The subjects of a type, by IRI. */
    private static List<Node> subjects(Graph graph, Node type) {
        return new TreeSet<>(graph.find(Node.ANY, RDF.type.asNode(), type)
                        .filterKeep(t -> t.getSubject().isURI())
                        .mapWith(t -> t.getSubject().getURI())
                        .toList())
                .stream().map(NodeFactory::createURI).toList();
    }

    /** The lexical forms or IRIs of a property's values, sorted. */
    private static List<String> strings(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .map(o -> o.isLiteral() ? o.getLiteralLexicalForm() : o.isURI() ? o.getURI() : "")
                .sorted()
                .toList();
    }

    private static Stream<String> literals(Graph graph, Node subject, Node property, String language) {
        return graph.find(subject, property, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .filter(o -> o.isLiteral() && o.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .sorted();
    }
}
