package xinzhi.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import xinzhi.extract.Argument;
import xinzhi.extract.Claim;
import xinzhi.extract.Entity;
import xinzhi.extract.Extraction;
import xinzhi.extract.Predicate;
import xinzhi.extract.Stance;
import xinzhi.ontology.Lexicon;
import xinzhi.ontology.ThingType;
import xinzhi.text.Affiliation;
import xinzhi.text.Article;
import xinzhi.text.Author;

/**
 * Tells persons of one name apart by where they work, as the byline or else the text says; one whose place of work is
 * not told is known by the name alone. Two of one name and one place of work are one person.
 */
final class People {
    /** Characters that a name must share with another to be taken for its shortened kin. */
    private static final int HEAD = 2;

    private final Lexicon lexicon;
    private final Article article;
    private final Map<String, Entity> byNameKey = new HashMap<>();

    /** @param least what a claim of the text must be sure of at least */
    People(Lexicon lexicon, Extraction extraction, double least) {
        this.lexicon = lexicon;
        this.article = extraction.reading().article();
        for (Author author : article.authors()) {
            author.affiliations().stream()
                    .limit(1)
                    .forEach(post -> put(named(ThingType.PERSON, author.name()), organization(post.organization())));
        }
        for (Claim claim : extraction.claims()) {
            if (claim.predicate() == Predicate.AFFILIATED_WITH
                    && claim.stance() == Stance.PLAIN
                    && claim.confidence() >= least
                    && claim.object() instanceof Argument.Thing thing) {
                put(claim.subject(), thing.entity());
            }
        }
    }

    private void put(Entity person, Entity organization) {
        if (person.isOpen() && person.type() == ThingType.PERSON) {
            byNameKey.putIfAbsent(person.key(), person.workingAt(organization));
        }
    }

    /** Who is meant by a name in this article; what is no person is itself. */
    Entity meant(Entity entity) {
        return byNameKey.getOrDefault(entity.key(), entity);
    }

    /** The thing that a printed name stands for: the lexicon's, where it has one of that type. */
    Entity named(ThingType type, String name) {
        return lexicon.byForm(name).stream()
                .filter(e -> e.type() == type)
                .findFirst()
                .map(Entity::of)
                .orElseGet(() -> Entity.open(type, name));
    }

    /**
     * The organization of a printed post. A second post often leaves out the place that the first one gives: where the
     * name as printed is unknown, it is tried with the beginning of the other posts' names.
     */
    Entity organization(String printed) {
        Entity asPrinted = named(ThingType.ORGANIZATION, printed);
        if (!asPrinted.isOpen() || printed.length() < HEAD) {
            return asPrinted;
        }
        String start = printed.substring(0, HEAD);
        List<String> others = article.authors().stream()
                .flatMap(a -> a.affiliations().stream())
                .map(Affiliation::organization)
                .toList();
        return others.stream()
                .filter(other -> other.indexOf(start) > 0)
                .map(other -> named(ThingType.ORGANIZATION, other.substring(0, other.indexOf(start)) + printed))
                .filter(full -> !full.isOpen())
                .findFirst()
                .orElse(asPrinted);
    }
}
