package xinzhi.extract.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xinzhi.extract.Based;
import xinzhi.extract.Basis;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Passage;
import xinzhi.text.Article;
import xinzhi.text.Span;

/** Which region an article, and each of its sections, speaks of most. */
final class Topics {
    private static final int IN_TITLE = 5;
    private static final int BARE = 2;

    private final Optional<Based<Entity>> article;
    private final List<Span> headings;
    private final List<Optional<Based<Entity>>> sections;

    private Topics(Optional<Based<Entity>> article, List<Span> headings, List<Optional<Based<Entity>>> sections) {
        this.article = article;
        this.headings = headings;
        this.sections = sections;
    }

    /**
     * An article is about the country that names it, or speaks of it as of its own, and names no region twice. A heading is the
     * first sentence of its section.
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
        Optional<Entity> home = scope.country()
                .filter(c -> regions(passages, scope).contains(c)
                        || passages.stream().anyMatch(p -> scope.isAtHome(p.text())));
        Optional<Entity> most = most(passages, article.title().orElse(""), scope)
                .or(() -> article.title().flatMap(scope::namedIn))
                .or(() -> home);
        return new Topics(most.map(e -> Based.on(e, Basis.ARTICLE)), article.headings(), sections);
    }

    /** That of the section in which the passage stands where its heading names one, else the article's. */
    Optional<Based<Entity>> at(Passage passage) {
        return sections.get(section(headings, passage)).or(() -> article);
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
        regions(passages, scope).forEach(e -> counts.merge(e, 1, Integer::sum));
        passages.stream()
                .flatMap(p -> p.mentions().stream()
                        .filter(m -> scope.isPlace(p, m) && heading.contains(p.text(m.span())))
                        .map(Mention::entity))
                .distinct()
                .forEach(e -> counts.merge(e, IN_TITLE, Integer::sum));
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .reduce((most, e) -> e.getValue() > most.getValue() ? e : most)
                .map(Map.Entry::getKey);
    }

    private static List<Entity> regions(List<Passage> passages, Scope scope) {
        return passages.stream()
                .flatMap(p -> p.mentions().stream().filter(m -> scope.isPlace(p, m)))
                .map(Mention::entity)
                .toList();
    }
}
