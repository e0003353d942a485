package xinzhi.extract;

import java.util.regex.Pattern;
import xinzhi.ontology.Cues;

/**
 * Knows what nobody develops: thoughts and principles, which are held to (以…思想为指导), and bare counts of a general noun,
 * which name nothing (领跑四大集群); and those who act themselves, whom only a verb can tell to be fostered (龙头企业).
 */
public final class Undevelopable {
    private final Pattern held;
    private final Pattern actor;

    /** Expects the cue sets {@code doctrine-ending}, {@code count-word}, {@code counted-noun}, {@code actor-ending}. */
    public Undevelopable(Cues cues) {
        held = Pattern.compile(
                cues.expand("(?:{doctrine-ending})[”’]?$|^(?:{count-word}|[0-9]){1,4}[大个条类项张]?(?:{counted-noun})$"));
        actor = Pattern.compile(cues.expand("(?:{actor-ending})[”’]?$"));
    }

    /** Whether a thing cannot be what a predicate says of its subject. */
    public boolean forbid(Predicate predicate, Entity object) {
        return predicate == Predicate.DEVELOPS && held.matcher(object.label()).find();
    }

    /** Whether that it is developed is no fact where no verb says so. */
    public boolean doubt(Predicate predicate, Entity object) {
        return predicate == Predicate.DEVELOPS && actor.matcher(object.label()).find();
    }
}
