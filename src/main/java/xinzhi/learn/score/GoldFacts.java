package xinzhi.learn.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import xinzhi.learn.gold.GoldArticle;
import xinzhi.learn.gold.GoldEntity;
import xinzhi.ontology.ThingType;
import xinzhi.text.Page;

/** A reader's facts. */
final class GoldFacts {
    private GoldFacts() {}

    static Facts of(Page page, GoldArticle article) {
        return new Facts(
                article.title().map(Form::of),
                article.source().map(Form::of),
                Form.of(article.body(page)),
                article.authors().stream().map(a -> Form.of(a.name())).toList(),
                posts(article),
                article.entities().stream().map(GoldFacts::thing).toList(),
                article.relations().stream()
                        .map(r -> new Facts.Link(
                                Set.of(Form.of(r.subject())), r.predicate().localName(), Set.of(Form.of(r.object()))))
                        .toList(),
                article.observations().stream()
                        .map(o -> new Facts.Number(
                                Form.of(o.indicator()), o.value(), Form.of(o.unit()), form(o.period()), form(o.area())))
                        .toList(),
                article.statements().stream()
                        .map(s -> new Facts.Said(s.type().localName(), Form.of(s.text())))
                        .toList());
    }

    /** What each name of the article's things is in the form of its label; of two the first counts. */
    static Map<String, String> labels(GoldArticle article) {
        Map<String, String> labels = new HashMap<>();
        for (GoldEntity entity : article.entities()) {
            entity.names().forEach(n -> labels.putIfAbsent(Form.of(n), Form.of(entity.label())));
        }
        return labels;
    }

    private static Facts.Thing thing(GoldEntity entity) {
        Set<String> names = new TreeSet<>();
        entity.names().forEach(n -> names.add(Form.of(n)));
        return new Facts.Thing(
                entity.label(),
                entity.types().stream().map(ThingType::localName).toList(),
                names);
    }

    private static List<Facts.Post> posts(GoldArticle article) {
        return article.authors().stream()
                .flatMap(a -> a.affiliations().stream()
                        .map(p -> new Facts.Post(Form.of(a.name()), form(p.role()), Set.of(Form.of(p.organization())))))
                .toList();
    }

    private static String form(Optional<String> text) {
        return text.map(Form::of).orElse("");
    }
}
