package xinzhi.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Runs the examples of rules of one kind, as the room does that reads by them: {@code text => what is read}. */
public interface Examples {
    /** What a rule makes of an example other than it must; empty where it reads {@code expected}. */
    Optional<String> failure(Rule rule, String text, String expected);

    /** Whether a rule reads anything of a text. */
    boolean says(Rule rule, String text);

    /** Every example that its rule does not read, and every counter-example that it does. */
    default List<Problem> failures(Collection<Rule> rules) {
        List<Problem> problems = new ArrayList<>();
        for (Rule rule : rules) {
            for (String example : rule.examples()) {
                String[] parts = example.split(" => ?", 2);
                (parts.length < 2
                                ? Optional.of("it has no arrow; write: text => what the rule must say")
                                : failure(rule, parts[0], parts[1]))
                        .ifPresent(failure -> problems.add(rule.where()
                                .problem("the example of " + rule.id() + " \"" + example + "\" fails: " + failure)));
            }
            for (String text : rule.counterExamples()) {
                if (says(rule, text)) {
                    problems.add(rule.where()
                            .problem(rule.id() + " reads its counter-example \"" + text
                                    + "\"; narrow its pattern or drop the example"));
                }
            }
        }
        return problems;
    }
}
