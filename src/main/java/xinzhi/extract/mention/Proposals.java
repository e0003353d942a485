package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import xinzhi.extract.model.TermTagger;
import xinzhi.ontology.LexiconEntry;
import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/** Gathers all that an article may name: what the finders propose, what the tagger sees, and what the lexicon knows. */
final class Proposals {
    private static final double LEAST_TAGGED = 0.05;
    private static final int SHORTEST = 2;
    private static final double SURE_RULE = 0.6;

    private final Survey survey;
    private final Acceptance acceptance;
    private final Tagging tagging;

    private Proposals(Survey survey, Acceptance acceptance, TermTagger tagger) {
        this.survey = survey;
        this.acceptance = acceptance;
        tagging = Tagging.of(survey, tagger);
    }

    /** In the order of their forms, those of the lexicon last. */
    static List<Proposal> of(Survey survey, Acceptance acceptance, TermTagger tagger) {
        Proposals proposals = new Proposals(survey, acceptance, tagger);
        List<Evidence> evidence = new ArrayList<>(proposals.unknown());
        evidence.addAll(proposals.known());
        ProposalFeatures features = new ProposalFeatures(survey, proposals.tagging, evidence);
        return evidence.stream()
                .map(e -> new Proposal(e.form(), e.entry(), proposals.type(e), proposals.rule(e), features.of(e)))
                .toList();
    }

    private List<Evidence> unknown() {
        Map<String, List<Candidate>> candidates = new TreeMap<>();
        Map<String, Term> weighed = new TreeMap<>();
        acceptance.all(survey.words(), survey.candidates()).forEach(t -> weighed.put(t.form(), t));
        for (Candidate candidate : survey.candidates()) {
            candidates
                    .computeIfAbsent(candidate.span().of(survey.text()), f -> new ArrayList<>())
                    .add(candidate);
        }
        Set<String> forms = new TreeSet<>(weighed.keySet());
        for (Tagging.Tagged tagged : tagging.all()) {
            String form = tagged.span().of(survey.text());
            if (tagged.any() >= LEAST_TAGGED && form.length() >= SHORTEST && acceptance.isPossible(form)) {
                forms.add(form);
            }
        }
        return forms.stream()
                .map(f -> new Evidence(
                        f,
                        Optional.empty(),
                        Placement.places(survey.words(), f),
                        candidates.getOrDefault(f, List.of()),
                        Optional.ofNullable(weighed.get(f))))
                .filter(e -> !e.places().isEmpty())
                .toList();
    }

    private List<Evidence> known() {
        Map<String, List<LexiconScan.Hit>> byKey = new TreeMap<>();
        for (LexiconScan.Hit hit : survey.longest()) {
            byKey.computeIfAbsent(hit.entry().key(), k -> new ArrayList<>()).add(hit);
        }
        List<Evidence> known = new ArrayList<>();
        for (List<LexiconScan.Hit> hits : byKey.values()) {
            LexiconEntry entry = hits.get(0).entry();
            if (!entry.generic()) {
                List<Span> places = hits.stream().map(LexiconScan.Hit::span).toList();
                known.add(new Evidence(entry.label(), Optional.of(entry), places, List.of(), Optional.empty()));
            }
        }
        return known;
    }

    /** The lexicon's class; else what a sure rule says; else what the tagger sees most. */
    private ThingType type(Evidence evidence) {
        if (evidence.entry().isPresent()) {
            return evidence.entry().get().type();
        }
        Map<ThingType, Double> shares = new EnumMap<>(ThingType.class);
        for (Span place : new LinkedHashSet<>(evidence.places())) {
            tagging.at(place).ifPresent(t -> t.types().forEach((type, p) -> shares.merge(type, p, Double::sum)));
        }
        double all = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        shares.replaceAll((type, p) -> p / all);
        for (Candidate candidate : evidence.candidates()) {
            if (candidate.confidence() >= SURE_RULE) {
                shares.merge(candidate.type(), 1.0, (a, b) -> Math.max(a, b) + b / 2);
            }
        }
        return shares.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .or(() -> evidence.weighed().map(Term::type))
                .orElse(ThingType.CONCEPT);
    }

    private String rule(Evidence evidence) {
        return evidence.weighed().map(Term::rule).orElse("tagger");
    }
}
