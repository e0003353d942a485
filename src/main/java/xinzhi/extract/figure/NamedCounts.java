package xinzhi.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Passage;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.Rule;
import xinzhi.text.Span;

/**
 * Reads counts of regions that are named with them: 京沪两大城市. Its rules are those over {@code regions}; the count
 * must be that of the regions, so that slogans such as 三大支撑 count nothing.
 */
final class NamedCounts {
    private final List<Rule> rules;
    private final Numerals numerals;

    NamedCounts(Ontology ontology, Numerals numerals) {
        rules = FigureRules.assigning(ontology, "indicator").stream()
                .filter(r -> r.option("over").contains("regions"))
                .toList();
        this.numerals = numerals;
    }

    List<Measure> find(Figures here) {
        List<Measure> measures = new ArrayList<>();
        Passage passage = here.passage();
        if (here.regions().size() < 2) {
            return measures;
        }
        Frame frame = here.frame(new Span(0, passage.text().length()));
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(frame.code());
            while (matcher.find()) {
                Span place = frame.place(matcher.start("regions"), matcher.end("regions"));
                List<Entity> regions = here.regions().stream()
                        .filter(m -> place.contains(m.span()))
                        .map(Mention::entity)
                        .toList();
                int count = numerals.digit(matcher.group("count").charAt(0)).orElse(0);
                if (count == regions.size() && count > 1) {
                    Span span = frame.place(matcher.start("count"), matcher.end());
                    Unit unit = new Unit(rule.firstOption("unitWord").orElse(""), "count");
                    Quantity quantity = new Quantity(span, BigDecimal.valueOf(count), unit, Optional.empty());
                    String name =
                            rule.firstOption("template").orElse("{what}").replace("{what}", matcher.group("what"));
                    measures.add(new Measure(
                            quantity,
                            name,
                            name,
                            regions,
                            Optional.empty(),
                            Measure.Edge.WHOLE,
                            rule.id(),
                            rule.confidence()));
                }
            }
        }
        return measures;
    }
}
