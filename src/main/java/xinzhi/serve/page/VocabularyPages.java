package xinzhi.serve.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import xinzhi.serve.view.Addresses;
import xinzhi.serve.view.Describer;
import xinzhi.serve.view.Name;
import xinzhi.serve.vocabulary.CueSet;
import xinzhi.serve.vocabulary.CueSetPage;
import xinzhi.serve.vocabulary.Rule;
import xinzhi.serve.vocabulary.RuleFact;
import xinzhi.serve.vocabulary.RulePage;
import xinzhi.serve.vocabulary.TermPage;
import xinzhi.serve.vocabulary.Tree;
import xinzhi.serve.vocabulary.Vocabulary;

/** The pages of the ontology: {@code /ontology}, {@code /rules}, {@code /cues}, {@code /shapes}, {@code /tree/…}. */
final class VocabularyPages {
    private static final String ONTOLOGY = "/ontology";
    private static final String TREE = "/tree/";

    private final Templates templates;

    VocabularyPages(Templates templates) {
        this.templates = templates;
    }

    /** Empty where the path is none of theirs. */
    Optional<Reply> answer(Site site, Words words, Ask ask) {
        String path = ask.path();
        if (path.startsWith(TREE)) {
            return Optional.ofNullable(Tree.CLASSES.get(path.substring(TREE.length())))
                    .map(type -> page("tree", site.frame(words.say("tree.title"), words, ask), site.tree(type)));
        }
        return switch (path) {
            case "/rules" -> list("rules", site, words, ask);
            case "/cues" -> list("cues", site, words, ask);
            case "/shapes" -> list("shapes", site, words, ask);
            default ->
                Offer.at(ONTOLOGY, Addresses.TERMS.replace("#", ""), ask)
                        .map(offer -> offer.answer(ask, format -> ontology(site, words, ask, offer, format)));
        };
    }

    private Optional<Reply> list(String template, Site site, Words words, Ask ask) {
        return Optional.of(page(template, site.frame(words.say(template + ".title"), words, ask), site.vocabulary()));
    }

    /** A fragment never reaches the server, so the ontology's address gives all of its terms. */
    private Reply ontology(Site site, Words words, Ask ask, Offer offer, Format format) {
        if (format == Format.HTML) {
            return page(
                    "ontology",
                    site.frame(words.say("ontology.title"), words, ask, offer.alternates()),
                    site.vocabulary());
        }
        Node graph = site.addresses().graph("ontology");
        return Resources.data(
                site, format, site.read(dataset -> new Describer(dataset, site.queries()).content(graph)));
    }

    private Reply page(String template, Frame frame, Object view) {
        return Reply.of(200, Format.HTML.mediaType(), templates.render("vocabulary/" + template, frame, view))
                .with("Vary", "Accept-Language");
    }

    /** The page of a term, rule, cue set or shape; empty for any other resource. */
    Optional<byte[]> render(Site site, Frame frame, Node node) {
        String path = site.addresses().path(node.getURI());
        if (!path.matches("/(ontology|id/(rule|cue))/.*")) {
            return Optional.empty();
        }
        Vocabulary vocabulary = site.vocabulary();
        Optional<byte[]> term =
                vocabulary.term(node).map(t -> render("term", frame, t.name(), TermPage.of(vocabulary, t)));
        Optional<byte[]> rule = vocabulary.rule(node).map(r -> render("rule", frame, r.name(), rule(site, r)));
        Optional<byte[]> cueSet = vocabulary
                .cueSet(node)
                .map(c -> render("cue", frame, c.name(), new CueSetPage(c, vocabulary.using(c))));
        return term.or(() -> rule).or(() -> cueSet);
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
