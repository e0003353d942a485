package xinzhi.learn.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import xinzhi.extract.Mention;
import xinzhi.extract.Reading;
import xinzhi.extract.Trace;
import xinzhi.extract.mention.EntityModel;
import xinzhi.extract.mention.MentionFinder;
import xinzhi.learn.gold.GoldPage;
import xinzhi.learn.gold.GoldReader;
import xinzhi.learn.gold.GoldText;
import xinzhi.learn.gold.Split;
import xinzhi.nlp.Analyzer;
import xinzhi.ontology.Ontology;
import xinzhi.sample.ProjectOntology;
import xinzhi.text.Article;

class EntityTrainerTest {
    private static final Path GOLD = Path.of("src/main/gold");

    private final Ontology ontology = ProjectOntology.ONE;
    private final Analyzer analyzer = MentionFinder.analyzer(ontology);
    private final List<GoldPage> pages = new GoldReader(List.of(Path.of("seeds"))).readAll(List.of(GOLD));

    @Test
    void noPageIsInTwoParts() {
        Split split = Split.of(pages);
        Set<String> names = new HashSet<>();
        List<GoldPage> all = new ArrayList<>(split.training());
        all.addAll(split.development());
        all.addAll(split.given());
        all.forEach(p -> assertTrue(names.add(p.name()), p.name()));
        assertEquals(pages.size(), all.size());
        assertEquals(
                List.of("001", "002"),
                split.given().stream().map(GoldPage::name).toList());
    }

    /** What is added may be a longer name that holds one of the rules'; what is only named in passing is told. */
    @Test
    void theModelAddsToWhatTheRulesFindAndSaysWhatIsNamedInPassing() {
        EntityModel model = EntityModel.shipped().orElseThrow();
        MentionFinder rules = new MentionFinder(ontology, analyzer);
        MentionFinder both = new MentionFinder(ontology, analyzer, Optional.of(model));
        List<String> added = new ArrayList<>();
        Set<String> inPassing = new HashSet<>();
        Trace trace = (sentence, rule, outcome) -> {
            if (rule.equals("model-entity")) {
                added.add(outcome);
            } else if (rule.equals("model-review")) {
                inPassing.add(outcome.replaceAll("^takes (.*) for named in passing.*$", "$1"));
            }
        };
        int kept = 0;
        List<Article> unseen = Split.of(pages).development().stream()
                .limit(4)
                .flatMap(page -> GoldText.articles(page).stream())
                .toList();
        for (Article article : unseen) {
            Reading alone = rules.read(article, Trace.NONE);
            List<Mention> together = both.read(article, trace).listed().mentions().stream()
                    .flatMap(List::stream)
                    .toList();
            for (Mention mention :
                    alone.mentions().stream().flatMap(List::stream).toList()) {
                boolean stays = together.stream().anyMatch(o -> o.span().contains(mention.span()));
                kept += stays ? 1 : 0;
                assertTrue(stays || inPassing.contains(alone.text(mention.span())), () -> "lost " + mention);
            }
            together.forEach(m -> assertTrue(m.confidence() >= 0.25 && m.confidence() <= 0.95, m::toString));
        }
        assertTrue(added.stream().anyMatch(a -> a.contains("标注概率")), added::toString);
        assertTrue(!inPassing.isEmpty() && kept > 5 * inPassing.size(), inPassing + " of " + kept);
    }
}
