package xinzhi.extract.relation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.extract.Predicate;
import xinzhi.extract.Stance;

/** Whether a clause asserts, denies, calls for, supposes or reports what it says. */
final class Mood {
    private static final String OPEN = "“";
    private static final String CLOSE = "”";

    private final Pattern negation;
    private final Pattern denial;
    private final Pattern denialEnd;
    private final Pattern hearsay;
    private final Pattern normative;
    private final Pattern possible;
    private final Pattern reported;
    private final Pattern urged;

    /** Expects the cue sets {@code negation}, {@code affirmative}, {@code normative}, {@code possible}, {@code speech},
     * {@code denial}, {@code denial-end}, {@code hearsay}, {@code urges}. */
    Mood(Notation notation) {
        negation = notation.compile("{affirmative}|(?<word>{negation})");
        denial = notation.compile("{denial}");
        denialEnd = notation.compile("{denial-end}");
        hearsay = notation.compile("{hearsay}");
        normative = notation.compile("(?<word>{normative})");
        possible = notation.compile("(?<word>{possible})");
        urged = notation.compile("(?:{urges})@A$");
        reported = notation.compile("@M@T{0,10}(?:{speech})(?:{aspect})?[，：]");
    }

    boolean denies(Coded coded, int from, int to) {
        return holds(coded, negation, from, to) || isDenied(coded, from);
    }

    /** Whether the sentence says up front that what follows is not so, and has not turned since. */
    private boolean isDenied(Coded coded, int from) {
        int denied = lastEnd(denial, coded, from);
        return denied > 0 && denied > lastEnd(denialEnd, coded, from);
    }

    private static int lastEnd(Pattern pattern, Coded coded, int to) {
        Matcher m = pattern.matcher(coded.code()).region(0, to);
        int end = 0;
        while (m.find()) {
            end = m.end();
        }
        return end;
    }

    /** That somebody calls for a thing is a plain fact, though what is called for is not. */
    Stance stance(Coded coded, Finding finding, boolean quoted) {
        if (finding.form().predicate() == Predicate.PROPOSES) {
            return quoted ? Stance.REPORTED : Stance.PLAIN;
        }
        if (quoted || isReported(coded, finding.from())) {
            return Stance.REPORTED;
        }
        int start = Math.min(finding.scope(), finding.from());
        if (holds(coded, possible, start, finding.said())) {
            return Stance.POSSIBLE;
        }
        boolean called = holds(coded, normative, start, finding.said()) || isUrged(coded, finding);
        return called ? Stance.NORMATIVE : Stance.PLAIN;
    }

    /** In 支持甲做强乙 nobody has done so yet. */
    private boolean isUrged(Coded coded, Finding finding) {
        return urged.matcher(coded.code()).region(0, finding.from()).find();
    }

    private boolean isReported(Coded coded, int from) {
        Matcher m = reported.matcher(coded.code()).region(0, from);
        return m.find() || hearsay.matcher(coded.code()).region(0, from).find();
    }

    /** Only whole words count: 主要 and 应用 call for nothing. */
    private static boolean holds(Coded coded, Pattern pattern, int from, int to) {
        Matcher m = pattern.matcher(coded.code()).region(from, to);
        while (m.find()) {
            if (m.start("word") >= 0 && coded.isWhole(m.start("word"), m.end("word"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a place of an article stands between quotation marks that hold more than a name. */
    static boolean isQuoted(String text, int offset) {
        int paragraph = text.lastIndexOf('\n', offset) + 1;
        int open = text.lastIndexOf(OPEN, offset);
        if (open < paragraph || text.lastIndexOf(CLOSE, offset) > open) {
            return false;
        }
        int close = text.indexOf(CLOSE, offset);
        return close < 0 || text.substring(open, close).matches("(?s).*[，。；,;].*");
    }
}
