package xinzhi.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import xinzhi.ontology.Cues;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.Rule;

/** The figure rules of an ontology by what they assign; one that assigns nothing hides what it matches. */
final class FigureRules {
    private static final Set<String> WHAT = Set.of("", "period", "bound", "stance", "statedSource", "indicator");
    private static final Pattern GROUP = Pattern.compile("\\{(\\w+)\\}");

    private FigureRules() {}

    /** @throws xinzhi.ontology.OntologyException with every figure rule that would never read anything */
    static void check(Ontology ontology) {
        ontology.rules("FigureRule", rule -> checked(rule, ontology.cues()));
    }

    private static Rule checked(Rule rule, Cues cues) {
        if (!WHAT.contains(rule.assigns())) {
            throw new IllegalArgumentException("it assigns xz:" + rule.assigns()
                    + ", which no figure has; see the head of ontology/rules/figures.ttl");
        }
        Optional<String> over = rule.oneOf("over", List.of("clause", "list", "regions"));
        rule.oneOf("periodEdge", List.of("start", "end"));
        rule.firstOption("each").ifPresent(words -> checkEach(words, over, cues));
        if (rule.assigns().equals("indicator")) {
            if (over.filter(o -> !o.equals("clause")).isEmpty()
                    && rule.firstOption("template").isEmpty()) {
                throw new IllegalArgumentException("it assigns xz:indicator and needs an xz:template");
            }
            rule.firstOption("template").ifPresent(template -> GROUP.matcher(template)
                    .results()
                    .map(m -> m.group(1))
                    .filter(group -> !group.equals(Indicators.SUBJECT)
                            && !group.equals(Indicators.LAST)
                            && !group.equals(Indicators.BASE)
                            && !rule.groups().contains(group))
                    .forEach(group -> {
                        throw new IllegalArgumentException(
                                "its xz:template names {" + group + "}, and its pattern has no such group");
                    }));
        }
        if (rule.assigns().equals("stance") && Standing.GROUPS.stream().noneMatch(rule.groups()::contains)) {
            throw new IllegalArgumentException("its pattern has none of the groups " + Standing.GROUPS);
        }
        if (rule.assigns().equals("bound") && Stream.of("bound", "base").noneMatch(rule.groups()::contains)) {
            throw new IllegalArgumentException("its pattern has no group (?<bound>…) or (?<base>…)");
        }
        return rule;
    }

    private static void checkEach(String words, Optional<String> over, Cues cues) {
        if (over.filter("list"::equals).isEmpty()) {
            throw new IllegalArgumentException("it has an xz:each and no xz:over \"list\"");
        }
        try {
            Pattern.compile(cues.expand(words));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("its xz:each is no regular expression: " + e.getDescription(), e);
        }
    }

    static List<Rule> assigning(Ontology ontology, String what) {
        return ontology.rules("FigureRule").stream()
                .filter(r -> r.assigns().equals(what))
                .toList();
    }
}
