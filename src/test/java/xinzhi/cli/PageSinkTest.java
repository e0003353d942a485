package xinzhi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xinzhi.extract.Extractor;
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
import xinzhi.ingest.layout.PageLayout;
import xinzhi.nlp.Folding;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.Terms;
import xinzhi.sample.ProjectOntology;

/** What of the articles of pages gets into the graph. */
class PageSinkTest {
    private static final Ontology ONTOLOGY = ProjectOntology.ONE;
    private static final String TEXT = "科技创新推动产业升级。各地因地制宜发展乡村旅游，带动农民增收致富，人工智能赋能制造业。\n";

    @TempDir
    private Path folder;

    private final Iris iris = new Iris(ONTOLOGY.baseIri());
    private final GraphWriter writer = new GraphWriter(
            iris, ONTOLOGY, new Run("1", ONTOLOGY.sha256(), List.of(), new TreeMap<>()), GraphWriter.DEFAULT_THRESHOLD);
    private final DatasetGraph dataset = DatasetGraphFactory.createGeneral();
    private final RunReport report = new RunReport();
    private final PageSink sink = new PageSink(
            writer,
            StreamRDFLib.dataset(dataset),
            report,
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

    private PageSink.ReadPage page(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("page.txt"), text);
        Outcome outcome = new PageReader(ONTOLOGY).read(file, "page.txt").get(0);
        return PageSink.ReadPage.of(
                new PageLayout(ONTOLOGY, Folding::simplified).apply(((Outcome.Read) outcome).page()),
                new Extractor(ONTOLOGY),
                writer);
    }

    private static ArticleGraph withProblem(ArticleGraph article) {
        return new ArticleGraph(article.graph(), article.refused(), article.leftOut(), List.of("it breaks a shape"));
    }
}
