package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import xinzhi.extract.mention.TermRule.Over;
import xinzhi.extract.mention.TermRule.Trim;
import xinzhi.extract.word.Chunk;
import xinzhi.extract.word.Unit;
import xinzhi.extract.word.Words;
import xinzhi.nlp.Awaited;
import xinzhi.nlp.Token;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.ThingType;
import xinzhi.ontology.sieve.Search;
import xinzhi.text.Span;

/** Runs the ontology's term rules over sentences and noun phrases. */
final class RuleFinder {
    private static final int SHORTEST = 2;
    private static final Set<ThingType> NAMES = EnumSet.of(ThingType.REGION, ThingType.ORGANIZATION, ThingType.EVENT);

    /** Tags of verbs, adverbs, prepositions, conjunctions and pronouns. */
    private static final Set<String> CLAUSAL = Set.of("v", "vi", "vl", "vshi", "vyou", "vf", "d", "p", "c", "cc", "r");

    private final Beginnings beginnings;
    private final CoinedVerbs coined;
    private final List<TermRule> sentenceRules;
    private final List<TermRule> phraseRules;
    private final Awaited needs;
    private final Awaited phraseNeeds;

    RuleFinder(Ontology ontology) {
        List<TermRule> all = ontology.rules("TermRule", r -> TermRule.of(r, ontology.cues()));
        beginnings = new Beginnings(ontology.cues());
        coined = new CoinedVerbs(ontology.cues());
        sentenceRules = all.stream().filter(r -> r.over() == Over.SENTENCE).toList();
        phraseRules = all.stream().filter(r -> r.over() != Over.SENTENCE).toList();
        needs = new Awaited(sentenceRules.stream().map(TermRule::needs).toList());
        phraseNeeds = new Awaited(phraseRules.stream().map(TermRule::needs).toList());
    }

    /** What the rules for sentences say of one whose units are {@code units}. */
    List<Candidate> inSentence(Words words, int sentence, List<Unit> units) {
        Span span = words.spans().get(sentence);
        String text = words.text(span);
        BitSet called = needs.of(text);
        List<Candidate> found = new ArrayList<>();
        for (int i = called.nextSetBit(0); i >= 0; i = called.nextSetBit(i + 1)) {
            TermRule rule = sentenceRules.get(i);
            Search search = rule.rule().sieve().search(text);
            while (search.find()) {
                List<Token> tokens = words.tokens().get(sentence);
                if (isOneNoun(rule, search.match(), span.start(), tokens)) {
                    named(rule, search.match(), span.start(), units, words)
                            .filter(x -> !rule.namesPerson() || isName(x, tokens))
                            .ifPresent(x -> found.add(candidate(rule, x)));
                }
            }
        }
        return found;
    }

    /** Whether no verb or other word that takes part in a clause stands in what joins a quoted name to its head, {@code between}. */
    private static boolean isOneNoun(TermRule rule, Matcher matcher, int offset, List<Token> tokens) {
        if (!rule.groups().contains("between")) {
            return true;
        }
        int start = offset + matcher.start("between");
        int end = offset + matcher.end("between");
        return tokens.stream()
                .filter(t -> t.span().start() < end && t.span().end() > start)
                .noneMatch(t -> t.tag().startsWith("u") || CLAUSAL.contains(t.tag()));
    }

    private Optional<Span> named(TermRule rule, Matcher matcher, int offset, List<Unit> units, Words words) {
        return isCoined(rule, matcher, offset, words) && isOfFirm(rule, matcher, offset, units)
                ? trimmed(rule, matcher, offset, units, words)
                : Optional.empty();
    }

    /**
     * Whether what a rule takes for a coined name, its group {@code coin}, is no word, and its beginning is not a part of
     * one; of a group {@code alone} each character must stand alone.
     */
    private static boolean isCoined(TermRule rule, Matcher matcher, int offset, Words words) {
        if (rule.groups().contains("alone")) {
            return IntStream.rangeClosed(offset + matcher.start("alone"), offset + matcher.end("alone"))
                    .allMatch(words.edges()::get);
        }
        if (!rule.groups().contains("coin")) {
            return true;
        }
        int start = offset + matcher.start("coin");
        return words.edges().get(start) && words.edges().get(start + 1);
    }

    /** Whether what a rule takes for a known firm, its group {@code firm}, is one of the lexicon. */
    private static boolean isOfFirm(TermRule rule, Matcher matcher, int offset, List<Unit> units) {
        if (!rule.groups().contains("firm")) {
            return true;
        }
        Span firm = new Span(offset + matcher.start("firm"), offset + matcher.end("firm"));
        return units.stream()
                .filter(u -> u.span().equals(firm))
                .flatMap(u -> u.entry().stream())
                .anyMatch(e -> e.type() == ThingType.ORGANIZATION);
    }

    /** What the first rule for phrases that matches says of this one; {@code bare} is the same without light words. */
    Optional<Candidate> ofPhrase(Words words, Chunk chunk, Optional<Chunk> bare) {
        BitSet called = phraseNeeds.of(words.text(chunk.span())); // it holds what the bare one does
        for (int i = called.nextSetBit(0); i >= 0; i = called.nextSetBit(i + 1)) {
            TermRule rule = phraseRules.get(i);
            Optional<Chunk> phrase = rule.over() == Over.PHRASE ? Optional.of(chunk) : bare;
            if (phrase.isPresent() && phrase.get().size() > 1 && !endsInOne(phrase.get(), rule.type())) {
                Span span = phrase.get().span();
                String text = words.text(span);
                if (rule.rule().sieve().mayMatch(text)) {
                    Matcher matcher = rule.rule().pattern().matcher(text);
                    if (matcher.matches()) {
                        return Optional.of(candidate(
                                rule, new Span(span.start() + matcher.start("x"), span.start() + matcher.end("x"))));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A phrase that ends in a name of the lexicon has that name: what stands before it is no part of it. */
    private static boolean endsInOne(Chunk phrase, ThingType type) {
        return phrase.head()
                .entry()
                .filter(e -> NAMES.contains(type) && e.type() == type)
                .isPresent();
    }

    private static Candidate candidate(TermRule rule, Span span) {
        return new Candidate(span, rule.type(), rule.rule().id(), rule.rule().confidence());
    }

    private Optional<Span> trimmed(TermRule rule, Matcher matcher, int offset, List<Unit> units, Words words) {
        int start = offset + matcher.start("x");
        int end = offset + matcher.end("x");
        if (rule.trim() instanceof Trim.Phrase) {
            int core = rule.groups().contains("core") ? offset + matcher.start("core") : end;
            for (int i = 0; i < units.size(); i++) {
                Span span = units.get(i).span();
                if (units.get(i).role() == Unit.Role.BREAK
                        && span.start() < core
                        && span.end() > start
                        && !coined.holds(words, units, i, core)) {
                    start = Math.min(span.end(), core);
                }
            }
        } else if (rule.trim() instanceof Trim.Words trim) {
            Matcher prefix = trim.words().matcher(words.text().substring(start, end));
            if (prefix.find()) {
                start += prefix.end();
            }
        }
        if (!Beginnings.isQuoted(words.text(), start)) {
            start += beginnings.counted(words.text().substring(start, end));
            start += beginnings.led(words.text().substring(start, end));
        }
        return end - start >= SHORTEST ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** Whether the segmenter saw no common word across the name's edges, at its beginning or as its given name. */
    static boolean isName(Span name, List<Token> tokens) {
        for (Token token : tokens) {
            Span span = token.span();
            boolean possible = token.tag().startsWith("nr") || span.length() == 1;
            boolean common = span.start() == name.start() || token.tag().equals("n");
            if (span.overlaps(name) && (!name.contains(span) || common && !possible)) {
                return false;
            }
        }
        return true;
    }
}
