package xinzhi.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import xinzhi.ontology.Cues;
import xinzhi.ontology.Terms;

/**
 * Finds figures of different articles that give another value for the same indicator, area and period. Only exact facts
 * are compared: no targets, nothing said to be about or above a value; one that is the other rounded agrees with it.
 */
public final class Disagreements {
    private static final String SCALE = "scale-";
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Iris iris;
    private final Map<String, BigDecimal> scales = new HashMap<>();
    private final Pattern scale;
    private final Map<String, List<Figure>> figures = new TreeMap<>();

    /** @param step the last digit that is given */
    private record Figure(Node node, Node graph, BigDecimal value, BigDecimal step) {
        boolean disagrees(Figure other) {
            BigDecimal difference = value.subtract(other.value).abs();
            return !graph.equals(other.graph)
                    && difference.compareTo(step.max(other.step).divide(TWO)) > 0;
        }
    }

    public Disagreements(Iris iris, Cues cues) {
        this.iris = iris;
        cues.names().stream().filter(set -> set.startsWith(SCALE)).forEach(set -> cues.words(set)
                .forEach(w -> scales.put(w, new BigDecimal(set.substring(SCALE.length())))));
        scale = Pattern.compile(
                "^(?<scale>[" + scales.keySet().stream().sorted().collect(Collectors.joining()) + "]*)(?<unit>.+)$");
    }

    /** Takes notice of the figures of one article. */
    public void add(NamedGraph article) {
        Graph graph = article.triples();
        graph.find(Node.ANY, RDF.type.asNode(), Terms.term("Observation"))
                .mapWith(Triple::getSubject)
                .toList()
                .forEach(node -> figure(article, node));
    }

    private void figure(NamedGraph article, Node node) {
        Graph graph = article.triples();
        List<Node> areas = objects(graph, node, "area");
        List<Node> periods = objects(graph, node, "period");
        boolean exact = objects(graph, node, "bound").isEmpty()
                && objects(graph, node, "stance").isEmpty();
        Matcher unit = scale.matcher(objects(graph, node, "unit").get(0).getLiteralLexicalForm());
        if (areas.isEmpty() || periods.isEmpty() || !exact || !unit.matches()) {
            return;
        }
        BigDecimal factor = unit.group("scale")
                .codePoints()
                .mapToObj(c -> scales.getOrDefault(Character.toString(c), BigDecimal.ONE))
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
        BigDecimal given =
                new BigDecimal(objects(graph, node, "value").get(0).getLiteralLexicalForm()).stripTrailingZeros();
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, given.scale()));
        String key =
                objects(graph, node, "indicator").get(0) + "\n" + periods + "\n" + areas + "\n" + unit.group("unit");
        figures.computeIfAbsent(key, k -> new ArrayList<>())
                .add(new Figure(node, article.name(), given.multiply(factor), step.multiply(factor)));
    }

    private static List<Node> objects(Graph graph, Node subject, String property) {
        return graph.find(subject, Terms.term(property), Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    /** Every two that disagree, linked both ways; empty where none do. */
    public Optional<NamedGraph> graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (List<Figure> same : figures.values()) {
            for (Figure one : same) {
                same.stream().filter(one::disagrees).forEach(other -> new Description(graph, one.node)
                        .to("disagreesWith", other.node));
            }
        }
        return graph.isEmpty() ? Optional.empty() : Optional.of(new NamedGraph(iris.graph("comparisons"), graph));
    }
}
