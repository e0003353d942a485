package xinzhi.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import xinzhi.extract.Extraction;
import xinzhi.extract.Extractor;
import xinzhi.extract.Reading;
import xinzhi.ingest.layout.PageLayout;
import xinzhi.learn.gold.GoldPage;
import xinzhi.learn.gold.GoldReader;
import xinzhi.learn.gold.GoldText;
import xinzhi.learn.gold.Split;
import xinzhi.learn.score.FoundPage;
import xinzhi.learn.score.RuleScore;
import xinzhi.learn.score.RuleScorer;
import xinzhi.learn.score.Scorer;
import xinzhi.nlp.Folding;
import xinzhi.ontology.Ontology;
import xinzhi.sample.ProjectOntology;
import xinzhi.text.Article;

/**
 * Holds what is found on pages that no model learned from against the figures written down when it was last measured. To
 * write new ones: {@code mvn test -Dtest=AccuracyTest -Dxinzhi.record=true}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AccuracyTest {
    private static final double SLACK = 0.01;
    /** Where a reader found less, one more miss is more than the slack. */
    private static final int ENOUGH = 40;

    private static final Path RULES = Path.of("src/main/resources/xinzhi/serve/rule-precision.tsv");
    private static final double RULE_SLACK = 0.15;

    private final Ontology ontology = ProjectOntology.ONE;
    private final List<GoldPage> all =
            new GoldReader(List.of(Path.of("seeds"))).readAll(List.of(Path.of("src/main/gold")));
    private final Split split = Split.of(all);
    private final Extractor extractor = new Extractor(ontology);
    /** What is found in a page's articles as its annotation has them. */
    private final Map<GoldPage, FoundPage> found = new HashMap<>();

    @Test
    void pagesOfOursAreReadAsWellAsBefore() throws IOException {
        assertAsGood("development", lines(split.development(), this::found));
    }

    @Test
    void givenPagesAreReadAsWellAsBefore() throws IOException {
        assertAsGood("given", lines(split.given(), this::found));
    }

    /** Every page, scrambled or not, from its bytes; the figures of facts rest on how well its articles were found. */
    @Test
    void pagesAreTakenApartAsWellAsBefore() throws IOException {
        PageLayout layout = new PageLayout(ontology, Folding::simplified);
        List<String> lines = lines(
                all,
                page -> new FoundPage(
                        page.page().id(),
                        layout.apply(page.page()).articles().stream()
                                .map(AccuracyTest::unread)
                                .toList()));
        assertAsGood(
                "pages", lines.stream().takeWhile(l -> !l.startsWith("entity")).toList());
    }

    /** The rules' pages show these figures. */
    @Test
    void rulesAreAsPreciseAsTheirPagesSay() throws IOException {
        List<GoldPage> pages = new ArrayList<>(split.development());
        pages.addAll(split.given());
        List<RuleScore> now = RuleScorer.score(
                ontology.lexicon(), pages, pages.stream().map(this::found).toList());
        if (Boolean.getBoolean("xinzhi.record")) {
            Files.writeString(
                    RULES,
                    "# rule, facts read, of these right; how to measure: docs/ontology.md\n"
                            + now.stream()
                                    .map(r -> r.rule() + "\t" + r.found() + "\t" + r.right() + "\n")
                                    .collect(Collectors.joining()));
        }
        List<String> off = new ArrayList<>();
        for (String line : Files.readAllLines(RULES)) {
            String[] cells = line.split("\t");
            now.stream()
                    .filter(r -> r.rule().equals(cells[0]) && Math.min(r.found(), Integer.parseInt(cells[1])) >= ENOUGH)
                    .filter(r -> Math.abs((double) r.right() / r.found()
                                    - Double.parseDouble(cells[2]) / Double.parseDouble(cells[1]))
                            > RULE_SLACK)
                    .forEach(r -> off.add(line + " is now " + r.found() + " " + r.right()));
        }
        assertEquals(List.of(), off, "other than " + RULES + " says");
    }

    private void assertAsGood(String name, List<String> now) throws IOException {
        Path file = Path.of("src/test/resources/accuracy", name + ".tsv");
        if (Boolean.getBoolean("xinzhi.record")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", now) + "\n");
        }
        Map<String, Double> f1 = new HashMap<>();
        now.stream().map(l -> l.split("\t")).forEach(cells -> f1.put(cells[0], Double.valueOf(cells[3])));
        List<String> worse = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t");
            double before = Double.parseDouble(cells[3]);
            double after = f1.getOrDefault(cells[0], 0.0);
            if (Integer.parseInt(cells[4]) >= ENOUGH && after < before - SLACK) {
                worse.add(String.format("%s: F1 %.3f, was %.3f", cells[0], after, before));
            }
        }
        assertEquals(List.of(), worse, "worse on the " + name + " pages than " + file + " says");
    }

    private List<String> lines(List<GoldPage> pages, Function<GoldPage, FoundPage> found) {
        return Scorer.score(
                        ontology.lexicon(), 0, pages, pages.stream().map(found).toList())
                .lines();
    }

    private FoundPage found(GoldPage page) {
        return found.computeIfAbsent(
                page,
                p -> new FoundPage(
                        p.page().id(),
                        GoldText.articles(p).stream().map(extractor::extract).toList()));
    }

    /** An article of which only its own text, title and authors are asked. */
    private static Extraction unread(Article article) {
        return new Extraction(new Reading(article, List.of(), List.of(), List.of()), List.of(), List.of(), List.of());
    }
}
