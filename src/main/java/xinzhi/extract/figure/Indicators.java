package xinzhi.extract.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import xinzhi.ontology.Cues;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.Rule;
import xinzhi.ontology.ThingType;

/**
 * Says what a quantity measures, with the rules that assign {@code xz:indicator}. Their {@code xz:template} is the
 * indicator's name, with the groups of the pattern in braces; {@code {np}}, where the clause has none, is that of the
 * figure before.
 */
final class Indicators {
    private static final Pattern GROUP = Pattern.compile("\\{(\\w+)}");
    static final String SUBJECT = "np";
    /** In a template: the indicator of the figure before. */
    static final String LAST = "last";
    /** In a template: what the figure before is of. */
    static final String BASE = "base";

    private static final String ALONE = "{np}";
    private static final double UNTOLD = 0.5;

    private final List<Rule> rules;
    private final Phrases phrases;
    private final NounRun nouns;
    private final Set<String> bare;
    private final Set<String> rates;
    private final Pattern measure;
    private final Pattern joint;
    private final Pattern attributed;
    private final Pattern reporting;
    private final Pattern shareHead;
    private final Pattern speech;

    /**
     * @param base the noun phrase that stood before the number, for a later figure that has none
     */
    record Indicator(String name, String base, Measure.Edge edge, String rule, double confidence) {
        /** Of a clause that tells what is done, not what is measured. */
        static final Indicator UNNAMED = new Indicator("", "", Measure.Edge.WHOLE, "", 0);
    }

    Indicators(Ontology ontology, NounRun nouns) {
        this.nouns = nouns;
        rules = FigureRules.assigning(ontology, "indicator").stream()
                .filter(r -> r.option("over").isEmpty() || r.option("over").contains("clause"))
                .toList();
        phrases = new Phrases(ontology.cues());
        bare = Set.copyOf(ontology.cues().words("figure-bare"));
        rates = Set.copyOf(ontology.cues().words("figure-rate"));
        measure = Pattern.compile(ontology.cues().expand("{figure-of}?(?:{figure-bare})$"));
        joint = Pattern.compile(ontology.cues().expand("(?:、|{figure-joint}|{figure-turn})"));
        reporting = Pattern.compile(ontology.cues()
                .expand("(?:^|{figure-announced}的|{figure-of})(?:最新)?{figure-given}$|{figure-anaphor}$"));
        speech = Pattern.compile(ontology.cues().expand("{figure-speech}$"));
        shareHead = Pattern.compile("(?<head>" + heads(ontology.cues()) + ")$");
        attributed = Pattern.compile(ontology.cues().expand("^{figure-of}"));
    }

    /** The nouns of shares, the longest first. */
    private static String heads(Cues cues) {
        List<String> endings = cues.words("figure-share-ending");
        return cues.words("figure-head").stream()
                .filter(w -> endings.stream().anyMatch(w::endsWith))
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .collect(Collectors.joining("|"));
    }

    /**
     * @param inherited the noun phrase of the figure before in this sentence, or empty
     * @param subject what the sentence before speaks of, or empty
     * @param last the indicator of the figure before in this sentence, or empty
     */
    Optional<Indicator> of(Frame clause, Quantity quantity, String inherited, String subject, String last) {
        Frame local = local(clause);
        boolean unnamed = false;
        for (Rule rule : rules) {
            if (unnamed && rule.option("template").stream().anyMatch(t -> t.contains(ALONE))) {
                continue;
            }
            boolean fits = rule.option("unitKind").isEmpty()
                    || rule.option("unitKind").contains(quantity.unit().kind());
            boolean worded = rule.option("unitWord").isEmpty()
                    || rule.option("unitWord").contains(quantity.unit().word());
            Frame frame = rule.option("over").contains("clause") ? clause : local;
            if (fits && worded) {
                Optional<Indicator> read = read(rule, frame, quantity, inherited, last);
                boolean none = read.filter(Indicator.UNNAMED::equals).isPresent();
                unnamed |= none;
                if (read.isPresent() && !none) {
                    return read.map(i -> told(i, inherited.isEmpty() ? subject : inherited))
                            .map(i -> shared(i, quantity, inherited, last));
                }
            }
        }
        return Optional.empty();
    }

    /** A word for what was made known stands for what was spoken of before: 水利部公布的数字; where nothing was, it says little. */
    private Indicator told(Indicator read, String subject) {
        if (rates.contains(read.base()) && read.name().startsWith(read.base()) && !subject.isEmpty()) {
            String base = ofThing(subject, read.base());
            return new Indicator(
                    base + read.name().substring(read.base().length()),
                    base,
                    read.edge(),
                    read.rule(),
                    read.confidence());
        }
        if (!reporting.matcher(read.base()).find()) {
            return read;
        }
        return subject.isEmpty()
                ? new Indicator(read.name(), read.base(), read.edge(), read.rule(), read.confidence() * UNTOLD)
                : new Indicator(
                        read.name().replace(read.base(), subject),
                        subject,
                        read.edge(),
                        read.rule(),
                        read.confidence());
    }

    /** What has a share has that which the figure before it is of: 机械化率达到73%，小麦超过97%. */
    private Indicator shared(Indicator read, Quantity quantity, String inherited, String last) {
        Matcher head = shareHead.matcher(last);
        boolean bare = quantity.unit().kind().equals("share")
                && read.name().equals(read.base())
                && !read.base().equals(inherited)
                && !phrases.isMeasured(read.name());
        if (!bare || !head.find()) {
            return read;
        }
        String name = read.name() + head.group("head");
        return new Indicator(name, name, read.edge(), read.rule(), read.confidence());
    }

    /** The nouns that a clause without figures begins with: what a figure in the next may be about. */
    String opening(Frame clause) {
        String words = speech.matcher(clause.code()).find() ? "" : phrases.opening(clause, nouns);
        boolean person = clause.passage().mentions().stream()
                .anyMatch(m -> m.entity().type() == ThingType.PERSON
                        && clause.passage().text(m.span()).equals(words));
        return person ? "" : words;
    }

    private Optional<Indicator> read(Rule rule, Frame frame, Quantity quantity, String inherited, String last) {
        return rule.firstIn(frame.code()).flatMap(m -> read(rule, m, frame, quantity, inherited, last));
    }

    private Optional<Indicator> read(
            Rule rule, Matcher matcher, Frame frame, Quantity quantity, String inherited, String last) {
        String base = inherited;
        StringBuilder name = new StringBuilder();
        String template = rule.firstOption("template").orElseThrow();
        Matcher group = GROUP.matcher(template);
        while (group.find()) {
            String word =
                    switch (group.group(1)) {
                        case LAST -> last;
                        case BASE -> inherited;
                        default -> phrase(matcher, group.group(1), frame, quantity.unit());
                    };
            if (group.group(1).equals(SUBJECT)) {
                if (phrases.isDeed(word, frame.passage(), quantity)) {
                    return Optional.of(Indicator.UNNAMED);
                }
                base = word.isEmpty() ? inherited : word;
                word = template.equals(ALONE) ? base : ofThing(inherited, base);
            }
            if (word.isEmpty()) {
                return Optional.empty();
            }
            group.appendReplacement(name, Matcher.quoteReplacement(word));
        }
        group.appendTail(name);
        String head = template.substring(template.lastIndexOf('}') + 1);
        boolean twice = !head.isEmpty() && template.equals(ALONE + head) && base.endsWith(head);
        return Optional.of(
                new Indicator(twice ? base : name.toString(), base, edge(rule), rule.id(), rule.confidence()));
    }

    /** What grows is told more fully where its noun does not say whose amount it is: 产值 behind 茶叶企业…. */
    private String ofThing(String inherited, String word) {
        if (rates.contains(word) && !inherited.isEmpty()) {
            return rates.contains(inherited) ? inherited : joined(inherited, word);
        }
        String thing = measure.matcher(inherited).replaceFirst("");
        return bare.contains(word) && thing.length() > 1 ? joined(thing, word) : word;
    }

    /** Two nouns of which the second may begin as the first ends: 组件出口 and 出口额. */
    private static String joined(String thing, String word) {
        int shared = Math.min(thing.length(), word.length());
        while (!thing.endsWith(word.substring(0, shared))) {
            shared--;
        }
        return thing + word.substring(shared);
    }

    private static Measure.Edge edge(Rule rule) {
        return rule.firstOption("periodEdge")
                .map(e -> Measure.Edge.valueOf(e.toUpperCase(Locale.ROOT)))
                .orElse(Measure.Edge.WHOLE);
    }

    private String phrase(Matcher matcher, String group, Frame frame, Unit unit) {
        return !matcher.pattern().pattern().contains("(?<" + group + ">")
                        || matcher.start(group) < 0
                        || matcher.start(group) == matcher.end(group)
                ? ""
                : group.equals(SUBJECT)
                        ? phrases.of(frame, matcher.start(group), matcher.end(group), unit)
                        : phrases.trimmed(frame, matcher.start(group), matcher.end(group));
    }

    /**
     * The clause from behind the last quantity before this one after whose nouns a 、 or 和 follows, or that is itself but
     * said of what this one measures: 占比六成的行业产值.
     */
    private Frame local(Frame clause) {
        String code = clause.code();
        int target = code.indexOf(Frame.TARGET);
        int until = target;
        for (int other = code.lastIndexOf(Frame.OTHER, target);
                other >= 0;
                other = code.lastIndexOf(Frame.OTHER, other - 1)) {
            Matcher of = attributed.matcher(code).region(other + 1, until);
            if (of.find()) {
                return clause.from(of.end());
            }
            int nouns = code.indexOf(Frame.NOUNS_END, other);
            Matcher matcher = joint.matcher(code).region(nouns < 0 || nouns > until ? other : nouns, until);
            if (matcher.find()) {
                return clause.from(matcher.end());
            }
            until = other;
        }
        return clause;
    }
}
