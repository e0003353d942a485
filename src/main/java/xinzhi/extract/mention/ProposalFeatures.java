package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import xinzhi.nlp.Token;
import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/** What in an article speaks for and against something being one of the things that it names, as features by name. */
final class ProposalFeatures {
    private static final double[] SHARES = {0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.96};
    private static final double[] SUMS = {0.1, 0.3, 0.6, 1, 1.5, 2, 3, 5};
    private static final double[] COUNTS = {2, 3, 4, 6, 10};
    private static final double[] RATES = {0.01, 0.34, 0.67, 1};
    private static final double[] FEW = {1, 2, 3, 5};
    private static final int LONG = 9;
    private static final String OPENERS = "“‘「『";

    private final Survey survey;
    private final String of;
    private final String text;
    private final Tagging tagging;
    private final String title;
    private final String headings;
    private final Map<String, Evidence> byForm = new TreeMap<>();
    private final Map<Integer, Integer> phraseStarts = new HashMap<>();
    private final Set<Integer> phraseEnds = new TreeSet<>();
    private final Map<Integer, int[]> tokenAt = new HashMap<>();
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
        all.forEach(e -> byForm.put(e.form(), e));
        for (Chunk chunk : survey.allPhrases()) {
            phraseStarts.put(chunk.span().start(), chunk.span().end());
            phraseEnds.add(chunk.span().end());
        }
        knownShare = knownShare();
        for (int s = 0; s < survey.tokens().size(); s++) {
            List<Token> tokens = survey.tokens().get(s);
            for (int i = 0; i < tokens.size(); i++) {
                tokenAt.put(tokens.get(i).span().start(), new int[] {s, i});
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
    List<String> of(Evidence evidence, ThingType type) {
        List<String> features = new ArrayList<>(96);
        tagged(features, evidence);
        use(features, evidence);
        neighbours(features, evidence);
        features.add("class=" + type.localName());
        form(features, evidence);
        steps(features, "known-share", knownShare, SHARES);
        return features;
    }

    private static void steps(List<String> features, String name, double value, double... steps) {
        for (double step : steps) {
            if (value < step) {
                return;
            }
            features.add(name + ">=" + (step == Math.rint(step) ? String.valueOf((int) step) : String.valueOf(step)));
        }
    }

    /** What the tagger sees at its places. */
    private void tagged(List<String> features, Evidence evidence) {
        double most = 0;
        double sum = 0;
        double rival = 0;
        double mostRival = 0;
        for (Span place : evidence.places()) {
            double any = tagging.at(place).map(Tagging.Tagged::any).orElse(0.0);
            double other = tagging.rival(place);
            most = Math.max(most, any);
            sum += any;
            rival += other;
            mostRival = Math.max(mostRival, other);
        }
        int n = evidence.places().size();
        steps(features, "tagged-most", most, SHARES);
        steps(features, "tagged-sum", sum, SUMS);
        steps(features, "tagged-mean", sum / n, SHARES);
        steps(features, "rival-mean", rival / n, SHARES);
        steps(features, "rival-most", mostRival, SHARES);
        String band = String.format(Locale.ROOT, "%.1f", most);
        features.add("tagged-count=" + band + ' ' + Math.min(3, n));
        features.add("tagged-rival=" + band + ' ' + String.format(Locale.ROOT, "%.1f", rival / n));
    }

    /** How the article uses it. */
    private void use(List<String> features, Evidence evidence) {
        List<Span> places = evidence.places();
        int n = places.size();
        steps(features, "count", n, COUNTS);
        steps(features, "per-thousand", 1000.0 * n / Math.max(1, text.length()), 1, 2, 4, 8);
        Set<String> surfaces = new TreeSet<>();
        places.forEach(p -> surfaces.add(p.of(text)));
        if (surfaces.stream().anyMatch(title::contains)) {
            features.add("in-title");
        }
        if (surfaces.stream().anyMatch(headings::contains)) {
            features.add("in-heading");
        }
        steps(features, "quoted", rate(places, s -> charAt(s.start() - 1, OPENERS) && charAt(s.end(), "”’」』")), RATES);
        steps(features, "book-marks", rate(places, s -> charAt(s.start() - 1, "《") && charAt(s.end(), "》")), RATES);
        steps(features, "listed", rate(places, s -> charAt(s.start() - 1, "、") || charAt(s.end(), "、")), RATES);
        steps(features, "before-of", rate(places, s -> charAt(s.end(), of)), RATES);
        steps(features, "after-of", rate(places, s -> charAt(s.start() - 1, of)), RATES);
        steps(features, "whole-phrase", rate(places, this::isPhrase), RATES);
        steps(features, "begins-phrase", rate(places, s -> phraseStarts.containsKey(s.start())), RATES);
        steps(features, "ends-phrase", rate(places, s -> phraseEnds.contains(s.end())), RATES);
        if (places.get(0).start() < text.indexOf('\n') || text.indexOf('\n') < 0) {
            features.add("in-first-paragraph");
        }
        steps(features, "first-at", 10.0 * places.get(0).start() / Math.max(1, text.length()), 1, 3, 5, 8);
    }

    private boolean isPhrase(Span span) {
        return phraseStarts.getOrDefault(span.start(), -1) == span.end();
    }

    private boolean charAt(int at, String wanted) {
        return at >= 0 && at < text.length() && wanted.indexOf(text.charAt(at)) >= 0;
    }

    private static double rate(List<Span> places, Predicate<Span> test) {
        return (double) places.stream().filter(test).count() / places.size();
    }

    /** The words beside it. */
    private void neighbours(List<String> features, Evidence evidence) {
        Set<String> around = new TreeSet<>();
        for (Span place : evidence.places()) {
            int[] at = tokenAt.getOrDefault(place.start(), new int[0]);
            if (at.length > 0) {
                List<Token> tokens = survey.tokens().get(at[0]);
                int last = at[1];
                while (last + 1 < tokens.size() && tokens.get(last).span().end() < place.end()) {
                    last++;
                }
                around.add("tag-before=" + (at[1] > 0 ? tokens.get(at[1] - 1).tag() : "^"));
                around.add("tag-after="
                        + (last + 1 < tokens.size() ? tokens.get(last + 1).tag() : "$"));
                around.add("word-before="
                        + (at[1] > 0 ? tokens.get(at[1] - 1).span().of(text) : "^"));
                around.add("word-after="
                        + (last + 1 < tokens.size()
                                ? tokens.get(last + 1).span().of(text)
                                : "$"));
            }
        }
        features.addAll(around);
    }

    /** What it is made of. */
    private void form(List<String> features, Evidence evidence) {
        String form = evidence.form();
        int length = form.length();
        features.add("length=" + Math.min(LONG, length));
        features.add("end=" + form.charAt(length - 1));
        features.add("start=" + form.charAt(0));
        features.add("end2=" + form.substring(Math.max(0, length - 2)));
        evidence.weighed().ifPresent(t -> {
            steps(features, "rules", t.confidence(), 0.1, 0.2, 0.3, 0.38, 0.5, 0.6, 0.7, 0.8, 0.9);
            features.add("rule-class=" + t.type().localName());
        });
        Set<String> rules = new TreeSet<>();
        evidence.candidates().forEach(c -> rules.add(c.rule()));
        rules.forEach(r -> features.add("rule=" + r));
        steps(features, "rules-agree", rules.size(), 1, 2, 3);
        parts(features, evidence.places().get(0));
        longer(features, evidence);
    }

    /** The words and known terms that it is made of. */
    private void parts(List<String> features, Span place) {
        List<Token> parts = new ArrayList<>();
        int[] at = tokenAt.getOrDefault(place.start(), new int[0]);
        if (at.length > 0) {
            for (Token token : survey.tokens().get(at[0])) {
                if (place.contains(token.span())) {
                    parts.add(token);
                }
            }
        }
        if (parts.isEmpty()) {
            features.add("cuts-a-word");
            return;
        }
        Token head = parts.get(parts.size() - 1);
        features.add("head=" + head.span().of(text));
        features.add("first=" + parts.get(0).span().of(text));
        StringBuilder tags = new StringBuilder();
        parts.forEach(t -> tags.append(t.tag()).append(' '));
        features.add("tags=" + tags.toString().strip());
        features.add("words=" + Math.min(5, parts.size()));
        for (LexiconScan.Hit hit : survey.longest()) {
            if (place.contains(hit.span())) {
                String where = hit.span().end() == place.end()
                        ? "ends"
                        : hit.span().start() == place.start() ? "begins" : "holds";
                features.add(where + "-known=" + hit.entry().type().localName());
            } else if (place.overlaps(hit.span())) {
                features.add(hit.span().contains(place) ? "within-known" : "cuts-known");
            }
        }
    }

    /** How much of its use is within longer-terms. */
    private void longer(List<String> features, Evidence evidence) {
        int holders = 0;
        int most = 0;
        int within = 0;
        for (Map.Entry<String, Evidence> other : byForm.entrySet()) {
            if (other.getKey().length() > evidence.form().length()
                    && other.getKey().contains(evidence.form())) {
                holders++;
                int count = other.getValue().places().size();
                most = Math.max(most, count);
                within += count;
            }
        }
        int n = evidence.places().size();
        steps(features, "longer-terms", holders, FEW);
        steps(features, "share-of-a-longer", (double) most / n, 0.34, 0.67, 1);
        double alone = n - (holders == 0 ? 0 : (double) within / holders);
        steps(
                features,
                "c-value",
                alone * (StrictMath.log(evidence.form().length()) / StrictMath.log(2)),
                0.5,
                2,
                3,
                4,
                6,
                10);
    }
}
