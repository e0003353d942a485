package xinzhi.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import xinzhi.extract.Extractor;
import xinzhi.learn.gold.GoldPage;
import xinzhi.learn.gold.GoldReader;
import xinzhi.learn.gold.GoldText;
import xinzhi.learn.gold.Split;
import xinzhi.learn.score.Figure;
import xinzhi.learn.score.FoundPage;
import xinzhi.learn.score.Scorer;
import xinzhi.learn.score.Scores;
import xinzhi.ontology.Ontology;

/**
 * Holds what is found on pages that no model learned from against the figures written down when it was last measured. To
 * write new ones: {@code mvn test -Dtest=AccuracyTest -Dxinzhi.record=true}.
 */
final class AccuracyTest {
    private static final double SLACK = 0.01;
    /** Where a reader found less, one more miss is more than the slack. */
    private static final int ENOUGH = 40;

    private final Ontology ontology = Ontology.bundled("https://w3id.org/xinzhi/id/");
    private final Split split =
            Split.of(new GoldReader(List.of(Path.of("seeds"))).readAll(List.of(Path.of("src/main/gold"))));

    @Test
    void pagesOfOursAreReadAsWellAsBefore() throws IOException {
        assertAsGood("development", split.development());
    }

    @Test
    void givenPagesAreReadAsWellAsBefore() throws IOException {
        assertAsGood("given", split.given());
    }

    private void assertAsGood(String name, List<GoldPage> pages) throws IOException {
        Scores now = scores(pages);
        Path file = Path.of("src/test/resources/accuracy", name + ".tsv");
        if (Boolean.getBoolean("xinzhi.record")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", now.lines()) + "\n");
        }
        List<String> worse = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t");
            double before = Double.parseDouble(cells[3]);
            double f1 = now.figure(cells[0]).map(Figure::f1).orElse(0.0);
            if (Integer.parseInt(cells[4]) >= ENOUGH && f1 < before - SLACK) {
                worse.add(String.format("%s: F1 %.3f, was %.3f", cells[0], f1, before));
            }
        }
        assertEquals(List.of(), worse, "worse on the " + name + " pages than " + file + " says");
    }

    private Scores scores(List<GoldPage> pages) {
        Extractor extractor = new Extractor(ontology);
        List<FoundPage> found = pages.stream()
                .map(p -> new FoundPage(
                        p.page().id(),
                        GoldText.articles(p).stream().map(extractor::extract).toList()))
                .toList();
        return Scorer.score(ontology.lexicon(), 0, pages, found);
    }
}
