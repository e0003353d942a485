package xinzhi.serve.vocabulary;

import static xinzhi.serve.vocabulary.TermReader.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import xinzhi.serve.ask.Row;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.serve.name.Addresses;

/** Reads the ontology that a generation was built with. For use inside a read transaction. */
public final class VocabularyReader {
    private static final List<String> RULES =
            List.of("RelationRule", "StatementRule", "FigureRule", "TermRule", "LayoutRule", "Rule");
    /** The queries that count for it, with the variable that holds what each counts. */
    public static final Map<String, String> COUNTED =
            Map.of("vocabulary-uses", "term", "claims-by-relation", "predicate", "facts-by-rule", "rule");

    private static final Set<String> SHOWN = Set.of(
            "type",
            "label",
            "comment",
            "definition",
            "pattern",
            "prior",
            "order",
            "assigns",
            "example",
            "counterExample");

    private final DatasetGraph dataset;
    private final ViewQueries queries;
    private final Addresses addresses;
    private final Function<String, Map<Node, Integer>> counts;
    private final RulePrecision precision = new RulePrecision();
    private final Pattern cue = Pattern.compile("\\{([a-z][a-z0-9-]*)}");

    /** @param counts what the query of a name counts: by what, how many; all that is said is gone through for it */
    public VocabularyReader(
            DatasetGraph dataset,
            ViewQueries queries,
            Addresses addresses,
            Function<String, Map<Node, Integer>> counts) {
        this.dataset = dataset;
        this.queries = queries;
        this.addresses = addresses;
        this.counts = counts;
    }

    public Vocabulary read() {
        Triples terms = triples("graph", Map.of("this", addresses.graph("ontology")));
        Triples rules = triples("rules", Map.of("lexicon", addresses.graph("lexicon")));
        Triples shapes = triples("graph", Map.of("this", addresses.graph("shapes")));
        return new Vocabulary(
                new TermReader(terms, counts.apply("vocabulary-uses"), counts.apply("claims-by-relation")).read(),
                rules(rules),
                cueSets(rules),
                new ShapeReader(shapes).read());
    }

    private Triples triples(String query, Map<String, Node> values) {
        List<Triple> triples = new ArrayList<>();
        for (Row row : queries.rows(dataset, query, values)) {
            triples.add(Triple.create(row.some("subject"), row.some("predicate"), row.some("object")));
        }
        return new Triples(triples);
    }

    private List<Rule> rules(Triples triples) {
        Map<Node, Integer> facts = counts.apply("facts-by-rule");
        List<Rule> rules = new ArrayList<>();
        for (String type : RULES) {
            triples.subjects(RDF.type.asNode(), term(type)).stream()
                    .map(node -> rule(triples, node, type, facts.getOrDefault(node, 0)))
                    .sorted(Comparator.comparing(Rule::order).thenComparing(Rule::id))
                    .forEach(rules::add);
        }
        return List.copyOf(rules);
    }

    private Rule rule(Triples triples, Node node, String type, int facts) {
        String order = triples.text(node, term("order"));
        String pattern = triples.text(node, term("pattern"));
        return new Rule(
                triples.name(node),
                term(type),
                triples.localized(node, SKOS.definition.asNode()),
                pattern,
                triples.text(node, term("prior")),
                order.isEmpty() ? 0 : Integer.parseInt(order),
                triples.objects(node, term("assigns")),
                triples.texts(node, term("example")).stream()
                        .map(Rule.Example::of)
                        .toList(),
                triples.texts(node, term("counterExample")),
                settings(triples, node),
                cueSets(triples, node),
                facts,
                precision.of(node.getURI().substring(node.getURI().lastIndexOf('/') + 1)));
    }

    private static SortedMap<String, List<Node>> settings(Triples triples, Node node) {
        SortedMap<String, List<Node>> settings = new TreeMap<>();
        triples.stream(node, Node.ANY, Node.ANY)
                .filter(t -> !SHOWN.contains(t.getPredicate().getLocalName()))
                .forEach(t -> settings.computeIfAbsent(t.getPredicate().getURI(), k -> new ArrayList<>())
                        .add(t.getObject()));
        return settings;
    }

    /** Those between braces anywhere in the rule. */
    private List<String> cueSets(Triples triples, Node node) {
        Set<String> found = new LinkedHashSet<>();
        triples.stream(node, Node.ANY, Node.ANY)
                .filter(t -> t.getObject().isLiteral())
                .forEach(t -> {
                    Matcher names = cue.matcher(t.getObject().getLiteralLexicalForm());
                    while (names.find()) {
                        if (!triples.objects(
                                        NodeFactory.createURI(addresses.base() + "cue/" + names.group(1)),
                                        RDF.type.asNode())
                                .isEmpty()) {
                            found.add(names.group(1));
                        }
                    }
                });
        return List.copyOf(found);
    }

    private static List<CueSet> cueSets(Triples triples) {
        return triples.subjects(RDF.type.asNode(), term("CueSet")).stream()
                .map(node -> new CueSet(triples.name(node), triples.texts(node, term("word"))))
                .sorted(Comparator.comparing(CueSet::id))
                .toList();
    }
}
