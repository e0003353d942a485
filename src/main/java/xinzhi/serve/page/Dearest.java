package xinzhi.serve.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import xinzhi.serve.name.Catalogue;
import xinzhi.serve.name.Name;
import xinzhi.serve.view.ArticleLine;
import xinzhi.serve.view.ArticleList;
import xinzhi.serve.vocabulary.Tree;
import xinzhi.store.Queries;

/** The addresses whose answers take longest when they are made, those that visitors come to first before the others. */
final class Dearest {
    /** Things that most articles name: as many as have pages that take noticeably longer than others. */
    private static final int HUBS = 12;

    private static final int ARTICLES = 20;

    private Dearest() {}

    /** As a browser asks for them, in every language that the pages speak. */
    static List<Ask> of(Site site, Queries questions, String origin) {
        return Stream.concat(
                        Stream.of("/", "/explore", "/articles", "/search"),
                        Stream.of(
                                        hubs(site),
                                        questions.all().stream().map(q -> "/questions/" + q.id()),
                                        articles(site),
                                        Stream.of("lexicon", "void")
                                                .map(g -> path(
                                                        site,
                                                        site.addresses()
                                                                .graph(g)
                                                                .getURI())),
                                        Tree.CLASSES.keySet().stream().map(tree -> "/tree/" + tree))
                                .flatMap(addresses -> addresses))
                .flatMap(address -> Words.LANGUAGES.stream()
                        .map(language -> new Ask(address, Map.of(), Format.HTML.mediaType(), language, origin)))
                .toList();
    }

    private static Stream<String> hubs(Site site) {
        return site.catalogue().all().stream()
                .limit(HUBS)
                .map(Catalogue.Thing::name)
                .map(Name::iri)
                .flatMap(iri -> Stream.of(path(site, iri), path(site, iri) + "." + Format.TURTLE.extension()));
    }

    /** The first articles of their list, and the pages that they are printed on. */
    private static Stream<String> articles(Site site) {
        ArticleList list = site.articles();
        List<ArticleLine> lines = site.read(dataset -> list.page(dataset, 1));
        Set<String> addresses = new LinkedHashSet<>();
        for (ArticleLine line : lines.subList(0, Math.min(ARTICLES, lines.size()))) {
            addresses.add(path(site, line.article().iri()));
            addresses.add(path(site, line.page().iri()));
        }
        return addresses.stream();
    }

    private static String path(Site site, String iri) {
        return site.addresses().path(iri);
    }
}
