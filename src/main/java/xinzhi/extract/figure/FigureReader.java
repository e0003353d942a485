package xinzhi.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import xinzhi.extract.Entity;
import xinzhi.extract.Observation;
import xinzhi.extract.Passage;
import xinzhi.extract.Reading;
import xinzhi.extract.Trace;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.Rule;
import xinzhi.text.Span;

/** Reads the numbers of an article that measure something. Safe from many threads. */
public final class FigureReader {
    private final List<Rule> masks;
    private final QuantityScanner scanner;
    private final TimeFinder times;
    private final NounRun nouns;
    private final Areas areas;
    private final Circumstances circumstances;
    private final Indicators indicators;
    private final Respectively respectively;
    private final NamedCounts namedCounts;

    public FigureReader(Ontology ontology) {
        masks = FigureRules.assigning(ontology, "");
        scanner = new QuantityScanner(ontology);
        times = new TimeFinder(ontology, scanner.numerals());
        nouns = new NounRun(ontology.cues());
        areas = new Areas(ontology.cues());
        circumstances = new Circumstances(ontology, areas);
        indicators = new Indicators(ontology, nouns);
        respectively = new Respectively(ontology);
        namedCounts = new NamedCounts(ontology, scanner.numerals());
    }

    /** The article's observations in the order of their numbers; {@code trace} is told of each. */
    public List<Observation> observations(Reading reading, Trace trace) {
        List<Figures> article = Passage.of(reading).stream().map(this::figures).toList();
        Optional<Entity> topic =
                Areas.topic(article.stream().map(Figures::passage).toList());
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < article.size(); i++) {
            Figures here = article.get(i);
            var situation = new Circumstances.Situation(article, i, topic);
            for (Measure measure : measures(here)) {
                observations.add(circumstances.observation(situation, measure));
            }
        }
        observations.forEach(o -> trace.note(
                o.sentence(), o.rule(), o.indicator() + " = " + o.value().toPlainString() + o.unit()));
        return observations;
    }

    private Figures figures(Passage passage) {
        String text = passage.text();
        List<Span> hidden = new ArrayList<>();
        for (Rule rule : masks) {
            Matcher matcher = rule.pattern().matcher(text);
            while (matcher.find()) {
                hidden.add(new Span(matcher.start(), matcher.end()));
            }
        }
        List<Time> found = times.find(text, hidden);
        List<Span> masked =
                Stream.concat(hidden.stream(), found.stream().map(Time::span)).toList();
        List<Quantity> quantities = scanner.scan(text, masked);
        return new Figures(
                passage,
                quantities,
                quantities.stream().map(q -> nouns.end(passage, q)).toList(),
                found,
                areas.regions(passage));
    }

    private List<Measure> measures(Figures here) {
        List<Measure> measures = new ArrayList<>(namedCounts.find(here));
        List<Measure> zipped = respectively.measures(here);
        measures.addAll(zipped);
        String inherited = "";
        for (Span clause : Clauses.of(here.passage().text())) {
            if (inherited.isEmpty() && here.quantitiesIn(clause).isEmpty()) {
                inherited = indicators.opening(here.frame(clause));
            }
            for (Quantity quantity : here.quantitiesIn(clause)) {
                if (zipped.stream().noneMatch(m -> m.quantity().equals(quantity))) {
                    Optional<Indicators.Indicator> read =
                            indicators.of(here.frame(clause, quantity), quantity, inherited);
                    read.ifPresent(i -> measures.add(Measure.of(quantity, i)));
                    inherited = read.map(Indicators.Indicator::base).orElse(inherited);
                }
            }
        }
        measures.sort((a, b) -> a.quantity().span().compareTo(b.quantity().span()));
        return measures;
    }
}
