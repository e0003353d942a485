package xinzhi.extract.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import xinzhi.extract.Based;
import xinzhi.extract.Observation;
import xinzhi.extract.Passage;
import xinzhi.extract.Period;
import xinzhi.extract.Reading;
import xinzhi.extract.Trace;
import xinzhi.ontology.Ontology;
import xinzhi.text.Span;

/** Reads the numbers of an article that measure something. Safe from many threads. */
public final class FigureReader {
    private static final int BEFORE = 90;
    private static final int BEHIND = 60;

    private final Masks masks;
    private final QuantityScanner scanner;
    private final TimeFinder times;
    private final LeadUp leads;
    private final NounRun nouns;
    private final Areas areas;
    private final Scope scope;
    private final Circumstances circumstances;
    private final WritingYear years;
    private final Indicators indicators;
    private final Respectively respectively;
    private final NamedCounts namedCounts;

    /** @throws xinzhi.ontology.OntologyException with every figure rule that would never read anything */
    public FigureReader(Ontology ontology) {
        FigureRules.check(ontology);
        masks = new Masks(ontology);
        scanner = new QuantityScanner(ontology);
        times = new TimeFinder(ontology, scanner.numerals());
        leads = new LeadUp(ontology.cues());
        nouns = new NounRun(ontology.cues());
        scope = new Scope(ontology);
        areas = new Areas(ontology.cues(), scope);
        circumstances = new Circumstances(ontology, areas, scope, this::times);
        years = new WritingYear(ontology.cues(), times);
        indicators = new Indicators(ontology, nouns);
        respectively = new Respectively(ontology);
        namedCounts = new NamedCounts(ontology, scanner.numerals());
    }

    /** The article's observations in the order of their numbers; {@code trace} is told of each. */
    public List<Observation> observations(Reading reading, Trace trace) {
        List<Passage> passages = reading.passages();
        Map<String, Numbers> read = new HashMap<>();
        Function<String, Numbers> numbers = text -> read.computeIfAbsent(text, this::numbers);
        Optional<Based<Integer>> written = years.of(reading.article(), passages, numbers);
        List<Figures> article =
                passages.stream().map(p -> figures(p, numbers, written)).toList();
        Topics topics = Topics.of(reading.article(), article, scope);
        Optional<Period> opened = Opening.of(article);
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < article.size(); i++) {
            Figures here = article.get(i);
            var situation = new Circumstances.Situation(
                    article, i, topics.at(here.passage()), topics.officesAt(here.passage()), opened);
            boolean goesOn = i > 0
                    && article.get(i - 1).passage().paragraph()
                            == here.passage().paragraph();
            for (Measure measure : measures(here, goesOn ? subject(article.get(i - 1)) : "")) {
                observations.add(circumstances.observation(situation, measure));
            }
        }
        List<Observation> told = Denied.in(observations);
        told.forEach(o -> trace.note(
                o.sentence(), o.rule(), o.indicator() + " = " + o.value().toPlainString() + o.unit()));
        return told;
    }

    private Figures figures(Passage passage, Function<String, Numbers> numbers, Optional<Based<Integer>> written) {
        boolean measures = !scanner.scan(passage.text(), List.of()).isEmpty();
        Numbers own = measures ? numbers.apply(passage.text()) : Numbers.NONE;
        List<Quantity> quantities = own.quantities();
        return new Figures(
                passage,
                quantities,
                quantities.stream().map(q -> leads.start(passage, q)).toList(),
                quantities.stream().map(q -> nouns.end(passage, q)).toList(),
                scanner.ranges(passage.text(), quantities),
                own.times(),
                areas.regions(passage),
                written);
    }

    private List<Time> times(String text) {
        return times.find(text, masks.in(text));
    }

    private Numbers numbers(String text) {
        List<Span> masked = new ArrayList<>(masks.in(text));
        List<Time> found = times.find(text, masked);
        found.forEach(t -> masked.add(t.span()));
        return new Numbers(found, scanner.scan(text, masked));
    }

    /** What a sentence without figures speaks of, which the next may give: 投资究竟是多少？公布的数字是…. */
    private String subject(Figures sentence) {
        return Clauses.of(sentence.passage().text()).stream()
                .limit(1)
                .map(clause -> indicators.opening(sentence.frame(around(clause, clause.start()))))
                .findFirst()
                .orElse("");
    }

    private List<Measure> measures(Figures here, String subject) {
        List<Measure> measures = new ArrayList<>(namedCounts.find(here));
        if (!here.quantities().isEmpty()) {
            List<Measure> zipped = respectively.measures(here);
            measures.addAll(zipped);
            List<Measure> single = single(here, zipped, subject);
            List<Measure> again = respectively.again(here, zipped, single);
            Set<Quantity> done = quantities(again);
            measures.addAll(again);
            single.stream().filter(m -> !done.contains(m.quantity())).forEach(measures::add);
        }
        measures.sort((a, b) -> a.quantity().span().compareTo(b.quantity().span()));
        return measures;
    }

    private static Set<Quantity> quantities(List<Measure> measures) {
        return measures.stream().map(Measure::quantity).collect(Collectors.toSet());
    }

    private List<Measure> single(Figures here, List<Measure> zipped, String subject) {
        List<Measure> measures = new ArrayList<>();
        Map<Quantity, String> done =
                zipped.stream().collect(Collectors.toMap(Measure::quantity, Measure::base, (first, again) -> first));
        String inherited = "";
        String last = "";
        for (Span clause : Clauses.of(here.passage().text())) {
            List<Quantity> quantities = here.quantitiesIn(clause);
            if (inherited.isEmpty() && quantities.isEmpty()) {
                inherited = indicators.opening(here.frame(around(clause, clause.start())));
            }
            for (Quantity quantity : quantities) {
                String listed = done.getOrDefault(quantity, "");
                inherited = listed.isEmpty() ? inherited : listed;
                if (!done.containsKey(quantity)) {
                    Frame frame = here.frame(around(clause, quantity.start()), quantity);
                    Optional<Indicators.Indicator> read = indicators.of(frame, quantity, inherited, subject, last);
                    read.ifPresent(i -> measures.add(Measure.of(quantity, i)));
                    inherited = read.map(Indicators.Indicator::base).orElse(inherited);
                    last = read.map(Indicators.Indicator::name).orElse(last);
                }
            }
        }
        return measures;
    }

    /** As much of a clause as can bear on the place; text without stops makes endless clauses. */
    private static Span around(Span clause, int at) {
        return new Span(Math.max(clause.start(), at - BEFORE), Math.min(clause.end(), at + BEHIND));
    }
}
