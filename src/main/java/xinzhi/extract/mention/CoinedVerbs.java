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
    private static final String NEW = "新";
    private static final String NO_NAME = "有是让使为由与和及对从以在将把被给向到的了";

    private final Pattern fields;

    /** Expects the cue set {@code firm-field}. */
    CoinedVerbs(Cues cues) {
        fields = Pattern.compile(cues.expand("(?:{firm-field}|发展|开发|贸易|工程|技术|制造)*$"));
    }

    /** Whether the word at a place among the units belongs to the name that ends with its legal form at {@code core}. */
    boolean holds(Words words, List<Unit> units, int at, int core) {
        Unit verb = units.get(at);
        return verb.span().end() < core
                && verb.word().length() <= COINED
                && NO_NAME.indexOf(verb.word().charAt(0)) < 0
                && followsPlace(units, at)
                && (verb.word().equals(NEW)
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
