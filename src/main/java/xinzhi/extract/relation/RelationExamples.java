package xinzhi.extract.relation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import xinzhi.extract.Trace;
import xinzhi.nlp.Analyzer;
import xinzhi.ontology.Examples;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.Rule;

/** Examples of relation rules: {@code [甲]推动[乙/Industry]。 => 甲 drives 乙}, several relations between semicolons. */
public final class RelationExamples implements Examples {
    private final RelationReader reader;
    private final Analyzer analyzer;

    public RelationExamples(Ontology ontology, Analyzer analyzer) {
        this.reader = new RelationReader(ontology);
        this.analyzer = analyzer;
    }

    @Override
    public Optional<String> failure(Rule rule, String text, String expected) {
        Set<String> rules = new HashSet<>();
        Set<String> said = said(text, rules);
        if (!said.equals(Arrays.stream(expected.split(" ; ")).collect(Collectors.toSet()))) {
            return Optional.of("read is " + said);
        }
        return rules.contains(rule.id()) ? Optional.empty() : Optional.of("it is read by " + new TreeSet<>(rules));
    }

    @Override
    public boolean says(Rule rule, String text) {
        Set<String> rules = new HashSet<>();
        said(text, rules);
        return rules.contains(rule.id());
    }

    /** The relations of a text; those rules are noted that read one, be it another's too. */
    private Set<String> said(String marked, Set<String> rules) {
        Trace trace = (sentence, rule, outcome) -> {
            if (!outcome.startsWith("denied")) {
                rules.add(rule);
            }
        };
        return reader.claims(MarkedText.reading(marked, analyzer), List.of(), trace).stream()
                .peek(c -> rules.add(c.rule()))
                .map(c -> c.subject().label() + " " + c.predicate().localName() + " "
                        + c.object().label())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
