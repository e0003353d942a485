package xinzhi.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.extract.Based;
import xinzhi.extract.Passage;
import xinzhi.extract.Period;
import xinzhi.extract.Stance;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.Rule;

/**
 * Says whether a figure is a fact, is aimed at or expected, or is but rumoured or denied, with the rules that assign
 * {@code xz:stance}. Those with a group {@code outlook} read the sentence up to the number, those with {@code hearsay}
 * all of it with № for the number, those with {@code denial} the sentence behind it.
 */
final class Standing {
    private static final String OUTLOOK = "outlook";
    private static final String HEARSAY = "hearsay";
    private static final String DENIAL = "denial";
    private static final String LAST_YEAR = "去年";
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    static final List<String> GROUPS = List.of(OUTLOOK, HEARSAY, DENIAL);

    private final List<Rule> outlooks;
    private final List<Rule> rumours;
    private final List<Rule> denials;

    Standing(Ontology ontology) {
        List<Rule> rules = FigureRules.assigning(ontology, "stance");
        outlooks = with(rules, OUTLOOK);
        rumours = with(rules, HEARSAY);
        denials = with(rules, DENIAL);
    }

    private static List<Rule> with(List<Rule> rules, String group) {
        return rules.stream().filter(r -> r.groups().contains(group)).toList();
    }

    /** The word that makes the figure a target or a forecast. */
    Optional<String> outlook(Passage passage, Quantity quantity) {
        return piece(passage, quantity)
                .flatMap(start -> firstGroup(outlooks, passage.text().substring(start, quantity.start())));
    }

    private static Optional<Integer> piece(Passage passage, Quantity quantity) {
        return Clauses.strong(passage.text()).stream()
                .filter(p -> p.contains(quantity.start()))
                .findFirst()
                .map(p -> p.start());
    }

    private static Optional<String> firstGroup(List<Rule> rules, String text) {
        return rules.stream()
                .flatMap(r -> r.firstIn(text).map(m -> m.group(OUTLOOK)).stream())
                .findFirst();
    }

    /** @param next the sentence behind that of the figure, in its paragraph */
    Stance of(Passage passage, Quantity quantity, Optional<Passage> next) {
        String text = passage.text();
        String marked = text.substring(0, quantity.start()) + Frame.TARGET + text.substring(quantity.end());
        boolean told = rumours.stream().anyMatch(r -> r.firstIn(marked).isPresent())
                || next.filter(n -> denials.stream()
                                .anyMatch(r -> r.firstIn(n.text()).isPresent()))
                        .isPresent();
        return told ? Stance.REPORTED : outlook(passage, quantity).isPresent() ? Stance.TARGET : Stance.PLAIN;
    }

    /** A time behind the year of writing has not come yet. */
    static boolean isAhead(Optional<Period> period, Optional<Based<Integer>> written) {
        int end = period.map(Standing::lastYear).orElse(0);
        return written.filter(year -> end > year.value()).isPresent();
    }

    /** Whether a time is that of a year before that of writing: no target is of it. */
    static boolean isOver(Period period, Optional<Based<Integer>> written) {
        int end = lastYear(period);
        return end == 0
                ? period.text().startsWith(LAST_YEAR)
                : written.filter(year -> end < year.value()).isPresent();
    }

    private static int lastYear(Period period) {
        Matcher years = YEAR.matcher(period.text());
        int last = 0;
        while (years.find()) {
            last = Integer.parseInt(years.group());
        }
        return last;
    }
}
