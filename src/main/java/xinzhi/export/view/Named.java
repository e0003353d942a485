package xinzhi.export.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * What a thing is called, and what it is.
 *
 * @param label in Chinese where it has a Chinese name; the end of its address where it has none at all
 * @param english empty where it has no English name
 * @param type the local name of its class, one of ours before others; photo stories are articles
 */
record Named(String label, String english, String type) {
    static final Comparator<Node> CHINESE_FIRST = Comparator.comparing(
                    (Node n) -> !n.getLiteralLanguage().startsWith("zh"))
            .thenComparing(n -> !n.getLiteralLanguage().isEmpty())
            .thenComparing(Node::getLiteralLexicalForm);

    private static final Node TYPE = RDF.type.asNode();
    private static final Set<Node> NAMING = Set.of(Names.PREF_LABEL, Names.LABEL, Names.TITLE, Names.BODY, TYPE);
    private static final int OPENING = 14;

    /** From all that is said of it at once: a question for each property would take a store some times as long. */
    static Named of(String id, Iterator<Triple> said) {
        Map<Node, List<Node>> values = new HashMap<>();
        Iter.forEach(said, triple -> {
            if (NAMING.contains(triple.getPredicate())) {
                values.computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>(1))
                        .add(triple.getObject());
            }
        });
        return new Named(label(id, values), english(values), type(values));
    }

    private static String label(String id, Map<Node, List<Node>> values) {
        return Stream.of(Names.PREF_LABEL, Names.LABEL, Names.TITLE)
                .flatMap(property -> literals(values, property).min(CHINESE_FIRST).stream())
                .findFirst()
                .map(Node::getLiteralLexicalForm)
                .or(() -> literals(values, Names.BODY).min(CHINESE_FIRST).map(n -> opening(n.getLiteralLexicalForm())))
                .orElseGet(() -> Cells.localName(id));
    }

    /** What an article without title is called: its first words. */
    private static String opening(String text) {
        String words = text.strip().replaceAll("\\s+", " ");
        return words.codePointCount(0, words.length()) <= OPENING
                ? words
                : words.substring(0, words.offsetByCodePoints(0, OPENING)) + "…";
    }

    private static String english(Map<Node, List<Node>> values) {
        return Stream.of(Names.LABEL, Names.PREF_LABEL)
                .flatMap(property -> literals(values, property)
                        .filter(n -> n.getLiteralLanguage().startsWith("en"))
                        .map(Node::getLiteralLexicalForm)
                        .min(Comparator.naturalOrder())
                        .stream())
                .findFirst()
                .orElse("");
    }

    private static String type(Map<Node, List<Node>> values) {
        List<String> types =
                values.getOrDefault(TYPE, List.of()).stream().map(Cells::id).toList();
        Optional<String> ours = firstName(types.stream().filter(t -> t.startsWith(Names.TERMS)));
        return ours.or(() -> firstName(types.stream())).orElse("");
    }

    private static Optional<String> firstName(Stream<String> types) {
        return types.map(Cells::localName).min(Comparator.naturalOrder());
    }

    private static Stream<Node> literals(Map<Node, List<Node>> values, Node property) {
        return values.getOrDefault(property, List.of()).stream().filter(Node::isLiteral);
    }
}
