package xinzhi.graph;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import xinzhi.ontology.Cues;
import xinzhi.ontology.Terms;

/**
 * Finds figures of different articles, or of different sources in one, that give another value for the same indicator,
 * area and period. Only exact facts are compared: no targets or rumours, nothing said to be about or above a value; one
 * that is the other rounded agrees with it. The surest figure stands for all that give its value.
 */
public final class Disagreements {
    private static final String SCALE = "scale-";
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    /** A value is compared with so many above it. */
    private static final int NEXT = 20;

    private final Iris iris;
    private final Map<String, BigDecimal> scales = new HashMap<>();
    private final Pattern scale;
    private final Map<String, SortedMap<Value, List<Figure>>> figures = new TreeMap<>();

    /** @param step the last digit that is given */
    private record Value(BigDecimal number, BigDecimal step) implements Comparable<Value> {
        boolean disagrees(Value other) {
            BigDecimal difference = number.subtract(other.number).abs();
            return difference.compareTo(step.max(other.step).divide(TWO)) > 0;
        }

        @Override
        public int compareTo(Value other) {
            int order = number.compareTo(other.number);
            return order == 0 ? step.compareTo(other.step) : order;
        }
    }

    /** @param voice the article, and who gives the figure in its words, if it tells */
    private record Figure(Node node, String voice, double confidence) {
        private static final Comparator<Figure> SUREST =
                Comparator.comparing((Figure f) -> -f.confidence).thenComparing(f -> f.node.toString());
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
        double confidence =
                Double.parseDouble(objects(graph, node, "confidence").get(0).getLiteralLexicalForm());
        figures.computeIfAbsent(key, k -> new TreeMap<>())
                .merge(
                        new Value(given.multiply(factor), step.multiply(factor)),
                        List.of(new Figure(
                                node, article.name() + "\n" + objects(graph, node, "statedSource"), confidence)),
                        Disagreements::surest);
    }

    /** The surest, and the surest of another voice, for it may be that the first gives the other value too. */
    private static List<Figure> surest(List<Figure> some, List<Figure> others) {
        List<Figure> all = Stream.concat(some.stream(), others.stream())
                .sorted(Figure.SUREST)
                .toList();
        Figure first = all.get(0);
        return Stream.concat(
                        Stream.of(first),
                        all.stream().filter(f -> !f.voice.equals(first.voice)).limit(1))
                .toList();
    }

    private static List<Node> objects(Graph graph, Node subject, String property) {
        return graph.find(subject, Terms.term(property), Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    /** Every two values that disagree, linked both ways, of very many those next to each other; empty where none do. */
    public Optional<NamedGraph> graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (SortedMap<Value, List<Figure>> same : figures.values()) {
            List<Map.Entry<Value, List<Figure>>> values = List.copyOf(same.entrySet());
            for (int i = 0; i < values.size(); i++) {
                for (int j = i + 1; j < values.size() && j <= i + NEXT; j++) {
                    if (values.get(i).getKey().disagrees(values.get(j).getKey())) {
                        link(values.get(i).getValue(), values.get(j).getValue(), graph);
                    }
                }
            }
        }
        return graph.isEmpty() ? Optional.empty() : Optional.of(new NamedGraph(iris.graph("comparisons"), graph));
    }

    /** Links the first two that are of different voices. */
    private static void link(List<Figure> some, List<Figure> others, Graph graph) {
        for (Figure one : some) {
            for (Figure other : others) {
                if (!one.voice.equals(other.voice)) {
                    new Description(graph, one.node).to("disagreesWith", other.node);
                    new Description(graph, other.node).to("disagreesWith", one.node);
                    return;
                }
            }
        }
    }
}
