package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import xinzhi.extract.Mention;
import xinzhi.extract.Trace;
import xinzhi.extract.link.Commonness;
import xinzhi.extract.link.Naming;
import xinzhi.extract.model.Features;
import xinzhi.extract.word.Words;

/**
 * A second look at all that an article is said to name: a judge weighs each thing by its use in the whole article, be it
 * one of the lexicon or one that the article brought. Each is as sure as the judge says; what a careful reader would hardly
 * list is named in passing. Authors of the byline are not judged.
 */
final class Review {
    private static final String RULE = "model-review";
    private static final double MOST = 0.95;
    private static final Steps CONFIDENCES = Steps.of(0.4, 0.5, 0.6, 0.7, 0.8, 0.9);

    private final Survey survey;
    private final Tagging tagging;
    private final Map<String, List<Candidate>> candidates;
    private final Map<String, List<Naming>> things = new LinkedHashMap<>();

    Review(Survey survey, Tagging tagging, List<Naming> namings) {
        this.survey = survey;
        this.tagging = tagging;
        candidates = survey.candidatesByForm();
        for (Naming naming : namings) {
            if (!naming.rule().equals(MentionFinder.BYLINE)) {
                things.computeIfAbsent(naming.entity().key(), k -> new ArrayList<>())
                        .add(naming);
            }
        }
    }

    /** Each thing that is named, in the order of the text. @param of the word between a modifier and its noun */
    Map<String, Listing> listings(String of) {
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        things.forEach((key, namings) -> evidence.put(key, evidence(namings)));
        ProposalFeatures features = new ProposalFeatures(survey, tagging, List.copyOf(evidence.values()), of);
        Map<String, Listing> listings = new LinkedHashMap<>();
        things.forEach((key, namings) -> listings.put(key, listing(namings, evidence.get(key), features)));
        return listings;
    }

    private Evidence evidence(List<Naming> namings) {
        String form = survey.words().text(namings.get(0).span());
        return new Evidence(
                form,
                namings.stream().map(Naming::span).toList(),
                candidates.getOrDefault(form, List.of()),
                Optional.empty());
    }

    private Listing listing(List<Naming> namings, Evidence evidence, ProposalFeatures features) {
        Naming first = namings.get(0);
        Set<String> names = new TreeSet<>();
        namings.forEach(n -> names.add(survey.words().text(n.span())));
        names.add(first.label());
        first.entry().ifPresent(e -> names.addAll(e.forms()));
        return new Listing(first.label(), names, first.type(), told -> {
            features.tell(evidence, first.type(), told);
            foundBy(namings, told);
        });
    }

    private static void foundBy(List<Naming> namings, Features features) {
        Naming first = namings.get(0);
        String rule = first.rule();
        features.add("found-by=", rule);
        features.add(
                "found-by-class=",
                first.entry().isPresent() ? "lexicon" : "article",
                " ",
                first.type().localName());
        double most = namings.stream().mapToDouble(Naming::confidence).max().orElse(0);
        CONFIDENCES.tell("found", most, features);
    }

    /** The namings, as sure as the judge is of their things; {@code trace} is told what is only named in passing. */
    static List<Naming> of(
            Survey survey,
            Tagging tagging,
            List<Naming> namings,
            Judge judge,
            Precedents precedents,
            String of,
            Trace trace) {
        Map<String, Double> sure = new HashMap<>();
        new Review(survey, tagging, namings)
                .listings(of)
                .forEach((key, listing) -> sure.put(key, judge.probability(precedents.describe(listing))));
        List<Naming> weighed = new ArrayList<>();
        for (Naming naming : namings) {
            double probability = sure.getOrDefault(naming.entity().key(), naming.confidence());
            boolean listed = Mention.isListed(probability);
            if (listed || !Commonness.isCommonWord(naming)) {
                weighed.add(naming.withConfidence(Math.min(MOST, probability)));
            }
            if (!listed && trace != Trace.NONE) {
                note(survey.words(), naming, probability, trace);
            }
        }
        return weighed;
    }

    private static void note(Words words, Naming naming, double probability, Trace trace) {
        words.sentenceOf(naming.span())
                .ifPresent(s -> trace.note(
                        s,
                        RULE,
                        String.format(
                                Locale.ROOT,
                                "takes %s for named in passing (%.2f)",
                                words.text(naming.span()),
                                probability)));
    }
}
