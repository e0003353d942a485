package xinzhi.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.Rule;
import xinzhi.ontology.sieve.Search;
import xinzhi.text.Span;

/**
 * Finds time expressions with the rules that assign {@code xz:period}, and writes each as its period: the groups
 * {@code year month day} give 2024-02-29, {@code toYear toMonth} the end of a span of time (2017/2021), {@code months}
 * the first so many of the year (前两个月: 2023-01/2023-02), {@code part} and {@code since} are kept as the text has them (2023上半年, 2004以来), {@code name} stands for itself. With
 * {@code xz:yearsFromWriting} a time is also told as so many years from that in which the article was written.
 */
final class TimeFinder {
    private static final String NAMED = "named";
    private static final String AGAIN = "again";
    private static final String JANUARY = "-01";
    private static final int YEAR = 4;

    private final List<Rule> rules;
    private final Numerals numerals;

    TimeFinder(Ontology ontology, Numerals numerals) {
        rules = FigureRules.assigning(ontology, "period");
        this.numerals = numerals;
    }

    /** The time expressions of the text in order, none of them hidden; where two overlap, that of the earlier rule. */
    List<Time> find(String text, List<Span> hidden) {
        List<Time> times = new ArrayList<>();
        for (Rule rule : rules) {
            Search search = rule.sieve().search(text);
            while (search.find()) {
                add(rule, search.match(), hidden, times);
            }
        }
        times.sort((a, b) -> a.span().compareTo(b.span()));
        return times;
    }

    private void add(Rule rule, Matcher matcher, List<Span> hidden, List<Time> times) {
        Span span = new Span(matcher.start(), matcher.end());
        if (hidden.stream().noneMatch(span::overlaps)
                && times.stream().noneMatch(t -> t.span().overlaps(span))) {
            times.add(new Time(span, period(rule, matcher), relative(rule, matcher)));
        }
    }

    /** Whether a time of the text may have a year of its own, all four digits of it. */
    boolean mayTellYear(String text) {
        return numerals.areInARow(text, YEAR);
    }

    private Optional<String> period(Rule rule, Matcher matcher) {
        Optional<String> name = group(rule, matcher, "name");
        if (name.isPresent()) {
            return name;
        }
        return group(rule, matcher, "year").map(this::digits).map(year -> {
            String from = year + from(rule, matcher);
            String to = group(rule, matcher, "toYear").map(this::digits).orElse("");
            String toMonth = toMonth(rule, matcher);
            String end = to.isEmpty() && toMonth.isEmpty() ? "" : "/" + (to.isEmpty() ? year : to) + toMonth;
            return from
                    + end
                    + group(rule, matcher, "part").orElse("")
                    + group(rule, matcher, "since").orElse("");
        });
    }

    /** The month, and day, that a time is or begins with. */
    private static String from(Rule rule, Matcher matcher) {
        return group(rule, matcher, "months")
                .map(many -> JANUARY)
                .orElseGet(() -> dashed(rule, matcher, "month") + dashed(rule, matcher, "day"));
    }

    private String toMonth(Rule rule, Matcher matcher) {
        return group(rule, matcher, "months")
                .flatMap(many -> numerals.at(many, 0))
                .map(many -> String.format(Locale.ROOT, "-%02d", many.value().intValue()))
                .orElseGet(() -> dashed(rule, matcher, "toMonth"));
    }

    private Optional<Time.Relative> relative(Rule rule, Matcher matcher) {
        return rule.firstOption("yearsFromWriting")
                .map(years -> new Time.Relative(
                        years.equals(NAMED) || years.equals(AGAIN) ? 0 : Integer.parseInt(years),
                        from(rule, matcher)
                                + group(rule, matcher, "part").orElse("")
                                + group(rule, matcher, "since").orElse(""),
                        toMonth(rule, matcher),
                        years.equals(NAMED),
                        years.equals(AGAIN)));
    }

    private static String dashed(Rule rule, Matcher matcher, String name) {
        return group(rule, matcher, name)
                .map(n -> "-" + (n.length() == 1 ? "0" + n : n))
                .orElse("");
    }

    private static Optional<String> group(Rule rule, Matcher matcher, String name) {
        return rule.pattern().pattern().contains("(?<" + name + ">")
                ? Optional.ofNullable(matcher.group(name))
                : Optional.empty();
    }

    /** 二〇二三 as 2023. */
    private String digits(String year) {
        StringBuilder out = new StringBuilder();
        for (char c : year.toCharArray()) {
            out.append(numerals.digit(c).map(String::valueOf).orElse(String.valueOf(c)));
        }
        return out.toString();
    }
}
