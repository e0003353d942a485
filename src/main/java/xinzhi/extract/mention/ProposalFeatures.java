package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import xinzhi.extract.model.Features;
import xinzhi.extract.word.Chunk;
import xinzhi.extract.word.LexiconScan;
import xinzhi.nlp.Analyzer;
import xinzhi.nlp.Token;
import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/** What in an article speaks for and against something being one of the things that it names, as features. */
final class ProposalFeatures {
    private static final Steps SHARES = Steps.of(0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.96);
    private static final Steps SUMS = Steps.of(0.1, 0.3, 0.6, 1, 1.5, 2, 3, 5);
    private static final Steps COUNTS = Steps.of(2, 3, 4, 6, 10);
    private static final Steps RATES = Steps.of(0.01, 0.34, 0.67, 1);
    private static final Steps FEW = Steps.of(1, 2, 3, 5);
    private static final Steps LARGER_RATES = Steps.of(0.34, 0.67, 1);
    private static final Steps FREQUENCIES = Steps.of(1, 2, 4, 8);
    private static final Steps PLACES = Steps.of(1, 3, 5, 8);
    private static final Steps CONFIDENCES = Steps.of(0.1, 0.2, 0.3, 0.38, 0.5, 0.6, 0.7, 0.8, 0.9);
    /** Of a word in the texts that the core vocabulary was made from. */
    private static final Steps USES = Steps.of(1, 10, 30, 100, 300, 1000, 3000, 10000);

    private static final Steps RULES = Steps.of(1, 2, 3);
    private static final Steps C_VALUES = Steps.of(0.5, 2, 3, 4, 6, 10);
    /** From where on a share is nearer to the next tenth. */
    private static final double[] HALVES = {0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95};

    private static final int LONG = 9;
    private static final String OPENERS = "“‘「『";

    private final Survey survey;
    private final String of;
    private final String text;
    private final Tagging tagging;
    private final String title;
    private final String headings;
    /** Where it ends. */
    private final int firstParagraph;

    private final Map<String, Holders> holders;
    /** For each character where the noun phrase ends that begins there; 0 where none does. */
    private final int[] phrases;

    private final BitSet phraseEnds = new BitSet();
    /** For each character at which a word begins its sentence. */
    private final int[] sentences;
    /** And the word's place in it; -1 where none begins. */
    private final int[] tokens;
    /** Of the characters of noun phrases the share that the lexicon knows: where it knows much, little is left to find. */
    private final double knownShare;

    /** @param of the word between a modifier and its noun */
    ProposalFeatures(Survey survey, Tagging tagging, List<Evidence> all, String of) {
        this.of = of;
        this.survey = survey;
        this.tagging = tagging;
        text = survey.text();
        title = survey.article().title().orElse("");
        StringBuilder lines = new StringBuilder();
        survey.article()
                .headings()
                .forEach(h -> lines.append(h.of(survey.article().text())).append('\n'));
        headings = lines.toString();
        firstParagraph = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        holders = Holders.of(all);
        phrases = new int[text.length()];
        for (Chunk chunk : survey.allPhrases()) {
            phrases[chunk.span().start()] = chunk.span().end();
            phraseEnds.set(chunk.span().end());
        }
        knownShare = knownShare();
        sentences = new int[text.length()];
        tokens = new int[text.length()];
        Arrays.fill(tokens, -1);
        for (int s = 0; s < survey.tokens().size(); s++) {
            List<Token> own = survey.tokens().get(s);
            for (int i = 0; i < own.size(); i++) {
                sentences[own.get(i).span().start()] = s;
                tokens[own.get(i).span().start()] = i;
            }
        }
    }

    private double knownShare() {
        BitSet known = new BitSet();
        survey.longest().forEach(h -> known.set(h.span().start(), h.span().end()));
        BitSet phrases = new BitSet();
        survey.allPhrases().forEach(c -> phrases.set(c.span().start(), c.span().end()));
        double all = Math.max(1, phrases.cardinality());
        phrases.and(known);
        return phrases.cardinality() / all;
    }

    /** @param type the class that it would have */
    void tell(Evidence evidence, ThingType type, Features features) {
        tagged(evidence, features);
        use(evidence, features);
        neighbours(evidence, features);
        features.add("class=", type.localName());
        form(evidence, features);
        SHARES.tell("known-share", knownShare, features);
    }

    /** What the tagger sees at its places. */
    private void tagged(Evidence evidence, Features features) {
        double most = 0;
        double sum = 0;
        double rival = 0;
        double mostRival = 0;
        for (Span place : evidence.places()) {
            double any = tagging.any(place);
            double other = tagging.rival(place);
            most = Math.max(most, any);
            sum += any;
            rival += other;
            mostRival = Math.max(mostRival, other);
        }
        int n = evidence.places().size();
        SHARES.tell("tagged-most", most, features);
        SUMS.tell("tagged-sum", sum, features);
        SHARES.tell("tagged-mean", sum / n, features);
        SHARES.tell("rival-mean", rival / n, features);
        SHARES.tell("rival-most", mostRival, features);
        String band = tenths(most);
        features.add("tagged-count=", band, " ", String.valueOf(Math.min(3, n)));
        features.add("tagged-rival=", band, " ", tenths(rival / n));
    }

    /** A share of one with one digit behind the point. */
    private static String tenths(double share) {
        int reached = 0;
        while (reached < HALVES.length && share >= HALVES[reached]) {
            reached++;
        }
        return reached == HALVES.length ? "1.0" : "0." + reached;
    }

    /** How the article uses it. */
    private void use(Evidence evidence, Features features) {
        List<Span> places = evidence.places();
        int n = places.size();
        COUNTS.tell("count", n, features);
        FREQUENCIES.tell("per-thousand", 1000.0 * n / Math.max(1, text.length()), features);
        if (title.contains(evidence.form())) {
            features.add("in-title");
        }
        if (headings.contains(evidence.form())) {
            features.add("in-heading");
        }
        RATES.tell("quoted", rate(places, s -> charAt(s.start() - 1, OPENERS) && charAt(s.end(), "”’」』")), features);
        RATES.tell("book-marks", rate(places, s -> charAt(s.start() - 1, "《") && charAt(s.end(), "》")), features);
        RATES.tell("listed", rate(places, s -> charAt(s.start() - 1, "、") || charAt(s.end(), "、")), features);
        RATES.tell("before-of", rate(places, s -> charAt(s.end(), of)), features);
        RATES.tell("after-of", rate(places, s -> charAt(s.start() - 1, of)), features);
        RATES.tell("whole-phrase", rate(places, this::isPhrase), features);
        RATES.tell("begins-phrase", rate(places, s -> phrases[s.start()] > 0), features);
        RATES.tell("ends-phrase", rate(places, s -> phraseEnds.get(s.end())), features);
        if (places.get(0).start() < firstParagraph) {
            features.add("in-first-paragraph");
        }
        PLACES.tell("first-at", 10.0 * places.get(0).start() / Math.max(1, text.length()), features);
    }

    private boolean isPhrase(Span span) {
        return phrases[span.start()] == span.end();
    }

    private boolean charAt(int at, String wanted) {
        return at >= 0 && at < text.length() && wanted.indexOf(text.charAt(at)) >= 0;
    }

    private static double rate(List<Span> places, Predicate<Span> test) {
        int count = 0;
        for (Span place : places) {
            count += test.test(place) ? 1 : 0;
        }
        return (double) count / places.size();
    }

    /** The words beside it. */
    private void neighbours(Evidence evidence, Features features) {
        Set<String> tagsAfter = new TreeSet<>();
        Set<String> tagsBefore = new TreeSet<>();
        Set<String> wordsAfter = new TreeSet<>();
        Set<String> wordsBefore = new TreeSet<>();
        for (Span place : evidence.places()) {
            int at = tokens[place.start()];
            if (at >= 0) {
                List<Token> sentence = survey.tokens().get(sentences[place.start()]);
                int next = at + 1;
                while (next < sentence.size() && sentence.get(next - 1).span().end() < place.end()) {
                    next++;
                }
                boolean last = next == sentence.size();
                tagsBefore.add(at == 0 ? "^" : sentence.get(at - 1).tag());
                tagsAfter.add(last ? "$" : sentence.get(next).tag());
                wordsBefore.add(at == 0 ? "^" : sentence.get(at - 1).span().of(text));
                wordsAfter.add(last ? "$" : sentence.get(next).span().of(text));
            }
        }
        tagsAfter.forEach(tag -> features.add("tag-after=", tag));
        tagsBefore.forEach(tag -> features.add("tag-before=", tag));
        wordsAfter.forEach(word -> features.add("word-after=", word));
        wordsBefore.forEach(word -> features.add("word-before=", word));
    }

    /** What it is made of. */
    private void form(Evidence evidence, Features features) {
        String form = evidence.form();
        int length = form.length();
        features.add("length=", String.valueOf(Math.min(LONG, length)));
        features.add("end=", form.substring(length - 1));
        features.add("start=", form.substring(0, 1));
        features.add("end2=", form.substring(Math.max(0, length - 2)));
        evidence.weighed().ifPresent(t -> {
            CONFIDENCES.tell("rules", t.confidence(), features);
            features.add("rule-class=", t.type().localName());
        });
        Set<String> rules = new TreeSet<>();
        evidence.candidates().forEach(c -> rules.add(c.rule()));
        rules.forEach(r -> features.add("rule=", r));
        RULES.tell("rules-agree", rules.size(), features);
        USES.tell("general-word", Analyzer.generalUse(form), features);
        parts(evidence.places().get(0), features);
        longer(evidence, features);
    }

    /** The words and known terms that it is made of. */
    private void parts(Span place, Features features) {
        List<Token> parts = parts(place);
        if (parts.isEmpty()) {
            features.add("cuts-a-word");
            return;
        }
        Token head = parts.get(parts.size() - 1);
        features.add("head=", head.span().of(text));
        features.add("first=", parts.get(0).span().of(text));
        features.add("tags=", parts.stream().map(Token::tag).collect(Collectors.joining(" ")));
        features.add("words=", String.valueOf(Math.min(5, parts.size())));
        int rarest = parts.stream()
                .mapToInt(t -> Analyzer.generalUse(t.span().of(text)))
                .min()
                .orElseThrow();
        USES.tell("rarest-word", rarest, features);
        for (LexiconScan.Hit hit : survey.longest(place)) {
            if (!place.contains(hit.span())) {
                features.add(hit.span().contains(place) ? "within-known" : "cuts-known");
            } else {
                String where = hit.span().end() == place.end()
                        ? "ends-known="
                        : hit.span().start() == place.start() ? "begins-known=" : "holds-known=";
                features.add(where, hit.entry().type().localName());
            }
        }
    }

    private List<Token> parts(Span place) {
        List<Token> parts = new ArrayList<>();
        if (tokens[place.start()] >= 0) {
            List<Token> sentence = survey.tokens().get(sentences[place.start()]);
            for (int i = tokens[place.start()];
                    i < sentence.size() && place.contains(sentence.get(i).span());
                    i++) {
                parts.add(sentence.get(i));
            }
        }
        return parts;
    }

    /** Whether it is made of words, and a known term among them. */
    boolean holdsKnown(Evidence evidence) {
        Span place = evidence.places().get(0);
        return !parts(place).isEmpty() && survey.longest(place).stream().anyMatch(h -> place.contains(h.span()));
    }

    /** How much of its use is within longer terms. */
    private void longer(Evidence evidence, Features features) {
        Holders longer = holders.getOrDefault(evidence.form(), Holders.NONE);
        int n = evidence.places().size();
        FEW.tell("longer-terms", longer.count(), features);
        LARGER_RATES.tell("share-of-a-longer", (double) longer.most() / n, features);
        double alone = n - (longer.count() == 0 ? 0 : (double) longer.places() / longer.count());
        double words = StrictMath.log(evidence.form().length()) / StrictMath.log(2);
        C_VALUES.tell("c-value", alone * words, features);
    }
}
