package xinzhi.extract.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import xinzhi.extract.Argument;
import xinzhi.extract.Claim;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Predicate;
import xinzhi.extract.Reading;
import xinzhi.extract.Stance;
import xinzhi.ontology.ThingType;
import xinzhi.text.Sentence;

/** Reads what a policy targets out of its name, where the article speaks of the same thing elsewhere. */
final class PolicyNames {
    static final String RULE = "targets-in-the-name";
    private static final Set<ThingType> TARGETS =
            EnumSet.of(ThingType.CONCEPT, ThingType.INDUSTRY, ThingType.TECHNOLOGY);
    /** Shorter ones are mostly part of another word: 人才 in 人才强国. */
    private static final int SHORTEST = 3;

    private final Pattern ending;
    private final double prior;

    /** Reads the names of policies that {@code ending} finds. */
    PolicyNames(Pattern ending, double prior) {
        this.ending = ending;
        this.prior = prior;
    }

    List<Claim> claims(Reading reading) {
        Map<String, Mention> byForm = targets(reading);
        List<Claim> claims = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Sentence sentence : reading.sentences()) {
            for (Mention mention : reading.mentionsOf(sentence)) {
                if (mention.entity().type() == ThingType.POLICY
                        && ending.matcher(mention.entity().label()).find()
                        && seen.add(mention.entity().key())) {
                    inName(mention.entity(), byForm).forEach(target -> claims.add(claim(mention, target, sentence)));
                }
            }
        }
        return claims;
    }

    private Claim claim(Mention policy, Mention target, Sentence sentence) {
        return new Claim(
                policy.entity(),
                Predicate.TARGETS,
                new Argument.Thing(target.entity()),
                sentence,
                policy.span(),
                RULE,
                prior * Math.sqrt(policy.confidence() * target.confidence()),
                Stance.PLAIN);
    }

    private static Map<String, Mention> targets(Reading reading) {
        Map<String, Mention> byForm = new TreeMap<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (List<Mention> mentions : reading.mentions()) {
            for (Mention m : mentions) {
                if (TARGETS.contains(m.entity().type())) {
                    byForm.putIfAbsent(reading.text(m.span()).replaceAll("[\\s“”]+", ""), m);
                }
            }
        }
        return byForm;
    }

    /** The longest names that stand in the policy's, none within another. */
    private static List<Mention> inName(Entity policy, Map<String, Mention> byForm) {
        String rest = policy.label();
        List<Mention> targets = new ArrayList<>();
        for (Map.Entry<String, Mention> entry : byForm.entrySet()) {
            String form = entry.getKey();
            if (form.length() >= SHORTEST && form.length() < policy.label().length() && rest.contains(form)) {
                targets.add(entry.getValue());
                rest = rest.replace(form, "\n");
            }
        }
        return targets;
    }
}
