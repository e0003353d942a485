package xinzhi.learn.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import xinzhi.extract.Argument;
import xinzhi.extract.Claim;
import xinzhi.extract.Entity;
import xinzhi.extract.Extraction;
import xinzhi.extract.Mention;
import xinzhi.extract.Observation;
import xinzhi.extract.Predicate;
import xinzhi.extract.Statement;
import xinzhi.ontology.Lexicon;
import xinzhi.ontology.LexiconEntry;
import xinzhi.ontology.ThingType;
import xinzhi.text.Affiliation;
import xinzhi.text.Article;
import xinzhi.text.Author;

/** An extraction's facts, as the graph publishes them: a thing of the lexicon has all the lexicon's names for it. */
final class FoundFacts {
    private final Lexicon lexicon;
    private final double least;
    /** A thing that articles brought has the names that any of them gave it. */
    private final Map<String, Set<String>> names = new TreeMap<>();

    /** @param least claims that are less sure are left out */
    FoundFacts(Lexicon lexicon, double least, List<FoundPage> pages) {
        this.lexicon = lexicon;
        this.least = least;
        for (FoundPage page : pages) {
            for (Extraction extraction : page.articles()) {
                mentioned(extraction).values().forEach(e -> names(e).add(Form.of(e.label())));
                for (List<Mention> mentions : extraction.reading().mentions()) {
                    mentions.stream().filter(m -> m.entity().isOpen()).forEach(m -> names(m.entity())
                            .add(Form.of(extraction.reading().text(m.span()))));
                }
            }
        }
    }

    Facts of(Extraction extraction) {
        Article article = extraction.reading().article();
        return new Facts(
                article.title().map(Form::of),
                article.source().map(Form::of),
                Form.of(article.text()),
                article.authors().stream()
                        .map(a -> Form.of(a.name()))
                        .distinct()
                        .toList(),
                posts(article),
                mentioned(extraction).values().stream().map(this::thing).toList(),
                links(extraction),
                extraction.observations().stream().map(this::number).toList(),
                extraction.statements().stream().map(s -> said(extraction, s)).toList());
    }

    Facts.Number number(Observation o) {
        return new Facts.Number(
                Form.of(o.indicator()),
                o.value().doubleValue(),
                Form.of(o.unit()),
                o.period().map(Form::of).orElse(""),
                o.areas().stream().findFirst().map(a -> Form.of(a.label())).orElse(""));
    }

    static Facts.Said said(Extraction extraction, Statement statement) {
        return new Facts.Said(
                statement.type().localName(), Form.of(extraction.reading().text(statement.span())));
    }

    Facts.Thing thing(Entity entity) {
        return new Facts.Thing(entity.label(), List.of(entity.type().localName()), names(entity));
    }

    Facts.Link link(Claim claim) {
        Set<String> object = claim.object() instanceof Argument.Thing thing
                ? names(thing.entity())
                : Set.of(Form.of(claim.object().label()));
        return new Facts.Link(names(claim.subject()), claim.predicate().localName(), object);
    }

    /** A thing that a reader need not list. */
    boolean isGeneric(Entity entity) {
        return lexicon.byKey(entity.key()).map(LexiconEntry::generic).orElse(false);
    }

    private Set<String> names(Entity entity) {
        return names.computeIfAbsent(entity.key(), k -> {
            Set<String> forms = new TreeSet<>();
            lexicon.byKey(k).map(LexiconEntry::forms).ifPresent(all -> all.forEach(f -> forms.add(Form.of(f))));
            return forms;
        });
    }

    /** The things that the text names, the publication it is from, the authors, and where they work. */
    private Map<String, Entity> mentioned(Extraction extraction) {
        Map<String, Entity> things = new LinkedHashMap<>();
        for (List<Mention> mentions : extraction.reading().mentions()) {
            mentions.stream().map(Mention::entity).filter(e -> !isGeneric(e)).forEach(e -> things.put(e.key(), e));
        }
        extraction
                .reading()
                .article()
                .source()
                .map(s -> named(ThingType.PUBLICATION, s))
                .ifPresent(p -> things.put(p.key(), p));
        for (Author author : extraction.reading().article().authors()) {
            Entity person = named(ThingType.PERSON, author.name());
            things.put(person.key(), person);
            for (Affiliation post : author.affiliations()) {
                Entity organization = named(ThingType.ORGANIZATION, post.organization());
                things.put(organization.key(), organization);
            }
        }
        return things;
    }

    private Entity named(ThingType type, String name) {
        return lexicon.byForm(name).stream()
                .filter(e -> e.type() == type)
                .findFirst()
                .map(Entity::of)
                .orElseGet(() -> Entity.open(type, name));
    }

    private List<Facts.Post> posts(Article article) {
        Map<String, Facts.Post> posts = new TreeMap<>();
        for (Author author : article.authors()) {
            for (Affiliation post : author.affiliations()) {
                String person = Form.of(author.name());
                String role = post.role().map(Form::of).orElse("");
                Set<String> organizations = names(named(ThingType.ORGANIZATION, post.organization()));
                posts.merge(
                        person + "\t" + role,
                        new Facts.Post(person, role, organizations),
                        (one, two) -> new Facts.Post(person, role, union(one.organizations(), two.organizations())));
            }
        }
        return List.copyOf(posts.values());
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private List<Facts.Link> links(Extraction extraction) {
        List<Claim> claims = new ArrayList<>(extraction.claims());
        claims.removeIf(c -> c.confidence() < least || c.isLoop());
        claims.sort(Comparator.comparingDouble(Claim::confidence).reversed());
        List<Facts.Link> links = new ArrayList<>();
        claims.forEach(claim -> links.add(link(claim)));
        for (Author author : extraction.reading().article().authors()) {
            for (Affiliation post : author.affiliations()) {
                links.add(new Facts.Link(
                        names(named(ThingType.PERSON, author.name())),
                        Predicate.AFFILIATED_WITH.localName(),
                        names(named(ThingType.ORGANIZATION, post.organization()))));
            }
        }
        return links;
    }
}
