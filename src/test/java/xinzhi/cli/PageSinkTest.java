package xinzhi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xinzhi.extract.Extractor;
import xinzhi.extract.reprint.Reprints;
import xinzhi.graph.ArticleGraph;
import xinzhi.graph.Correcting;
import xinzhi.graph.Corrections;
import xinzhi.graph.Disagreements;
import xinzhi.graph.GraphWriter;
import xinzhi.graph.Iris;
import xinzhi.graph.Run;
import xinzhi.graph.RunReport;
import xinzhi.ingest.Outcome;
import xinzhi.ingest.PageReader;
import xinzhi.ingest.layout.PageArticles;
import xinzhi.ingest.layout.PageLayout;
import xinzhi.nlp.Folding;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.Terms;
import xinzhi.sample.ProjectOntology;

/** What of the articles of pages gets into the graph. */
class PageSinkTest {
    private static final Ontology ONTOLOGY = ProjectOntology.ONE;
    private static final String TEXT = "科技创新推动产业升级。各地因地制宜发展乡村旅游，带动农民增收致富，人工智能赋能制造业。\n";

    /** Shorter texts are too easily alike. */
    private static final String MORE = "沿海港口建成岸电设施，船舶靠港后使用清洁电力，港区空气质量明显改善，运输成本也随之下降。\n";

    private static final Extractor EXTRACTOR = new Extractor(ONTOLOGY);

    @TempDir
    private Path folder;

    private final Iris iris = new Iris(ONTOLOGY.baseIri());
    private final GraphWriter writer = new GraphWriter(
            iris, ONTOLOGY, new Run("1", ONTOLOGY.sha256(), List.of(), new TreeMap<>()), GraphWriter.DEFAULT_THRESHOLD);
    private final DatasetGraph dataset = DatasetGraphFactory.createGeneral();
    /** By an article, the page it stands on. */
    private final Map<Node, String> pages = new HashMap<>();

    private final RunReport report = new RunReport();
    private final PageSink sink = new PageSink(
            writer,
            StreamRDFLib.dataset(dataset),
            report,
            new Reprints(ONTOLOGY.cues()),
            new Disagreements(iris, ONTOLOGY.cues()),
            new Correcting(Corrections.none(), iris, ONTOLOGY.lexicon()));

    @Test
    void anArticleThatIsLeftOutIsNeitherCountedNorAnEarlierPrinting() throws Exception {
        PageSink.ReadPage first = page("科技创新与乡村旅游\n\n" + TEXT);
        List<PageSink.ReadArticle> broken = first.articles().stream()
                .map(a -> new PageSink.ReadArticle(a.extraction(), withProblem(a.graph())))
                .toList();
        assertEquals(
                List.of("it breaks a shape"), sink.write(new PageSink.ReadPage(first.page(), first.graph(), broken)));
        assertEquals(new TreeMap<>(), report.written());

        assertEquals(List.of(), sink.write(page("乡村旅游与科技创新\n\n" + TEXT)));
        assertEquals(1, report.written().get("Article"));
        assertTrue(report.written().getOrDefault("Claim", 0) > 0, report.written()::toString);
        assertFalse(dataset.contains(Node.ANY, Node.ANY, Terms.term("reprintOf"), Node.ANY));
    }

    /** In the order in which they are read. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "江南时报 2024年5月9日 第3版 | 滨海日报 2024年3月5日 第7版 | | | a.txt",
                "滨海日报 2024年3月5日 第7版 | 江南时报 2024年5月9日 第3版 | | | b.txt",
                "2024年5月9日 | 滨海日报 2024年3月5日 第7版 | | | a.txt",
                "'' | 滨海日报 2024年3月5日 第7版 | | | a.txt",
                "滨海日报 2024年3月5日 第7版 | '' | | | b.txt",
                "滨海日报 2024年3月5日 第7版 | 江南时报 2024年5月9日 第3版 | （转载自《江南时报》） | | a.txt",
                "江南时报 2024年5月9日 第3版 | 江南时报 2024年5月9日 第3版 | | | b.txt",
                "'' | '' | | （原载于《滨海日报》2024年第3期） | b.txt"
            })
    void theEarlierPrintingIsTheOriginalInGraphAndReport(
            String first, String second, String creditOfFirst, String creditOfSecond, String reprint) throws Exception {
        sink.write(page("a.txt", text(first, "乡村旅游与科技创新", creditOfFirst)));
        sink.write(page("b.txt", text(second, "科技创新与乡村旅游", creditOfSecond)));
        sink.finish();
        String original = reprint.equals("a.txt") ? "b.txt" : "a.txt";
        List<String> links = dataset.stream(Node.ANY, Node.ANY, Terms.term("reprintOf"), Node.ANY)
                .map(quad -> page(quad.getSubject()) + " " + page(quad.getObject()))
                .toList();
        assertEquals(List.of(reprint + " " + original), links);
        assertTrue(report.json(new Run("1", "", List.of(), new TreeMap<>()), new TreeMap<>())
                .matches("(?s).*" + reprint + ": [^\n]* prints " + original + ": [^\n]* again.*"));
    }

    private static String text(String masthead, String title, String credit) {
        return masthead + "\n\n" + title + "\n\n" + TEXT + "\n" + MORE + "\n" + (credit == null ? "" : credit + "\n");
    }

    private String page(Node article) {
        return pages.get(article);
    }

    private PageSink.ReadPage page(String text) throws Exception {
        return page("page.txt", text);
    }

    private PageSink.ReadPage page(String name, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text);
        Outcome outcome = new PageReader(ONTOLOGY).read(file, name).get(0);
        PageArticles articles = new PageLayout(ONTOLOGY, Folding::simplified).apply(((Outcome.Read) outcome).page());
        articles.articles().forEach(a -> pages.put(iris.article(a), name));
        return PageSink.ReadPage.of(articles, EXTRACTOR, writer);
    }

    private static ArticleGraph withProblem(ArticleGraph article) {
        return new ArticleGraph(article.graph(), article.refused(), article.leftOut(), List.of("it breaks a shape"));
    }
}
