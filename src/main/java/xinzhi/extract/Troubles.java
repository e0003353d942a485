package xinzhi.extract;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import xinzhi.ontology.Cues;

/**
 * Knows troubles, which nobody builds, makes or applies anything in, and what a trouble is about: 带来知识产权治理挑战
 * brings a challenge and furthers no 知识产权治理. What is said to hinder them, or to aim at them, stands.
 */
public final class Troubles {
    private static final Set<Predicate> OF_GOOD = EnumSet.of(
            Predicate.DRIVES, Predicate.DEVELOPS, Predicate.PRODUCES, Predicate.APPLIED_IN, Predicate.HAS_FEATURE);
    private static final Set<Predicate> OF_ABOUT = EnumSet.of(Predicate.DRIVES, Predicate.APPLIED_IN);

    private final Pattern challenge;
    private final Pattern trouble;
    private final Pattern about;
    private final Pattern removed;

    /**
     * Expects the cue sets {@code heading-challenge}, {@code problem-noun}, {@code problem-word}, {@code hindrance-end},
     * {@code trouble-tail}, {@code remedy}, {@code clears}.
     */
    public Troubles(Cues cues) {
        challenge = Pattern.compile(cues.expand("(?:{heading-challenge})[”’]?$"));
        trouble = Pattern.compile(cues.expand("(?:{problem-noun}|{problem-word}|{hindrance-end})[”’]?$"));
        about = Pattern.compile(cues.expand(
                "^(?:(?!{remedy}|{clears})[^，；：。！？、]){0,12}?(?:{problem-noun})(?=$|[，；：。！？、]|{trouble-tail})"));
        removed = Pattern.compile(cues.expand("(?:{remedy}|{clears})"));
    }

    /**
     * Whether a thing cannot be what a predicate says of its subject, because it is a trouble or a trouble's subject.
     *
     * @param sentence in which the thing's name stands from {@code start} to {@code end}; without the spaces of typesetting
     */
    public boolean forbid(Predicate predicate, Entity object, String sentence, int start, int end) {
        if (!OF_GOOD.contains(predicate)) {
            return false;
        }
        boolean isTrouble = trouble.matcher(object.label()).find();
        boolean cleared = removed.matcher(sentence)
                .region(Passage.clauseStart(sentence, start), start)
                .find();
        if (predicate == Predicate.DRIVES && isTrouble) {
            // one trouble may bring about another, 重复建设造成资源错配, but no challenge is furthered
            return cleared || challenge.matcher(object.label()).find();
        }
        return isTrouble
                || OF_ABOUT.contains(predicate)
                        && !cleared
                        && about.matcher(sentence)
                                .region(end, sentence.length())
                                .lookingAt();
    }
}
