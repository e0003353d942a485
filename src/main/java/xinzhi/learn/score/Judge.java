package xinzhi.learn.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import xinzhi.extract.Claim;
import xinzhi.extract.Extraction;
import xinzhi.extract.Mention;
import xinzhi.extract.Observation;
import xinzhi.extract.Statement;
import xinzhi.learn.gold.GoldArticle;
import xinzhi.learn.gold.GoldPage;
import xinzhi.ontology.Lexicon;

/** Holds all that was read from pages, fact by fact, against what a reader found there. */
final class Judge {
    /**
     * A fact as a rule read it.
     *
     * @param kind {@code entity}, {@code relation}, {@code figure}, {@code statement}
     * @param fact the article and what it is to say: what is read twice in an article is one fact
     * @param right whether a reader found it too
     */
    record Judged(String kind, String rule, double confidence, String fact, boolean right) {}

    private final FoundFacts facts;
    private final List<Judged> judged = new ArrayList<>();

    private Judge(FoundFacts facts) {
        this.facts = facts;
    }

    /** In the order of the pages and of what is read there. */
    static List<Judged> of(Lexicon lexicon, List<GoldPage> gold, List<FoundPage> pages) {
        Judge judge = new Judge(new FoundFacts(lexicon, 0, pages));
        for (GoldPage page : gold) {
            pages.stream().filter(p -> p.id().equals(page.page().id())).forEach(p -> judge.add(page, p));
        }
        return judge.judged;
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
            Facts.Link link =
                    Scorer.canonical(List.of(facts.link(claim)), labels).get(0);
            add("relation", claim.rule(), claim.confidence(), where, link, gold.links(), Facts.Link::same);
        }
        for (Mention mention :
                extraction.reading().mentions().stream().flatMap(List::stream).toList()) {
            if (!facts.isGeneric(mention.entity())) {
                Facts.Thing thing = facts.thing(mention.entity());
                add("entity", mention.rule(), mention.confidence(), where, thing, gold.things(), Facts.Thing::sameKind);
            }
        }
        for (Observation figure : extraction.observations()) {
            Facts.Number number = facts.number(figure);
            add(
                    "figure",
                    figure.rule(),
                    figure.confidence(),
                    where,
                    number,
                    gold.numbers(),
                    Facts.Number::sameIndicator);
        }
        for (Statement statement : extraction.statements()) {
            Facts.Said said = FoundFacts.said(extraction, statement);
            add("statement", statement.rule(), statement.confidence(), where, said, gold.said(), Facts.Said::same);
        }
    }

    private <F> void add(
            String kind, String rule, double confidence, String where, F fact, List<F> gold, BiPredicate<F, F> same) {
        boolean right = gold.stream().anyMatch(g -> same.test(g, fact));
        judged.add(new Judged(kind, rule, confidence, where + "\t" + fact, right));
    }
}
