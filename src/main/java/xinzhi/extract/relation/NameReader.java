package xinzhi.extract.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import xinzhi.extract.Argument;
import xinzhi.extract.Claim;
import xinzhi.extract.Mention;
import xinzhi.extract.Reading;
import xinzhi.extract.Stance;
import xinzhi.ontology.ThingType;
import xinzhi.text.Sentence;

/**
 * Reads what a name says of another thing that the article speaks of: what a plan is for, where a park lies. Its forms
 * see the name with that other thing as one sign.
 */
final class NameReader {
    /** Shorter names are mostly part of another word, 人才 in 人才强国, but for those of places. */
    private static final int SHORTEST = 3;

    private static final int SHORTEST_PLACE = 2;
    /** Takes the place of a name that was read, so that none within it is. */
    private static final String READ = String.valueOf(Coded.MODIFIER);

    private final List<RelationForm> forms;
    private final ClaimMaker maker;

    NameReader(List<RelationForm> forms, ClaimMaker maker) {
        this.forms = List.copyOf(forms);
        this.maker = maker;
    }

    List<Claim> claims(Reading reading) {
        List<Claim> claims = new ArrayList<>();
        for (RelationForm form : forms) {
            Map<String, Mention> named = named(reading, form);
            Set<String> seen = new TreeSet<>();
            for (Sentence sentence : reading.sentences()) {
                for (Mention mention : reading.mentionsOf(sentence)) {
                    if (form.takesSubject(mention) && seen.add(mention.entity().key())) {
                        inName(form, mention, named).forEach(m -> claims.add(claim(form, mention, m, sentence)));
                    }
                }
            }
        }
        return claims;
    }

    private static Claim claim(RelationForm form, Mention subject, Mention object, Sentence sentence) {
        return new Claim(
                subject.entity(),
                form.predicate(),
                new Argument.Thing(object.entity()),
                sentence,
                subject.span(),
                form.id(),
                form.prior() * Math.sqrt(subject.confidence() * object.confidence()),
                Stance.PLAIN);
    }

    /** What a name may hold, by its words, the longest first. */
    private static Map<String, Mention> named(Reading reading, RelationForm form) {
        Map<String, Mention> named = new TreeMap<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (List<Mention> mentions : reading.mentions()) {
            for (Mention m : mentions) {
                String words = reading.text(m.span()).replaceAll("[\\s“”]+", "");
                boolean place = m.entity().type() == ThingType.REGION;
                if (form.takesObject(m) && words.length() >= (place ? SHORTEST_PLACE : SHORTEST)) {
                    named.putIfAbsent(words, m);
                }
            }
        }
        return named;
    }

    /** The longest names that stand in the subject's, none within another. */
    private List<Mention> inName(RelationForm form, Mention subject, Map<String, Mention> named) {
        String label = subject.entity().label();
        String rest = label;
        List<Mention> found = new ArrayList<>();
        for (Map.Entry<String, Mention> entry : named.entrySet()) {
            String words = entry.getKey();
            int at = words.length() < label.length() ? rest.indexOf(words) : -1;
            if (at >= 0
                    && form.pattern()
                            .matcher(rest.substring(0, at) + Coded.HEAD + rest.substring(at + words.length()))
                            .find()
                    && maker.mayRelate(form, subject.entity(), entry.getValue().entity())) {
                found.add(entry.getValue());
                rest = rest.replace(words, READ);
            }
        }
        return found;
    }
}
