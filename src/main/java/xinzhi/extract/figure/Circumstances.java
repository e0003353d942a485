package xinzhi.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import xinzhi.extract.Based;
import xinzhi.extract.Basis;
import xinzhi.extract.Entity;
import xinzhi.extract.Observation;
import xinzhi.extract.Passage;
import xinzhi.extract.Period;
import xinzhi.extract.Stance;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.Rule;
import xinzhi.text.Span;

/** Says when, for where and on whose word a figure holds, and whether it is hoped for only. */
final class Circumstances {
    private static final int LOOK_BACK = 2;
    /** What an organization has itself; things that it counts or builds lie somewhere. */
    private static final Set<String> OWN = Set.of("money", "share", "tenth", "multiple", "person");

    private static final double FROM_ELSEWHERE = 0.95;

    private final Areas areas;
    private final Scope scope;
    private final Bearers bearers;
    private final Periods periods;
    private final Placeless placeless;
    private final List<Rule> sources;
    private final List<Rule> bases;
    private final Standing standing;
    private final Pattern old;

    /**
     * Where a figure stands.
     *
     * @param at which of the article's passages
     * @param topic the region that its section is about, or else the article
     * @param offices the region whose offices go without a name
     * @param opening the time that the article reports of
     */
    record Situation(
            List<Figures> article,
            int at,
            Optional<Based<Entity>> topic,
            Optional<Based<Entity>> offices,
            Optional<Period> opening) {
        Figures here() {
            return article.get(at);
        }

        /** The passages before this one in its paragraph, the nearest first. */
        List<Figures> before() {
            return IntStream.iterate(at - 1, i -> i >= 0 && i >= at - LOOK_BACK, i -> i - 1)
                    .mapToObj(article::get)
                    .filter(f -> f.passage().paragraph() == here().passage().paragraph())
                    .toList();
        }

        /** The passages of the article's first paragraph, the last first. */
        List<Figures> lead() {
            int first = article.get(0).passage().paragraph();
            return IntStream.iterate(at - 1, i -> i >= 0, i -> i - 1)
                    .mapToObj(article::get)
                    .filter(f -> f.passage().paragraph() == first)
                    .toList();
        }

        /** The passage behind this one in its paragraph. */
        Optional<Passage> next() {
            return Optional.of(at + 1)
                    .filter(i -> i < article.size())
                    .map(i -> article.get(i).passage())
                    .filter(p -> p.paragraph() == here().passage().paragraph());
        }
    }

    /** @param times finds the time expressions of a text */
    Circumstances(Ontology ontology, Areas areas, Scope scope, Function<String, List<Time>> times) {
        this.areas = areas;
        this.scope = scope;
        bearers = new Bearers(ontology.cues());
        periods = new Periods(ontology.cues(), times);
        placeless = new Placeless(ontology.cues(), scope);
        sources = FigureRules.assigning(ontology, "statedSource");
        standing = new Standing(ontology);
        old = Pattern.compile(ontology.cues().expand(".*(?<base>{figure-from})"));
        bases = FigureRules.assigning(ontology, "bound").stream()
                .filter(r -> r.groups().contains("base"))
                .toList();
    }

    Observation observation(Situation situation, Measure measure) {
        Figures here = situation.here();
        Passage passage = here.passage();
        Stance told = standing.of(passage, measure.quantity(), situation.next());
        Stance stance = told == Stance.TARGET && measure.edge() == Measure.Edge.START ? Stance.PLAIN : told;
        Optional<String> outlook =
                stance == Stance.TARGET ? standing.outlook(passage, measure.quantity()) : Optional.empty();
        Optional<Period> period = measure.period().or(() -> periods.of(situation, measure)
                .filter(p -> stance != Stance.TARGET || p.from().isEmpty() || !Standing.isOver(p, here.written())));
        Quantity quantity = outlook.filter(word -> !word.isEmpty())
                .or(() -> base(here, measure, period))
                .map(measure.quantity()::bounded)
                .orElse(measure.quantity());
        Based<List<Entity>> where =
                measure.areas().isEmpty() ? areas(situation, quantity) : Based.stated(measure.areas());
        return new Observation(
                measure.indicator(),
                quantity.value(),
                quantity.unit().word(),
                period.or(() -> outlook.isPresent() || periods.isNamed(situation)
                                ? Optional.empty()
                                : situation.opening())
                        .map(p -> p.as(measure.edge()::of)),
                where,
                quantity.bound(),
                stance == Stance.PLAIN && Standing.isAhead(period, here.written()) ? Stance.TARGET : stance,
                source(passage.text().substring(0, quantity.start())),
                passage.sentence(),
                passage.toArticle(quantity.span()),
                measure.rule(),
                measure.areas().isEmpty() ? measure.confidence() * FROM_ELSEWHERE : measure.confidence(),
                bearers.of(here, measure));
    }

    /** The words that a value of an unknown time is what others have changed from, or since when it has changed itself. */
    private Optional<String> base(Figures here, Measure measure, Optional<Period> period) {
        String before = here.passage()
                .text()
                .substring(
                        clause(here.passage(), measure.quantity()).start(),
                        measure.quantity().start());
        if (measure.edge() == Measure.Edge.START) {
            Matcher word = old.matcher(before);
            return period.isEmpty() && word.find() ? Optional.of(word.group("base")) : Optional.empty();
        }
        return firstGroup(bases, before, "base");
    }

    /**
     * The country whose market a clause speaks of, else the regions named last before the number in its clause, else
     * none where the clause speaks of the world or an organization's own figures are given, else one that acts or
     * opens a clause in its part of the sentence or all of it, else any there, else that for which a body acts, by its
     * name or as the article's own, else one that acts in, opens or is named in the sentences before, else one that is
     * called whole, else the article's. What is said of some places has no other than those named behind these words,
     * what is said of some firms or of each place none of other sentences.
     */
    private Based<List<Entity>> areas(Situation situation, Quantity quantity) {
        Figures here = situation.here();
        Passage passage = here.passage();
        int start = clause(passage, quantity).start();
        int end = quantity.start();
        Optional<Integer> some = scope.afterSomePlaces(here, start, end);
        List<Entity> ofClause = Stream.of(
                        scope.ofHomeMarket(here, start, end), areas.lastBefore(here, some.orElse(start), end))
                .filter(named -> !named.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (!ofClause.isEmpty() || some.isPresent() || scope.isOfTheWorld(here, start, end)) {
            return Based.stated(ofClause);
        }
        if (OWN.contains(quantity.unit().kind())
                && scope.isOfOrganization(here, strong(passage, quantity).start(), end)) {
            return Based.stated(List.of());
        }
        Stream<Based<List<Entity>>> ofSentence = Stream.of(
                        strong(passage, quantity).start(), 0)
                .flatMap(from -> Stream.of(
                        areas.lastSubject(here, from, end),
                        areas.firstOpening(here, from, end),
                        areas.lastBefore(here, from, end)))
                .map(Based::stated);
        if (scope.isOfUnnamed(here, start, end)
                || placeless.isOfSample(passage, strong(passage, quantity), situation.topic())) {
            return first(ofSentence).orElse(Based.stated(List.of()));
        }
        Stream<Based<List<Entity>>> own = Stream.of(
                Based.stated(scope.ofLocalBody(here, end)),
                listed(scope.ofOwnBody(here, end, situation.offices())),
                Based.stated(scope.ofNationalBody(here, end)),
                Based.stated(scope.ofHome(here, start, end)));
        Stream<Based<List<Entity>>> before = situation.before().stream()
                .flatMap(f -> Stream.of(areas.spokenOf(f), areas.firstOpeningItself(f), areas.lastItself(f))
                        .map(named -> Based.on(named, Basis.of(f.passage().sentence()))));
        return first(Stream.of(ofSentence, own, before, Stream.of(Based.stated(areas.whole(passage))))
                        .flatMap(named -> named))
                .orElseGet(() -> listed(situation
                        .topic()
                        .filter(topic ->
                                !placeless.isNotOf(topic.value(), passage, strong(passage, quantity), quantity))));
    }

    private static Optional<Based<List<Entity>>> first(Stream<Based<List<Entity>>> named) {
        return named.filter(regions -> !regions.value().isEmpty()).findFirst();
    }

    private static Based<List<Entity>> listed(Optional<Based<Entity>> region) {
        return region.map(r -> new Based<>(List.of(r.value()), r.basis())).orElse(Based.stated(List.of()));
    }

    /** The part of the sentence around the number that semicolons cut off. */
    private static Span strong(Passage passage, Quantity quantity) {
        return Clauses.strong(passage.text()).stream()
                .filter(c -> c.contains(quantity.start()))
                .findFirst()
                .orElse(quantity.span());
    }

    private static Span clause(Passage passage, Quantity quantity) {
        return Clauses.of(passage.text()).stream()
                .filter(c -> c.contains(quantity.start()))
                .findFirst()
                .orElse(quantity.span());
    }

    private Optional<String> source(String before) {
        return firstGroup(sources, before, "source");
    }

    private static Optional<String> firstGroup(List<Rule> rules, String text, String group) {
        for (Rule rule : rules) {
            Optional<Matcher> found = rule.firstIn(text);
            if (found.isPresent()) {
                return Optional.of(found.get().group(group));
            }
        }
        return Optional.empty();
    }
}
