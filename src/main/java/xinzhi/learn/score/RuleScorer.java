package xinzhi.learn.score;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import xinzhi.extract.Claim;
import xinzhi.extract.Extraction;
import xinzhi.learn.gold.GoldArticle;
import xinzhi.learn.gold.GoldPage;
import xinzhi.ontology.Lexicon;

/**
 * Holds what each rule read from pages against what a reader found there. A fact that a rule reads twice in an article
 * counts once; what two rules read counts for both.
 */
public final class RuleScorer {
    private final FoundFacts facts;
    private final SortedMap<String, Set<String>> found = new TreeMap<>();
    private final SortedMap<String, Set<String>> right = new TreeMap<>();

    private RuleScorer(FoundFacts facts) {
        this.facts = facts;
    }

    /** In the order of the rules' names. */
    public static List<RuleScore> score(Lexicon lexicon, List<GoldPage> gold, List<FoundPage> pages) {
        RuleScorer scorer = new RuleScorer(new FoundFacts(lexicon, 0, pages));
        for (GoldPage page : gold) {
            pages.stream().filter(p -> p.id().equals(page.page().id())).forEach(p -> scorer.add(page, p));
        }
        return scorer.found.entrySet().stream()
                .map(e -> new RuleScore(
                        e.getKey(),
                        e.getValue().size(),
                        scorer.right.getOrDefault(e.getKey(), Set.of()).size()))
                .toList();
    }

    private void add(GoldPage gold, FoundPage page) {
        List<Facts> read =
                gold.articles().stream().map(a -> GoldFacts.of(gold.page(), a)).toList();
        List<Facts> there = page.articles().stream().map(facts::of).toList();
        Pairing.of(read, there)
                .forEach((mine, theirs) -> add(
                        gold.page().id() + " " + mine,
                        gold.articles().get(mine),
                        read.get(mine),
                        page.articles().get(theirs)));
    }

    private void add(String where, GoldArticle article, Facts gold, Extraction extraction) {
        Map<String, String> labels = GoldFacts.labels(article);
        for (Claim claim : extraction.claims()) {
            List<Facts.Link> link = Scorer.canonical(List.of(facts.link(claim)), labels);
            count(claim.rule(), where, link.get(0), l -> gold.links().stream().anyMatch(g -> g.same(l)));
        }
        extraction.reading().mentions().stream()
                .flatMap(List::stream)
                .filter(m -> !facts.isGeneric(m.entity()))
                .forEach(m -> count(m.rule(), where, facts.thing(m.entity()), t -> gold.things().stream()
                        .anyMatch(g -> g.sameKind(t))));
        extraction
                .observations()
                .forEach(o -> count(o.rule(), where, facts.number(o), n -> gold.numbers().stream()
                        .anyMatch(g -> g.sameIndicator(n))));
        extraction
                .statements()
                .forEach(s -> count(s.rule(), where, FoundFacts.said(extraction, s), t -> gold.said().stream()
                        .anyMatch(g -> g.same(t))));
    }

    private <F> void count(String rule, String where, F fact, Predicate<F> isRight) {
        String mark = where + "\t" + fact;
        found.computeIfAbsent(rule, r -> new TreeSet<>()).add(mark);
        if (isRight.test(fact)) {
            right.computeIfAbsent(rule, r -> new TreeSet<>()).add(mark);
        }
    }
}
