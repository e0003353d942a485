package xinzhi.extract.mention;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import xinzhi.extract.link.Placement;
import xinzhi.extract.word.LexiconScan;
import xinzhi.extract.word.Term;
import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/** Gathers what an article may name beside that which the rules accept: what they reject, and what the tagger sees. */
final class Proposals {
    private static final double LEAST_TAGGED = 0.05;
    private static final int SHORTEST = 2;
    private static final double SURE_RULE = 0.6;
    /** Marks that part terms, and quotation marks and brackets whose other half is missing. */
    private static final Pattern NO_TERM = Pattern.compile("[、，；。！？：《》×]|^[^“]*”|“[^”]*$|”“|^[^（]*）|（[^）]*$");

    private final Survey survey;
    private final Acceptance acceptance;
    private final Tagging tagging;

    private Proposals(Survey survey, Acceptance acceptance, Tagging tagging) {
        this.survey = survey;
        this.acceptance = acceptance;
        this.tagging = tagging;
    }

    /** In the order of their forms. @param of the word between a modifier and its noun */
    static List<Proposal> of(Survey survey, Acceptance acceptance, Tagging tagging, String of) {
        Proposals proposals = new Proposals(survey, acceptance, tagging);
        List<Evidence> evidence = proposals.evidence();
        ProposalFeatures features = new ProposalFeatures(survey, tagging, evidence, of);
        return evidence.stream()
                .filter(e -> e.weighed().filter(acceptance::accepts).isEmpty())
                .map(e -> proposals.proposal(e, features))
                .toList();
    }

    private Proposal proposal(Evidence evidence, ProposalFeatures features) {
        ThingType type = type(evidence);
        return new Proposal(
                evidence.form(), type, features.holdsKnown(evidence), told -> features.tell(evidence, type, told));
    }

    private List<Evidence> evidence() {
        Map<String, List<Candidate>> candidates = survey.candidatesByForm();
        Map<String, Term> weighed = new TreeMap<>();
        acceptance.all(survey.words(), survey.candidates()).forEach(t -> weighed.put(t.form(), t));
        Set<String> forms = new TreeSet<>(weighed.keySet());
        forms.addAll(tagged());
        return forms.stream()
                .map(f -> new Evidence(
                        f,
                        Placement.places(survey.words(), f),
                        candidates.getOrDefault(f, List.of()),
                        Optional.ofNullable(weighed.get(f))))
                .filter(e -> !e.places().isEmpty() && !isRowOfPlaces(e.places().get(0)))
                .toList();
    }

    /** The forms that the tagger sees as terms. */
    private Set<String> tagged() {
        Set<String> forms = new TreeSet<>();
        for (Tagging.Tagged tagged : tagging.all()) {
            if (tagged.any() >= LEAST_TAGGED && tagged.span().length() >= SHORTEST) {
                String form = tagged.span().of(survey.text());
                boolean quoted =
                        Beginnings.isQuoted(survey.text(), tagged.span().start());
                if (acceptance.isPossible(form)
                        && (quoted || !acceptance.isCounted(form))
                        && !NO_TERM.matcher(form).find()) {
                    forms.add(form);
                }
            }
        }
        return forms;
    }

    /** Whether it is nothing but known places one after the other. */
    private boolean isRowOfPlaces(Span span) {
        int covered = 0;
        for (LexiconScan.Hit hit : survey.longest(span)) {
            if (span.contains(hit.span()) && hit.entry().type() == ThingType.REGION) {
                covered += hit.span().length();
            }
        }
        return covered == span.length();
    }

    /** What a sure rule says; else what the tagger sees most. */
    private ThingType type(Evidence evidence) {
        Map<ThingType, Double> shares = new EnumMap<>(ThingType.class);
        for (Span place : evidence.places()) {
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
}
