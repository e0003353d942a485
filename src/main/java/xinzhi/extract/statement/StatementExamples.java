package xinzhi.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import xinzhi.extract.Reading;
import xinzhi.extract.Statement;
import xinzhi.extract.Trace;
import xinzhi.ontology.Examples;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.Rule;

/** Examples of statement rules: the statement's text stands behind the arrow; a line end begins a paragraph. */
public final class StatementExamples implements Examples {
    private final StatementReader reader;
    private final Function<String, Reading> texts;

    public StatementExamples(Ontology ontology, Function<String, Reading> texts) {
        this.reader = new StatementReader(ontology);
        this.texts = texts;
    }

    @Override
    public Optional<String> failure(Rule rule, String text, String expected) {
        List<Statement> said = statements(text);
        return said.stream()
                        .anyMatch(s -> s.type().localName().equals(rule.assigns())
                                && s.rule().equals(rule.id())
                                && s.span().of(text).equals(expected))
                ? Optional.empty()
                : Optional.of("read is "
                        + said.stream()
                                .map(s -> s.type().localName() + " " + s.span().of(text) + " by " + s.rule())
                                .toList());
    }

    @Override
    public boolean says(Rule rule, String text) {
        return statements(text).stream().anyMatch(s -> s.rule().equals(rule.id()));
    }

    private List<Statement> statements(String text) {
        return reader.statements(texts.apply(text), Trace.NONE);
    }
}
