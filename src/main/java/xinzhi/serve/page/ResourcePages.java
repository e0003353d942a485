package xinzhi.serve.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import xinzhi.serve.name.Catalogue;
import xinzhi.serve.name.Name;
import xinzhi.serve.view.ArticleReader;
import xinzhi.serve.view.ArticleView;
import xinzhi.serve.view.Bonds;
import xinzhi.serve.view.Dates;
import xinzhi.serve.view.Describer;
import xinzhi.serve.view.Description;
import xinzhi.serve.view.PageView;
import xinzhi.serve.view.SentenceCounts;
import xinzhi.serve.view.Sources;
import xinzhi.serve.view.ThingReader;
import xinzhi.serve.view.ThingView;
import xinzhi.serve.view.Veto;

/** The page of a resource, by what it is: an article, a page, a thing, or anything else. */
final class ResourcePages {
    private static final String THINGS =
            "/id/(concept|industry|technology|region|organization|policy|event|product|person|publication|indicator)/.*";

    private static final int MOST_PAGES = 100_000;

    private final Templates templates;
    private final VocabularyPages vocabulary;

    ResourcePages(Templates templates) {
        this.templates = templates;
        this.vocabulary = new VocabularyPages(templates);
    }

    byte[] render(Site site, Frame frame, Node node) {
        String path = site.addresses().path(node.getURI());
        Catalogue names = site.catalogue();
        if (site.read(dataset -> Veto.isGone(dataset, node))) {
            Name name = new Name(node, "", "");
            return templates.render(
                    "vetoed",
                    asked(site, frame, node, Veto.QUERIES).titled(frame.say("veto.title")),
                    new VetoedView(name, vetoes(site, node)));
        }
        if (path.startsWith("/id/article/")) {
            Optional<ArticleView> article =
                    site.read(dataset -> new ArticleReader(dataset, site.queries(), names, node).read());
            if (article.isPresent()) {
                return render(
                        "article",
                        asked(site, frame, node, ArticleReader.QUERIES),
                        article.get().head().article(),
                        article.get());
            }
        }
        if (path.startsWith("/id/page/")) {
            Optional<PageView> page = site.read(dataset -> PageView.read(dataset, site.queries(), node));
            if (page.isPresent()) {
                return render(
                        "page",
                        asked(site, frame, node, PageView.QUERIES),
                        page.get().page(),
                        page.get());
            }
        }
        if (path.matches(THINGS)) {
            return thing(site, frame, node);
        }
        return vocabulary.render(site, frame, node).orElseGet(() -> any(site, frame, node));
    }

    private static List<Veto> vetoes(Site site, Node node) {
        return site.read(dataset -> Veto.of(dataset, site.queries(), node));
    }

    private byte[] thing(Site site, Frame frame, Node node) {
        Map<String, Integer> pages = ThingReader.SECTIONS.stream()
                .collect(Collectors.toMap(
                        section -> section, section -> frame.ask().number(section, MOST_PAGES)));
        Catalogue names = site.catalogue();
        Bonds bonds = site.bonds();
        SentenceCounts counts = site.sentenceCounts();
        Dates dates = site.dates();
        ThingView thing = site.read(dataset -> new ThingReader(
                        new Sources(dataset, site.queries(), site.addresses(), names, bonds, counts, dates),
                        node,
                        pages)
                .read());
        Map<String, Node> values =
                Map.of("this", node, "lexicon", site.addresses().graph("lexicon"));
        return render(
                "thing",
                frame.asked(site.queries(), values, ThingReader.QUERIES),
                thing.name(),
                ThingPage.of(site, thing, vetoes(site, node)));
    }

    private static Frame asked(Site site, Frame frame, Node node, List<String> queries) {
        return frame.asked(site.queries(), Map.of("this", node), queries);
    }

    private byte[] any(Site site, Frame frame, Node node) {
        Description description = site.read(dataset -> new Describer(dataset, site.queries()).describe(node));
        ResourceView resource = new ResourceTable(description).view();
        return render(
                "resource",
                asked(site, frame, node, List.of("outgoing", "incoming-counts")),
                resource.name(),
                resource);
    }

    private byte[] render(String template, Frame frame, Name name, Object view) {
        return templates.render(template, frame.titled(frame.label(name)), view);
    }
}
