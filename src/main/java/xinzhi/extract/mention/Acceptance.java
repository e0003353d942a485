package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import xinzhi.extract.link.Demonyms;
import xinzhi.extract.word.Term;
import xinzhi.extract.word.Words;
import xinzhi.ontology.Lexicon;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/**
 * Weighs what the finders propose over a whole article. Independent proposals add up, and so does what shows that a
 * form is in use as a term: the title or a heading has it, it recurs.
 */
final class Acceptance {
    private static final double IN_TITLE = 0.4;
    /** What is less likely by itself is no term for standing in a title: titles are full of figures of speech. */
    private static final double WORTH_IT = 0.2;

    private static final double TWICE = 0.2;
    private static final double OFTEN = 0.35;
    private static final Pattern QUOTES = Pattern.compile("[“”‘’]");
    private static final String DEMONYMS = "demonym-";

    private static final int SHORTEST_THING = 3;

    private final double threshold;
    private final Lexicon lexicon;
    private final Beginnings beginnings;
    /** Phrases that join clauses. */
    private final List<String> asides;
    /** Sayings, without quotation marks. */
    private final Set<String> sayings;
    /** How a sentence begins: 公司计划明年上市 names no plan, 儿子大学毕业 no school. */
    private final Pattern sentence;

    /** Words too common to be terms, and forms of the lexicon. */
    private final Set<String> never = new HashSet<>();

    /** What people are called, not things: 航运专家, 船级社院士. */
    private final List<String> titles;

    Acceptance(Ontology ontology, double threshold) {
        this.threshold = threshold;
        lexicon = ontology.lexicon();
        beginnings = new Beginnings(ontology.cues());
        asides = ontology.cues().words("clause-aside");
        sayings = Set.copyOf(ontology.cues().words("saying"));
        sentence = Pattern.compile(
                ontology.cues().expand("(?:{firm-stand-in})(?:{firm-does})|(?:{relative})(?:{school-gone-to})"));
        titles = ontology.cues().words("person-title");
        never.addAll(ontology.cues().words("generic-word"));
        never.addAll(ontology.lexicon().forms());
        Demonyms.bodies(ontology.cues()).forEach(never::add);
        ontology.cues().names().stream()
                .filter(n -> n.startsWith(DEMONYMS))
                .forEach(n -> never.addAll(ontology.cues().words(n)));
    }

    /** The terms that reach the threshold, by form. */
    List<Term> of(Words words, List<Candidate> candidates) {
        return all(words, candidates).stream().filter(this::accepts).toList();
    }

    /** Whether it is sure enough. */
    boolean accepts(Term term) {
        return term.confidence() >= threshold;
    }

    /** Every form that is proposed and no known or common word, as the rules weigh it. */
    List<Term> all(Words words, List<Candidate> candidates) {
        Map<String, List<Candidate>> byForm = new TreeMap<>();
        for (Candidate candidate : candidates) {
            String form = words.text(candidate.span());
            if (isPossible(form)) {
                byForm.computeIfAbsent(form, f -> new ArrayList<>()).add(candidate);
            }
        }
        List<Term> terms = new ArrayList<>();
        String prominent = prominent(words);
        byForm.forEach((form, list) -> terms.add(weigh(words, form, list, prominent)));
        return terms;
    }

    /**
     * Whether a form can be a term that an article brings: no word too common to be one, none of the lexicon's, no people
     * by their title, no saying, no sentence, no known thing with what is done to it before it.
     */
    boolean isPossible(String form) {
        return !never.contains(form)
                && titles.stream().noneMatch(form::endsWith)
                && asides.stream().noneMatch(form::contains)
                && !sayings.contains(QUOTES.matcher(form).replaceAll(""))
                && beginnings.led(form) == 0
                && !sentence.matcher(form).lookingAt()
                && !isKnown(form.substring(beginnings.done(form)), form);
    }

    /** Whether a form begins with how many there are. */
    boolean isCounted(String form) {
        return beginnings.counted(form) > 0;
    }

    private boolean isKnown(String rest, String form) {
        return rest.length() >= SHORTEST_THING
                && rest.length() < form.length()
                && !lexicon.byForm(rest).isEmpty();
    }

    static String prominent(Words words) {
        StringBuilder text = new StringBuilder(words.article().title().orElse(""));
        for (Span heading : words.article().headings()) {
            text.append('\n').append(heading.of(words.article().text()));
        }
        return text.toString();
    }

    private static Term weigh(Words words, String form, List<Candidate> candidates, String prominent) {
        Map<String, Double> byRule = new TreeMap<>();
        Map<ThingType, Double> byType = new EnumMap<>(ThingType.class);
        // That a phrase recurs says that it is a term; of which class, a rule that knows its words says better.
        boolean known = candidates.stream()
                .anyMatch(c ->
                        !c.rule().equals(RecurrenceFinder.RULE) && !c.rule().equals(SiblingFinder.RULE));
        Candidate best = candidates.get(0);
        for (Candidate candidate : candidates) {
            byRule.merge(candidate.rule(), candidate.confidence(), Math::max);
            if (!known || !candidate.rule().equals(RecurrenceFinder.RULE)) {
                byType.merge(candidate.type(), candidate.confidence(), Math::max);
            }
            best = candidate.confidence() > best.confidence() ? candidate : best;
        }
        double doubt = 1;
        for (double confidence : byRule.values()) {
            doubt *= 1 - confidence;
        }
        if (1 - doubt >= WORTH_IT) {
            doubt *= prominent.contains(form) ? 1 - IN_TITLE : 1;
            int count = occurrences(words.text(), form);
            doubt *= count > 2 ? 1 - OFTEN : count > 1 ? 1 - TWICE : 1;
        }
        ThingType type = byType.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(best.type());
        return new Term(form, type, best.rule(), Math.min(0.95, 1 - doubt));
    }

    private static int occurrences(String text, String form) {
        int count = 0;
        for (int at = text.indexOf(form); at >= 0 && count < 3; at = text.indexOf(form, at + form.length())) {
            count++;
        }
        return count;
    }
}
