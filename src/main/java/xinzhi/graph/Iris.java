package xinzhi.graph;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import xinzhi.extract.Entity;
import xinzhi.ontology.LexiconEntry;
import xinzhi.text.Article;
import xinzhi.text.Hash;
import xinzhi.text.Page;
import xinzhi.text.Span;

/**
 * Mints the address of everything that is published: ASCII, stable, made from content alone, never from the order of
 * a run.
 */
public final class Iris {
    private static final int SHORT = 12;
    private static final int LONG = 16;

    private final String base;
    private final Map<String, Node> rules = new ConcurrentHashMap<>();

    /** @param base what every address starts with; ends in {@code /id/} */
    public Iris(String base) {
        if (!base.endsWith("/id/")) {
            throw new IllegalArgumentException("a base IRI ends in /id/, unlike " + base);
        }
        this.base = base;
    }

    public String base() {
        return base;
    }

    public Node thing(Entity entity) {
        return at(entity.key());
    }

    public Node thing(LexiconEntry entry) {
        return at(entry.key());
    }

    public Node page(Page page) {
        return at("page/" + pageId(page));
    }

    /** The page whose file has this hash. */
    public Node page(String sha256) {
        return at("page/" + sha256.substring(0, LONG));
    }

    public Node pageGraph(Page page) {
        return at("graph/page-" + pageId(page));
    }

    public Node article(Article article) {
        return article(article.id());
    }

    public Node article(String articleId) {
        return at("article/" + articleId);
    }

    public Node articleGraph(Article article) {
        return articleGraph(article.id());
    }

    /** @param articleId {@link Article#id()} */
    public Node articleGraph(String articleId) {
        return at("graph/article-" + articleId);
    }

    public Node sentence(Article article, Span span) {
        return at("sentence/" + place(article.id(), span));
    }

    public Node byline(Article article) {
        return at("byline/" + article.id());
    }

    public Node mention(Article article, Span span) {
        return at("mention/" + place(article.id(), span));
    }

    public Node segment(Page page, Span span) {
        return at("segment/" + place(pageId(page), span));
    }

    public Node indicator(String label) {
        return at("indicator/x-" + Hash.sha256(label).substring(0, SHORT));
    }

    public Node rule(String id) {
        return rules.computeIfAbsent(id, this::newRule);
    }

    private Node newRule(String id) {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("a rule id is lower-case ASCII words joined by hyphens, unlike " + id);
        }
        return at("rule/" + id);
    }

    public Node run(String id) {
        return at("run/" + id);
    }

    /** The graph of a kind of knowledge that no article states: {@code lexicon}, {@code ontology}, {@code run-…}. */
    public Node graph(String name) {
        return at("graph/" + name);
    }

    /** A thing that is nothing but what is said of it: a claim, an observation, a membership ... */
    public Node content(String kind, List<String> content) {
        return at(kind + "/" + Hash.sha256(String.join("\n", content)).substring(0, LONG));
    }

    /** An address in place of a blank node. */
    public Node skolem(String content) {
        return at("genid/" + Hash.sha256(content).substring(0, LONG));
    }

    private static String pageId(Page page) {
        return page.sha256().substring(0, LONG);
    }

    private static String place(String id, Span span) {
        return id + "-" + span.start() + "-" + span.end();
    }

    private Node at(String path) {
        return NodeFactory.createURI(base + path);
    }
}
