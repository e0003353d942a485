package xinzhi.learn.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import xinzhi.extract.Predicate;
import xinzhi.extract.Statement;
import xinzhi.learn.gold.GoldArticle;
import xinzhi.learn.gold.GoldPage;
import xinzhi.ontology.Lexicon;

/**
 * Holds what was extracted from pages against what a reader found there: each of the reader's articles against the
 * found one whose text overlaps it most, each fact against at most one other.
 */
public final class Scorer {
    private static final double SAME_TITLE = 0.9;

    private final FoundFacts found;
    private final Map<String, FoundPage> pages = new TreeMap<>();
    private final Map<String, Tally> tasks = new LinkedHashMap<>();
    private final Map<String, Tally> classes = new TreeMap<>();
    private final Map<String, Tally> predicates = new TreeMap<>();
    private long assembled;
    private int charactersInGold;
    private int charactersFound;

    private Scorer(Lexicon lexicon, double least, List<FoundPage> pages) {
        found = new FoundFacts(lexicon, least, pages);
        pages.forEach(p -> this.pages.put(p.id(), p));
    }

    /** @param least claims that are less sure are left out */
    public static Scores score(Lexicon lexicon, double least, List<GoldPage> gold, List<FoundPage> pages) {
        Scorer scorer = new Scorer(lexicon, least, pages);
        gold.forEach(scorer::add);
        return scorer.scores();
    }

    private void add(GoldPage gold) {
        String id = gold.page().id();
        List<Facts> there = Optional.ofNullable(pages.get(id)).map(FoundPage::articles).orElse(List.of()).stream()
                .map(found::of)
                .toList();
        List<Facts> read =
                gold.articles().stream().map(a -> GoldFacts.of(gold.page(), a)).toList();
        Map<Integer, Integer> pairs = Pairing.of(read, there);
        there.forEach(f -> charactersFound += f.body().length());
        for (int i = 0; i < read.size(); i++) {
            GoldArticle article = gold.articles().get(i);
            Optional<Facts> partner = Optional.ofNullable(pairs.get(i)).map(there::get);
            charactersInGold += read.get(i).body().length();
            String body = read.get(i).body();
            partner.ifPresent(f -> assembled += Alignment.common(body, f.body()));
            addArticle(article, read.get(i), partner.orElseGet(Scorer::nothing));
        }
        task("article found").add(id, List.copyOf(pairs.keySet()), List.copyOf(pairs.values()), (g, f) -> true);
        task("article found").add(id, unpaired(read, pairs.keySet()), unpaired(there, pairs.values()), (g, f) -> false);
    }

    private static List<String> unpaired(List<Facts> articles, Collection<Integer> paired) {
        List<String> left = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if (!paired.contains(i)) {
                left.add(articles.get(i).title().orElse("(no title)"));
            }
        }
        return left;
    }

    private static Facts nothing() {
        return new Facts(
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private void addArticle(GoldArticle article, Facts gold, Facts there) {
        String where = article.id();
        BiPredicate<String, String> alike = (g, f) -> Alignment.ratio(g, f) >= SAME_TITLE;
        task("title").addOne(where, gold.title(), there.title(), alike);
        task("reprint source").addOne(where, gold.source(), there.source(), alike);
        task("author").add(where, gold.authors(), there.authors(), String::equals);
        task("affiliation (person, organization)").add(where, gold.posts(), there.posts(), Facts.Post::same);
        task("entity (label)").add(where, gold.things(), there.things(), Facts.Thing::same);
        task("entity (label + class)").add(where, gold.things(), there.things(), Facts.Thing::sameKind);
        perClass(where, gold.things(), there.things());
        links(where, gold.links(), canonical(there.links(), GoldFacts.labels(article)));
        task("observation (value + unit)").add(where, gold.numbers(), there.numbers(), Facts.Number::sameValue);
        task("observation (+ indicator)").add(where, gold.numbers(), there.numbers(), Facts.Number::sameIndicator);
        task("observation (+ period, area)").add(where, gold.numbers(), there.numbers(), Facts.Number::sameAll);
        for (Statement.Type type : Statement.Type.values()) {
            String name = type.localName();
            task("statement: " + name)
                    .add(where, ofType(gold.said(), name), ofType(there.said(), name), Facts.Said::same);
        }
    }

    private static List<Facts.Said> ofType(List<Facts.Said> said, String type) {
        return said.stream().filter(s -> s.type().equals(type)).toList();
    }

    /** A thing counts in its best class, and in another acceptable one where it was found there. */
    private void perClass(String where, List<Facts.Thing> gold, List<Facts.Thing> there) {
        Set<String> names = new TreeSet<>();
        gold.forEach(g -> names.add(g.classes().get(0)));
        there.forEach(f -> names.addAll(f.classes()));
        for (String name : names) {
            List<Facts.Thing> own =
                    there.stream().filter(f -> f.classes().contains(name)).toList();
            List<Facts.Thing> asked = gold.stream()
                    .filter(g -> g.classes().get(0).equals(name)
                            || g.classes().contains(name) && own.stream().anyMatch(g::same))
                    .toList();
            classes.computeIfAbsent(name, n -> new Tally()).add(where, asked, own, Facts.Thing::same);
        }
    }

    private void links(String where, List<Facts.Link> gold, List<Facts.Link> there) {
        task("relation").add(where, gold, there, Facts.Link::same);
        task("relation (direction and predicate ignored)").add(where, gold, there, Facts.Link::samePair);
        for (Predicate predicate : Predicate.values()) {
            String name = predicate.localName();
            predicates
                    .computeIfAbsent(name, n -> new Tally())
                    .add(
                            where,
                            gold.stream()
                                    .filter(l -> l.predicate().equals(name))
                                    .toList(),
                            there.stream()
                                    .filter(l -> l.predicate().equals(name))
                                    .toList(),
                            Facts.Link::same);
        }
    }

    /** Names that the reader knows become the reader's labels; what then says the same stands once. */
    static List<Facts.Link> canonical(List<Facts.Link> links, Map<String, String> labels) {
        Set<String> seen = new HashSet<>();
        List<Facts.Link> result = new ArrayList<>();
        for (Facts.Link link : links) {
            Set<String> subject = canonical(link.subject(), labels);
            Set<String> object = canonical(link.object(), labels);
            String mark = subject.iterator().next() + "\t" + link.predicate() + "\t"
                    + object.iterator().next();
            if (seen.add(mark)) {
                result.add(new Facts.Link(subject, link.predicate(), object));
            }
        }
        return result;
    }

    private static Set<String> canonical(Set<String> names, Map<String, String> labels) {
        Set<String> known = new TreeSet<>();
        names.forEach(n -> Optional.ofNullable(labels.get(n)).ifPresent(known::add));
        return known.isEmpty() ? new TreeSet<>(names) : known;
    }

    private Tally task(String name) {
        return tasks.computeIfAbsent(name, n -> new Tally());
    }

    private Scores scores() {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(
                "article text (characters, in order)",
                (double) assembled / Math.max(1, charactersFound),
                (double) assembled / Math.max(1, charactersInGold),
                charactersInGold,
                charactersFound));
        tasks.forEach((name, tally) -> figures.add(tally.figure(name)));
        classes.forEach((name, tally) -> figures.add(tally.figure("entity: " + name)));
        predicates.forEach((name, tally) -> figures.add(tally.figure("relation: " + name)));
        figures.removeIf(f -> f.task().startsWith("relation: ") && f.gold() + f.found() == 0);
        List<Scores.Error> errors = new ArrayList<>();
        tasks.forEach((name, tally) -> {
            tally.missed().forEach(m -> errors.add(new Scores.Error(name, true, m)));
            tally.wrong().forEach(w -> errors.add(new Scores.Error(name, false, w)));
        });
        return new Scores(figures, errors);
    }
}
