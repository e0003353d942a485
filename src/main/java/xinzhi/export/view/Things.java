package xinzhi.export.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import xinzhi.export.network.Period;
import xinzhi.export.network.Relation;
import xinzhi.store.Apart;

/** What the graph knows of single things: names, classes, words, days. For use inside a read transaction. */
final class Things {
    private static final Pattern IRI = Pattern.compile("[a-z][a-z0-9+.-]*:[^\\s]+");

    private final Graph graph;
    private final Apart apart;
    private final String baseIri;
    private final String site;
    private final Map<String, Named> names = new HashMap<>();
    private final Map<String, Words> words = new HashMap<>();
    private final Map<Node, Optional<Period>> printed = new HashMap<>();

    /** @param site where the pages of things are served; empty for the things' own addresses */
    Things(DatasetGraph dataset, String baseIri, String site) {
        this.graph = dataset.getUnionGraph();
        this.apart = Apart.in(dataset);
        this.baseIri = baseIri;
        this.site = site;
    }

    Named named(String id) {
        return names.computeIfAbsent(
                id, i -> isIri(i) ? Named.of(i, graph.find(node(i), Node.ANY, Node.ANY)) : new Named(i, "", ""));
    }

    /** What one of our classes is called: its Chinese name and its English one, where it has them. */
    String className(String localName) {
        Named named = named(Names.TERMS + localName);
        return named.label().equals(localName) ? localName : (named.label() + " " + named.english()).strip();
    }

    /** In how many places articles name it. */
    long mentions(String id) {
        return isIri(id) ? Iter.count(graph.find(Node.ANY, Names.IDENTIFIES, node(id))) : 0;
    }

    /** Of a sentence what it says, of an article its title; neither, of what is no address. */
    record Words(String text, String url) {}

    Words words(String id) {
        return words.computeIfAbsent(id, i -> new Words(isIri(i) ? readWords(i) : i, url(i)));
    }

    private String readWords(String id) {
        return Stream.of(Names.WORDS, Names.TITLE)
                .flatMap(property -> literals(id, property).stream().min(Named.CHINESE_FIRST).stream())
                .findFirst()
                .map(n -> n.getLiteralLexicalForm().strip())
                .orElse("");
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
        return isIri(raw.label()) ? new Relation(raw.name(), named(raw.label()).label()) : raw;
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
     * The address of what a user means: an address, an address below the base IRI, or a name. A page is meant by its title only where nothing
     * else is called so: it often has that of its one article.
     *
     * @throws IllegalArgumentException where nothing, or more than one thing, is called so
     */
    String resolve(String text) {
        return isAddress(text)
                ? existing(text)
                : only(
                        text,
                        Stream.of(Names.PREF_LABEL, Names.LABEL, Names.ALT_LABEL, Names.TITLE)
                                .map(property -> called(property, text))
                                .flatMap(found -> Stream.of(without(Names.PAGE, found), found))
                                .filter(found -> !found.isEmpty())
                                .findFirst()
                                .orElse(Set.of()));
    }

    /**
     * The address of the article that a user means: an address, an address below the base IRI, or a title.
     *
     * @throws IllegalArgumentException where no article, or more than one, is called so
     */
    String article(String text) {
        return isAddress(text)
                ? existing(text)
                : only(
                        text,
                        called(Names.TITLE, text).stream()
                                .filter(id -> is(id, Names.ARTICLE))
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static boolean isAddress(String text) {
        return isIri(text) || text.matches("[a-z]+/[!-~]+");
    }

    private Set<String> called(Node property, String text) {
        Set<String> found = new TreeSet<>();
        for (Node literal : List.of(
                NodeFactory.createLiteralLang(text, "zh"),
                NodeFactory.createLiteralLang(text, "en"),
                NodeFactory.createLiteralString(text))) {
            Iter.forEach(graph.find(Node.ANY, property, literal), t -> found.add(Cells.id(t.getSubject())));
        }
        return found;
    }

    private Set<String> without(Node type, Set<String> found) {
        return found.stream().filter(id -> !is(id, type)).collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean is(String id, Node type) {
        return graph.contains(node(id), RDF.type.asNode(), type);
    }

    private String only(String text, Set<String> found) {
        if (found.isEmpty()) {
            throw new IllegalArgumentException("nothing is called " + text);
        }
        if (found.size() > 1) {
            throw new IllegalArgumentException(text + " is the name of several things; give one of: "
                    + found.stream().map(this::toldApart).collect(Collectors.joining(", ")));
        }
        return found.iterator().next();
    }

    private String toldApart(String id) {
        String words = apart.words(id);
        return words.isEmpty() ? id : id + " (" + words + ")";
    }

    private String existing(String address) {
        String iri = isIri(address) ? address : baseIri + address;
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
