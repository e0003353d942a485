package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of its proposals an article is taken to name, and how sure that is. */
final class Judgement {
    private static final String RULE = "model-entity";
    private static final double LEAST = 0.01;
    private static final double MOST = 0.99;

    private final List<Term> terms = new ArrayList<>();
    private final Map<String, Double> known = new HashMap<>();
    private final Set<String> left = new HashSet<>();

    private Judgement() {}

    static Judgement of(List<Proposal> proposals, EntityModel model) {
        Judgement judgement = new Judgement();
        for (Proposal proposal : proposals) {
            double probability = Math.min(MOST, Math.max(LEAST, model.probability(proposal)));
            boolean accepted = model.accepts(proposal, probability);
            if (proposal.entry().isPresent()) {
                judgement.known.put(proposal.entry().get().key(), probability);
                if (!accepted) {
                    judgement.left.add(proposal.entry().get().key());
                }
            } else if (accepted) {
                judgement.terms.add(new Term(proposal.form(), proposal.type(), RULE, probability));
            }
        }
        return judgement;
    }

    /** The accepted terms that the lexicon does not know. */
    List<Term> terms() {
        return terms;
    }

    /** The names with the confidence of what they name, without those of things that are not accepted. */
    List<Naming> weigh(List<Naming> namings) {
        Set<String> otherwise = new HashSet<>();
        for (Naming naming : namings) {
            if (!naming.rule().equals(LexiconScan.RULE)) {
                naming.entry().ifPresent(e -> otherwise.add(e.key()));
            }
        }
        return namings.stream()
                .filter(n -> n.entry().isEmpty() || !n.entry().get().generic())
                .filter(n -> n.entry().isEmpty()
                        || !left.contains(n.entry().get().key())
                        || otherwise.contains(n.entry().get().key()))
                .map(this::weighed)
                .toList();
    }

    private Naming weighed(Naming naming) {
        return naming.entry()
                .filter(e -> naming.rule().equals(LexiconScan.RULE))
                .map(e -> naming.withConfidence(known.getOrDefault(e.key(), naming.confidence())))
                .orElse(naming);
    }
}
