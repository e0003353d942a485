package xinzhi.extract.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Passage;
import xinzhi.extract.Statement;
import xinzhi.ontology.Cues;
import xinzhi.ontology.ThingType;
import xinzhi.text.Author;
import xinzhi.text.Span;

/**
 * Whom 他 stands for before a verb of saying, and 公司: the one who spoke last, else the only one who is named, in its
 * paragraph or the one before. Where two could be meant, or somebody without a name has spoken since, nobody is.
 */
final class Antecedents {
    private static final String PERSON_TAG = "nr";

    private final List<String> reporters;

    Antecedents(Cues cues) {
        reporters = cues.words("reporter-title");
    }

    /**
     * The person whom the pronoun of a match stands for.
     *
     * @param from the first sentence of the words that are said: a person before it is meant
     * @param quotations those before it
     */
    Optional<Entity> person(
            List<Line> lines,
            int at,
            int from,
            StatementRule.Match match,
            List<Statement> quotations,
            List<Author> authors) {
        Passage passage = lines.get(at).passage();
        int pronoun = match.place("pronoun").start();
        if (pronoun > 0 && !people(passage, new Span(0, pronoun), authors).isEmpty()) {
            return Optional.empty();
        }
        Set<Entity> named = new LinkedHashSet<>();
        for (int i = from - 1; i >= 0 && isNear(lines, i, at); i--) {
            Passage before = lines.get(i).passage();
            boolean above = before.paragraph() < passage.paragraph();
            if (above && !named.isEmpty()) {
                break;
            }
            List<Statement> said = said(quotations, before);
            if (said.stream().anyMatch(q -> isPerson(q) || isUnknown(q))) {
                return speaker(before, said, named, authors);
            }
            if (said.isEmpty()) {
                if (namesAnother(before, authors)) {
                    return Optional.empty();
                }
                named.addAll(people(before, whole(before), authors));
            }
        }
        return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
    }

    /** The organization that 公司 stands for: the only one that its sentence names before it, else the nearest sentence that names any. */
    Optional<Entity> body(List<Line> lines, int at, StatementRule.Match match) {
        int start = match.place("body").start();
        for (int i = at; i >= 0 && lines.get(i).inParagraphOf(lines.get(at)); i--) {
            Passage passage = lines.get(i).passage();
            int end = i == at ? start : passage.text().length();
            List<Entity> bodies =
                    end == 0 ? List.of() : TurnReader.of(ThingType.ORGANIZATION, passage.mentionsIn(new Span(0, end)));
            if (!bodies.isEmpty()) {
                return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isNear(List<Line> lines, int i, int at) {
        return !lines.get(i).heading()
                && lines.get(i).passage().paragraph() >= lines.get(at).passage().paragraph() - 1;
    }

    private Optional<Entity> speaker(Passage passage, List<Statement> said, Set<Entity> named, List<Author> authors) {
        Set<Entity> all = new LinkedHashSet<>(named);
        all.addAll(people(passage, whole(passage), authors));
        said.stream().flatMap(q -> q.speaker().stream()).forEach(all::add);
        return said.stream().noneMatch(Antecedents::isUnknown) && all.size() == 1
                ? Optional.of(all.iterator().next())
                : Optional.empty();
    }

    private static List<Statement> said(List<Statement> quotations, Passage passage) {
        Span span = passage.sentence().span();
        return quotations.stream().filter(q -> q.span().overlaps(span)).toList();
    }

    private static boolean isPerson(Statement quotation) {
        return quotation.speaker().filter(s -> s.type() == ThingType.PERSON).isPresent();
    }

    /** Whether it may be somebody's whom nothing names: an expert's, a firm's spokesman's. A meeting, document or region is no 他. */
    private static boolean isUnknown(Statement quotation) {
        return quotation
                .speaker()
                .map(s -> s.type() == ThingType.ORGANIZATION)
                .orElse(quotation.event().isEmpty());
    }

    private static Span whole(Passage passage) {
        return new Span(0, passage.text().length());
    }

    /** Those whom a stretch names, who writes apart. */
    private List<Entity> people(Passage passage, Span stretch, List<Author> authors) {
        Set<String> writers = authors.stream().map(Author::name).collect(Collectors.toSet());
        List<Mention> mentions = passage.mentionsIn(stretch).stream()
                .filter(m -> !writers.contains(m.entity().label()) && !isReporter(passage, m))
                .toList();
        return TurnReader.of(ThingType.PERSON, mentions);
    }

    /** Whether a word of the sentence is a person's name for the cutter of words alone. */
    private static boolean namesAnother(Passage passage, List<Author> authors) {
        return passage.tokens().stream()
                .filter(t -> t.tag().startsWith(PERSON_TAG) && t.span().length() > 1)
                .filter(t -> passage.mentions().stream().noneMatch(m -> m.span().overlaps(t.span())))
                .anyMatch(t -> authors.stream().noneMatch(a -> a.name().contains(passage.text(t.span()))));
    }

    private boolean isReporter(Passage passage, Mention mention) {
        String before = passage.text().substring(0, mention.span().start());
        return reporters.stream().anyMatch(before::endsWith);
    }
}
