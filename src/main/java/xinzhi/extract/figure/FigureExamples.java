package xinzhi.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import xinzhi.extract.Entity;
import xinzhi.extract.Observation;
import xinzhi.extract.Reading;
import xinzhi.extract.Trace;
import xinzhi.ontology.Examples;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.Rule;

/**
 * Examples of figure rules: behind the arrow one of the rows that are read, {@code indicator | value | unit | period |
 * areas}, as many of its columns as it likes; nothing where there are none.
 */
public final class FigureExamples implements Examples {
    private static final String CELL = " | ";

    private final FigureReader figures;
    private final Function<String, Reading> texts;

    public FigureExamples(Ontology ontology, Function<String, Reading> texts) {
        this.figures = new FigureReader(ontology);
        this.texts = texts;
    }

    @Override
    public Optional<String> failure(Rule rule, String text, String expected) {
        List<Observation> read = observations(text);
        boolean isRead = expected.isBlank()
                ? read.isEmpty() && rule.pattern().matcher(text).find()
                : read.stream().anyMatch(o -> (row(o) + CELL).startsWith(expected + CELL) && isBy(rule, o));
        return isRead
                ? Optional.empty()
                : Optional.of("read is "
                        + read.stream().map(o -> row(o) + " by " + o.rule()).toList());
    }

    /** What puts an indicator together reads it itself; the others take part in what is read. */
    private static boolean isBy(Rule rule, Observation read) {
        return rule.firstOption("template").isEmpty() || read.rule().equals(rule.id());
    }

    @Override
    public boolean says(Rule rule, String text) {
        return rule.firstOption("template").isPresent()
                ? observations(text).stream().anyMatch(o -> o.rule().equals(rule.id()))
                : rule.pattern().matcher(text).find();
    }

    private List<Observation> observations(String text) {
        return figures.observations(texts.apply(text), Trace.NONE);
    }

    static String row(Observation o) {
        String areas = o.areas().stream().map(Entity::label).collect(Collectors.joining("、"));
        return String.join(
                CELL,
                o.indicator(),
                o.value().toPlainString(),
                o.unit(),
                o.period().orElse("-"),
                areas.isEmpty() ? "-" : areas);
    }
}
