package xinzhi.export.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import xinzhi.export.network.Period;
import xinzhi.export.network.Relation;

/** What the graph knows of single things: names, classes, words, days. For use inside a read transaction. */
final class Things {
    private static final Pattern IRI = Pattern.compile("[a-z][a-z0-9+.-]*:[^\\s]+");
    private static final int OPENING = 14;
    private static final Comparator<Node> CHINESE_FIRST = Comparator.comparing(
                    (Node n) -> !n.getLiteralLanguage().startsWith("zh"))
            .thenComparing(n -> !n.getLiteralLanguage().isEmpty())
            .thenComparing(Node::getLiteralLexicalForm);

    private final Graph graph;
    private final String baseIri;
    private final String site;
    private final Map<String, String> words = new HashMap<>();
    private final Map<Node, Optional<Period>> printed = new HashMap<>();

    /** @param site where the pages of things are served; empty for the things' own addresses */
    Things(DatasetGraph dataset, String baseIri, String site) {
        this.graph = dataset.getUnionGraph();
        this.baseIri = baseIri;
        this.site = site;
    }

    /** In Chinese where it has a Chinese name; the end of its address where it has none at all. */
    String label(String id) {
        if (!isIri(id)) {
            return id;
        }
        for (Node property : List.of(Names.PREF_LABEL, Names.LABEL, Names.TITLE)) {
            Optional<Node> best = literals(id, property).stream().min(CHINESE_FIRST);
            if (best.isPresent()) {
                return best.get().getLiteralLexicalForm();
            }
        }
        return literals(id, Names.BODY).stream()
                .min(CHINESE_FIRST)
                .map(n -> opening(n.getLiteralLexicalForm()))
                .orElseGet(() -> Cells.localName(id));
    }

    /** What an article without title is called: its first words. */
    private static String opening(String text) {
        String words = text.strip().replaceAll("\\s+", " ");
        return words.codePointCount(0, words.length()) <= OPENING
                ? words
                : words.substring(0, words.offsetByCodePoints(0, OPENING)) + "…";
    }

    String english(String id) {
        for (Node property : List.of(Names.LABEL, Names.PREF_LABEL)) {
            Optional<String> best = literals(id, property).stream()
                    .filter(n -> n.getLiteralLanguage().startsWith("en"))
                    .map(Node::getLiteralLexicalForm)
                    .min(Comparator.naturalOrder());
            if (best.isPresent()) {
                return best.get();
            }
        }
        return "";
    }

    /** The local name of its class, one of ours before others. Photo stories are articles. */
    String type(String id) {
        if (!isIri(id)) {
            return "";
        }
        Set<String> ours = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        Iter.forEach(
                graph.find(node(id), RDF.type.asNode(), Node.ANY).mapWith(t -> Cells.id(t.getObject())),
                type -> (type.startsWith(Names.TERMS) ? ours : others).add(Cells.localName(type)));
        return ours.stream().findFirst().or(() -> others.stream().findFirst()).orElse("");
    }

    /** What one of our classes is called: its Chinese name and its English one, where it has them. */
    String className(String localName) {
        String iri = Names.TERMS + localName;
        String label = label(iri);
        return label.equals(localName) ? label : (label + " " + english(iri)).strip();
    }

    /** In how many places articles name it. */
    long mentions(String id) {
        return isIri(id) ? Iter.count(graph.find(Node.ANY, Names.IDENTIFIES, node(id))) : 0;
    }

    /** The words of a sentence, or the title of an article. */
    String words(String id) {
        return isIri(id) ? words.computeIfAbsent(id, this::readWords) : id;
    }

    private String readWords(String id) {
        for (Node property : List.of(Names.WORDS, Names.TITLE)) {
            Optional<Node> best = literals(id, property).stream().min(CHINESE_FIRST);
            if (best.isPresent()) {
                return best.get().getLiteralLexicalForm().strip();
            }
        }
        return "";
    }

    /** When an article was printed, where it says so. */
    Optional<Period> printed(Node article) {
        return printed.computeIfAbsent(article, a -> literals(Cells.id(a), Names.ISSUED).stream()
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst()
                .flatMap(Period::of));
    }

    /** A property as a relation, labelled by the vocabulary. */
    Relation relation(Relation raw) {
        return isIri(raw.label()) ? new Relation(raw.name(), label(raw.label())) : raw;
    }

    /** The address of the thing's page. */
    String url(String id) {
        if (!isIri(id)) {
            return "";
        }
        return !site.isEmpty() && id.startsWith(baseIri) ? site + "/id/" + id.substring(baseIri.length()) : id;
    }

    /** All articles that have {@code value} as {@code property}. */
    Set<Node> subjects(Node property, String value) {
        Set<Node> all = new HashSet<>();
        Iter.forEach(graph.find(Node.ANY, property, node(value)), t -> all.add(t.getSubject()));
        return all;
    }

    /**
     * The address of what a user means: an address, an address below the base IRI, or a name.
     *
     * @throws IllegalArgumentException where nothing, or more than one thing, is called so
     */
    String resolve(String text) {
        if (isIri(text) || text.matches("[a-z]+/[!-~]+")) {
            return existing(isIri(text) ? text : baseIri + text);
        }
        Set<String> found = new TreeSet<>();
        for (Node property : List.of(Names.PREF_LABEL, Names.LABEL, Names.ALT_LABEL, Names.TITLE)) {
            for (Node literal : List.of(
                    NodeFactory.createLiteralLang(text, "zh"),
                    NodeFactory.createLiteralLang(text, "en"),
                    NodeFactory.createLiteralString(text))) {
                Iter.forEach(graph.find(Node.ANY, property, literal), t -> found.add(Cells.id(t.getSubject())));
            }
            if (!found.isEmpty()) {
                break;
            }
        }
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    found.isEmpty()
                            ? "nothing is called " + text
                            : text + " is the name of several things; give one of: " + String.join(" ", found));
        }
        return found.iterator().next();
    }

    private String existing(String iri) {
        if (!graph.contains(node(iri), Node.ANY, Node.ANY) && !graph.contains(Node.ANY, Node.ANY, node(iri))) {
            throw new IllegalArgumentException("there is nothing at " + iri);
        }
        return iri;
    }

    private List<Node> literals(String id, Node property) {
        List<Node> all = new ArrayList<>();
        if (isIri(id)) {
            Iter.forEach(graph.find(node(id), property, Node.ANY), t -> {
                if (t.getObject().isLiteral()) {
                    all.add(t.getObject());
                }
            });
        }
        return all;
    }

    private static boolean isIri(String id) {
        return IRI.matcher(id).matches();
    }

    private static Node node(String id) {
        return NodeFactory.createURI(id);
    }
}
