package xinzhi.serve.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import xinzhi.serve.name.Addresses;
import xinzhi.serve.name.Name;
import xinzhi.serve.name.Terms;
import xinzhi.serve.view.Describer;
import xinzhi.serve.vocabulary.CueSet;
import xinzhi.serve.vocabulary.CueSetPage;
import xinzhi.serve.vocabulary.Rule;
import xinzhi.serve.vocabulary.RuleFact;
import xinzhi.serve.vocabulary.RulePage;
import xinzhi.serve.vocabulary.TermPage;
import xinzhi.serve.vocabulary.Tree;
import xinzhi.serve.vocabulary.TreePage;
import xinzhi.serve.vocabulary.Vocabulary;

/** The pages of the ontology: {@code /ontology}, {@code /rules}, {@code /cues}, {@code /shapes}, {@code /tree/…}. */
final class VocabularyPages implements Section {
    private static final String ONTOLOGY = "/ontology";
    private static final String TREE = "/tree/";
    private static final int MOST_PAGES = 100_000;

    private final Templates templates;

    VocabularyPages(Templates templates) {
        this.templates = templates;
    }

    /**
     * A page that can be had as triples too.
     *
     * @param title the name of its words
     * @param query of the triples
     */
    private record Listing(String template, String title, String query, Map<String, Node> values, Object view) {}

    @Override
    public Optional<Reply> answer(Site site, Words words, Ask ask) {
        String path = ask.path().replaceFirst("\\.[a-z]+$", "");
        return listing(site, path, ask).flatMap(listing -> Offer.at(path, Addresses.TERMS.replace("#", ""), ask)
                .map(offer -> offer.answer(ask, format -> list(site, words, ask, offer, format, listing))));
    }

    private static Optional<Listing> listing(Site site, String path, Ask ask) {
        Map<String, Node> lexicon = Map.of("lexicon", site.addresses().graph("lexicon"));
        if (path.startsWith(TREE)) {
            return Optional.ofNullable(Tree.CLASSES.get(path.substring(TREE.length())))
                    .map(type -> new Listing(
                            "tree",
                            "tree.title",
                            "tree-triples",
                            Map.of("lexicon", lexicon.get("lexicon"), "class", Terms.term(type)),
                            tree(site, type, ask)));
        }
        return switch (path) {
            case "/rules" -> listing(site, path, "rules-of", lexicon);
            case "/cues" -> listing(site, path, "cues-of", lexicon);
            case "/shapes" ->
                listing(site, path, "graph", Map.of("this", site.addresses().graph("shapes")));
            case ONTOLOGY ->
                listing(site, path, "graph", Map.of("this", site.addresses().graph("ontology")));
            default -> Optional.empty();
        };
    }

    /** Of a large one the part that is asked for; the top where what is asked for has nothing below it. */
    private static TreePage tree(Site site, String type, Ask ask) {
        Tree tree = site.tree(type);
        List<Tree.Branch> way = ask.parameter("of").stream()
                .flatMap(of -> site.addresses().iris("/id/" + of).stream())
                .flatMap(iri -> tree.ways(NodeFactory.createURI(iri)).stream())
                .filter(w -> w.get(w.size() - 1).below() > 0)
                .findFirst()
                .orElse(List.of());
        return TreePage.of(tree, way, ask.number("page", MOST_PAGES), TreePage.WHOLE);
    }

    private static Optional<Listing> listing(Site site, String path, String query, Map<String, Node> values) {
        String name = path.substring(1);
        return Optional.of(new Listing(name, name + ".title", query, values, site.vocabulary()));
    }

    /** A fragment never reaches the server, so the ontology's address gives all of its terms. */
    private Reply list(Site site, Words words, Ask ask, Offer offer, Format format, Listing listing) {
        if (format == Format.HTML) {
            Frame frame = site.frame(words.say(listing.title()), words, ask, offer.alternates());
            return page(
                    listing.template(),
                    frame.asked(site.queries(), listing.values(), List.of(listing.query())),
                    listing.view());
        }
        return Resources.data(site, format, site.read(dataset -> new Describer(dataset, site.queries())
                .found(listing.query(), listing.values())));
    }

    private Reply page(String template, Frame frame, Object view) {
        return Reply.of(200, Format.HTML.mediaType(), templates.render("vocabulary/" + template, frame, view))
                .with("Vary", "Accept-Language");
    }

    /** The page of a term, rule, cue set or shape; empty for any other resource. */
    Optional<byte[]> render(Site site, Frame plain, Node node) {
        String path = site.addresses().path(node.getURI());
        if (!path.matches("/(ontology|id/(rule|cue|shape))/.*")) {
            return Optional.empty();
        }
        Vocabulary vocabulary = site.vocabulary();
        Frame frame = plain.asked(
                site.queries(), Map.of("this", node), List.of(path.contains("/rule/") ? "facts-of-rule" : "outgoing"));
        Optional<byte[]> term =
                vocabulary.term(node).map(t -> render("term", frame, t.name(), TermPage.of(vocabulary, t)));
        Optional<byte[]> rule = vocabulary.rule(node).map(r -> render("rule", frame, r.name(), rule(site, r)));
        Optional<byte[]> cueSet = vocabulary
                .cueSet(node)
                .map(c -> render("cue", frame, c.name(), new CueSetPage(c, vocabulary.using(c))));
        Optional<byte[]> shape =
                vocabulary.shape(node).map(s -> templates.render("vocabulary/shape", frame.titled(s.id()), s));
        return term.or(() -> rule).or(() -> cueSet).or(() -> shape);
    }

    private static RulePage rule(Site site, Rule rule) {
        List<CueSet> cueSets = site.vocabulary().cueSets().stream()
                .filter(c -> rule.cueSets().contains(c.id()))
                .toList();
        Node node = rule.name().node();
        return new RulePage(rule, cueSets, site.read(dataset -> RuleFact.of(dataset, site.queries(), node)));
    }

    private byte[] render(String template, Frame frame, Name name, Object view) {
        return templates.render("vocabulary/" + template, frame.titled(frame.label(name)), view);
    }
}
