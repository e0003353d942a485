package xinzhi.extract.mention;

import java.util.List;
import java.util.regex.Pattern;
import xinzhi.extract.word.Unit;
import xinzhi.extract.word.Words;
import xinzhi.ontology.Cues;
import xinzhi.ontology.ThingType;

/**
 * Tells a verb that is the coined part of a firm's name behind its place, 河南促进电子有限公司, from one that the name is
 * the object of, 河南支持龙湖电子有限公司: a name has two characters of its own beside its field.
 */
final class CoinedVerbs {
    private static final int COINED = 2;

    private final Pattern fields;
    private final List<String> alone;
    private final Pattern uncoined;

    /** Expects the cue sets {@code firm-field}, {@code firm-plain-field}, {@code coined-alone}, {@code never-coined}. */
    CoinedVerbs(Cues cues) {
        fields = Pattern.compile(cues.expand("(?:{firm-field}|{firm-plain-field})*$"));
        alone = cues.words("coined-alone");
        uncoined = Pattern.compile(cues.expand("{never-coined}"));
    }

    /** Whether the word at a place among the units belongs to the name that ends with its legal form at {@code core}. */
    boolean holds(Words words, List<Unit> units, int at, int core) {
        Unit verb = units.get(at);
        return verb.span().end() < core
                && verb.word().length() <= COINED
                && !uncoined.matcher(verb.word()).lookingAt()
                && followsPlace(units, at)
                && (alone.contains(verb.word())
                        || ownWords(words.text().substring(verb.span().end(), core)) < COINED);
    }

    /** A word of one character may stand between: 河南新扶苏农业有限公司. */
    private static boolean followsPlace(List<Unit> units, int at) {
        return isPlaceBefore(units, at)
                || at > 1 && units.get(at - 1).word().length() == 1 && isPlaceBefore(units, at - 1);
    }

    private static boolean isPlaceBefore(List<Unit> units, int at) {
        return at > 0
                && units.get(at - 1).span().end() == units.get(at).span().start()
                && units.get(at - 1)
                        .entry()
                        .filter(e -> e.type() == ThingType.REGION)
                        .isPresent();
    }

    private int ownWords(String rest) {
        return fields.matcher(rest).replaceFirst("").length();
    }
}
