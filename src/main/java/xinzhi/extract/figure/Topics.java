package xinzhi.extract.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import xinzhi.extract.Based;
import xinzhi.extract.Basis;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Passage;
import xinzhi.text.Article;
import xinzhi.text.Span;

/** Which region an article, and each of its sections, is about. */
final class Topics {
    private static final int IN_TITLE = 5;
    private static final int BARE = 2;

    private final Optional<Based<Entity>> named;
    private final Optional<Based<Entity>> article;
    private final Optional<Based<Entity>> home;
    private final int since;
    private final int homeSince;
    private final List<Span> headings;
    private final List<Optional<Based<Entity>>> sections;

    private Topics(
            Optional<Entity> named,
            Optional<Entity> article,
            int since,
            Optional<Entity> home,
            int homeSince,
            List<Span> headings,
            List<Optional<Based<Entity>>> sections) {
        this.named = named.map(e -> Based.on(e, Basis.ARTICLE));
        this.article = article.map(e -> Based.on(e, Basis.ARTICLE));
        this.since = since;
        this.home = home.map(e -> Based.on(e, Basis.ARTICLE));
        this.homeSince = homeSince;
        this.headings = headings;
        this.sections = sections;
    }

    /**
     * An article is about the region that its title names; else about that which it names most, and twice at least, from
     * there on where it does first; else about the country that names it, or speaks of it as of its own. One whose title
     * lists regions is about none of them. A heading is the first sentence of its section.
     */
    static Topics of(Article article, List<Figures> figures, Scope scope) {
        List<Passage> passages = figures.stream().map(Figures::passage).toList();
        List<Optional<Based<Entity>>> sections = new ArrayList<>();
        for (int i = 0; i <= article.headings().size(); i++) {
            int section = i;
            List<Passage> own = passages.stream()
                    .filter(p -> section(article.headings(), p) == section)
                    .toList();
            String heading = i == 0 ? "" : article.headings().get(i - 1).of(article.text());
            sections.add(most(own, heading, scope)
                    .filter(e -> heading.contains(stem(e)))
                    .map(e -> Based.on(e, Basis.of(own.get(0).sentence()))));
        }
        String title = article.title().orElse("");
        Optional<Entity> home = scope.country().filter(c -> passages.stream().anyMatch(p -> isAtHome(p, c, scope)));
        boolean several = scope.listsPlaces(title, named(passages, title, scope));
        Optional<Entity> named =
                most(passages, title, scope).or(() -> scope.namedIn(title)).or(() -> home);
        Optional<Entity> most = named.filter(e -> !several);
        boolean known = most.filter(e -> title.contains(stem(e))
                        || scope.country().filter(e::equals).isPresent())
                .isPresent();
        return new Topics(
                named,
                most,
                most.filter(e -> !known)
                        .map(e -> first(passages, p -> regions(p, scope).contains(e)))
                        .orElse(0),
                home,
                home.map(c -> first(passages, p -> isAtHome(p, c, scope))).orElse(0),
                article.headings(),
                sections);
    }

    /** That of the section in which the passage stands where its heading names one, else the article's. */
    Optional<Based<Entity>> at(Passage passage) {
        int start = passage.sentence().span().start();
        return sections.get(section(headings, passage))
                .or(() -> article.filter(e -> since <= start))
                .or(() -> home.filter(e -> article.isPresent() && homeSince <= start));
    }

    /** That of the section, else the one that the article names most: the place of its offices that go without a name. */
    Optional<Based<Entity>> officesAt(Passage passage) {
        return sections.get(section(headings, passage)).or(() -> named);
    }

    private static boolean isAtHome(Passage passage, Entity country, Scope scope) {
        return regions(passage, scope).contains(country) || scope.isAtHome(passage.text());
    }

    /** Where the first passage begins of which something holds. */
    private static int first(List<Passage> passages, Predicate<Passage> holds) {
        return passages.stream()
                .filter(holds)
                .findFirst()
                .map(p -> p.sentence().span().start())
                .orElse(0);
    }

    /** The name without its ending, by which a heading may call it. */
    private static String stem(Entity region) {
        return region.label().substring(0, Math.min(BARE, region.label().length()));
    }

    private static int section(List<Span> headings, Passage passage) {
        int start = passage.sentence().span().start();
        return (int) headings.stream().filter(h -> h.start() <= start).count();
    }

    /** The region that is named most, and twice at least; the heading counts as several times. */
    private static Optional<Entity> most(List<Passage> passages, String heading, Scope scope) {
        Map<Entity, Integer> counts = new LinkedHashMap<>();
        passages.forEach(p -> regions(p, scope).forEach(e -> counts.merge(e, 1, Integer::sum)));
        named(passages, heading, scope).values().stream()
                .distinct()
                .forEach(e -> counts.merge(e, IN_TITLE, Integer::sum));
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .reduce((most, e) -> e.getValue() > most.getValue() ? e : most)
                .map(Map.Entry::getKey);
    }

    /** The regions of some passages that a heading names, by the words with which it does. */
    private static Map<String, Entity> named(List<Passage> passages, String heading, Scope scope) {
        Map<String, Entity> named = new LinkedHashMap<>();
        passages.forEach(
                p -> p.mentions().stream().filter(m -> scope.isPlace(p, m)).forEach(m -> Stream.of(
                                p.text(m.span()), m.entity().label())
                        .filter(name -> scope.isNamed(name, heading))
                        .forEach(name -> named.put(name, m.entity()))));
        return named;
    }

    private static List<Entity> regions(Passage passage, Scope scope) {
        return passage.mentions().stream()
                .filter(m -> scope.isPlace(passage, m))
                .map(Mention::entity)
                .toList();
    }
}
