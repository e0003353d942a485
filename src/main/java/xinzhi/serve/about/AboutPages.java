package xinzhi.serve.about;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import xinzhi.export.dump.Dump;
import xinzhi.export.dump.Graphs;
import xinzhi.serve.page.Ask;
import xinzhi.serve.page.Format;
import xinzhi.serve.page.Frame;
import xinzhi.serve.page.Offer;
import xinzhi.serve.page.Reply;
import xinzhi.serve.page.Resources;
import xinzhi.serve.page.Section;
import xinzhi.serve.page.Site;
import xinzhi.serve.page.Templates;
import xinzhi.serve.page.Words;
import xinzhi.serve.view.Overview;
import xinzhi.serve.vocabulary.Tree;

/** What the site says of itself: {@code /dataset}, {@code /.well-known/void}, {@code /sitemap.xml}, {@code /robots.txt}. */
public final class AboutPages implements Section {
    private static final String DATASET = "/dataset";
    private static final String SITEMAP = "/sitemap/";
    private static final String ARTICLES = "articles";

    private final Templates templates;

    public AboutPages(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Optional<Reply> answer(Site site, Words words, Ask ask) {
        Sitemap sitemap = new Sitemap(ask.origin());
        String path = ask.path();
        if (path.startsWith(SITEMAP) && path.endsWith(".xml")) {
            String name = path.substring(SITEMAP.length(), path.length() - ".xml".length());
            return pages(site, name).map(pages -> text("application/xml", sitemap.pages(pages)));
        }
        if (path.startsWith("/dumps/")) {
            return dump(site, ask);
        }
        return switch (path) {
            case "/robots.txt" -> Optional.of(text("text/plain", sitemap.robots()));
            case "/sitemap.xml" -> Optional.of(text("application/xml", sitemap.index(sitemaps(site))));
            case "/.well-known/void" ->
                Optional.of(Reply.text(303, ask.origin() + DATASET).with("Location", ask.origin() + DATASET));
            default ->
                Offer.at(DATASET, site.addresses().base() + "dataset/xinzhi", ask)
                        .map(offer -> offer.answer(ask, format -> dataset(site, words, ask, offer, format)));
        };
    }

    /** All of the data in one file; empty where the path is none of a dump. */
    private static Optional<Reply> dump(Site site, Ask ask) {
        return Arrays.stream(Dump.values())
                .filter(dump -> ask.path().equals(DatasetReader.path(dump)))
                .findFirst()
                .map(dump -> Reply.download(
                        dump.mediaType(),
                        "xinzhi." + dump.extension(),
                        site.identity(ask),
                        out -> site.stream(dataset -> dump.write(Graphs.all(dataset), out))));
    }

    private Reply dataset(Site site, Words words, Ask ask, Offer offer, Format format) {
        if (format != Format.HTML) {
            Graph graph = site.read(dataset -> reader(site, dataset).graph(ask.origin()));
            return Resources.data(site, format, graph);
        }
        DatasetView view = site.read(dataset -> reader(site, dataset).view());
        String json = new SchemaOrg(site.addresses(), ask.origin())
                .dataset(view, words.say("site.name"), words.say("home.lead"));
        Node dataset = NodeFactory.createURI(offer.iri());
        Frame frame = site.frame(words.say("dataset.title"), words, ask, offer.alternates())
                .asked(site.queries(), Map.of("this", dataset), List.of("outgoing", "vocabulary-uses"));
        return Reply.of(
                200, Format.HTML.mediaType(), templates.render("about/dataset", frame, new DatasetPage(view, json)));
    }

    private static DatasetReader reader(Site site, DatasetGraph dataset) {
        return new DatasetReader(dataset, site.queries(), site.addresses());
    }

    private static List<String> sitemaps(Site site) {
        List<String> all = new ArrayList<>(List.of(SITEMAP + "site.xml"));
        Stream.concat(Stream.of(ARTICLES), Overview.THINGS.stream()).forEach(type -> {
            int pages = (iris(site, type).size() + Sitemap.MOST - 1) / Sitemap.MOST;
            for (int page = 1; page <= pages; page++) {
                all.add(SITEMAP + type.toLowerCase(Locale.ROOT) + "-" + page + ".xml");
            }
        });
        return all;
    }

    private static Optional<List<String>> pages(Site site, String name) {
        if (name.equals("site")) {
            List<String> all = new ArrayList<>(
                    List.of("/", "/articles", "/questions", "/ontology", "/rules", "/cues", "/shapes", DATASET));
            Tree.CLASSES.keySet().forEach(type -> all.add("/tree/" + type));
            return Optional.of(all);
        }
        return Stream.concat(Stream.of(ARTICLES), Overview.THINGS.stream())
                .filter(type -> name.matches(type.toLowerCase(Locale.ROOT) + "-[1-9]\\d{0,3}"))
                .findFirst()
                .map(type -> part(iris(site, type), Integer.parseInt(name.replaceFirst(".*-", ""))).stream()
                        .map(site.addresses()::path)
                        .toList())
                .filter(part -> !part.isEmpty());
    }

    /** What has pages worth finding: all articles, and of things those that any article names. */
    private static List<String> iris(Site site, String type) {
        return type.equals(ARTICLES)
                ? new Mapped<>(site.search().articles(), line -> line.article().iri())
                : new Mapped<>(
                        site.catalogue().mentioned(type), thing -> thing.name().iri());
    }

    /** Addresses that are made when they are asked for. */
    private static final class Mapped<T> extends AbstractList<String> {
        private final List<T> all;
        private final Function<T, String> address;

        Mapped(List<T> all, Function<T, String> address) {
            this.all = all;
            this.address = address;
        }

        @Override
        public String get(int index) {
            return address.apply(all.get(index));
        }

        @Override
        public int size() {
            return all.size();
        }
    }

    private static List<String> part(List<String> all, int number) {
        int from = Math.min(all.size(), (number - 1) * Sitemap.MOST);
        return all.subList(from, Math.min(all.size(), from + Sitemap.MOST));
    }

    private static Reply text(String type, String text) {
        return Reply.of(200, type, text.getBytes(StandardCharsets.UTF_8));
    }
}
