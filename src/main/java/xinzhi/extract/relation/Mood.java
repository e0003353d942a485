package xinzhi.extract.relation;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.extract.Predicate;
import xinzhi.extract.Stance;
import xinzhi.text.Sentences;

/** Whether a clause asserts, denies, calls for, supposes or reports what it says. */
final class Mood {
    private static final String OPEN = "“";
    private static final String CLOSE = "”";
    private static final Pattern CLAUSES = Pattern.compile("[，。；,;]");

    /** What somebody sets out to do, or calls for. */
    private static final Set<Predicate> TO_BE_DONE = Set.of(Predicate.PROPOSES, Predicate.TARGETS, Predicate.DEVELOPS);

    private final Sought negation;
    private final Sought denial;
    private final Sought denialEnd;
    private final Sought deniedDeed;
    private final Sought hearsay;
    private final Sought normative;
    private final Sought possible;
    private final Sought reported;
    private final Sought urged;

    /** Expects the cue sets {@code negation}, {@code affirmative}, {@code normative}, {@code asking-how}, {@code possible},
     * {@code asking-whether}, {@code speech}, {@code denial}, {@code denial-end}, {@code is-not}, {@code must-not},
     * {@code hearsay}, {@code urges}. */
    Mood(Notation notation) {
        negation = notation.sought("{affirmative}|(?<word>{negation})");
        denial = notation.sought("{denial}");
        denialEnd = notation.sought("{denial-end}");
        deniedDeed = notation.sought("@T{0,8}?(?:，?(?:{is-not})|(?!{affirmative})(?:{must-not})(?!不|没|缺))");
        hearsay = notation.sought("{hearsay}");
        normative = notation.sought("(?<word>{normative}|{asking-how})");
        possible = notation.sought("(?<word>{possible}|{asking-whether})");
        urged = notation.sought("(?:{urges})@A$");
        reported = notation.sought("@M@T{0,10}(?:{speech})(?:{aspect})?[，：]");
    }

    boolean denies(Coded coded, Finding finding) {
        return holds(coded, negation, finding.from(), finding.said())
                || isDenied(coded, finding.from())
                || TO_BE_DONE.contains(finding.form().predicate()) && isDeniedDeed(coded, finding.to());
    }

    /** In 发展甲不能一哄而上 the deed is what the denial is about: nobody calls for it here. */
    private boolean isDeniedDeed(Coded coded, int to) {
        return deniedDeed.opening(coded, to, coded.code().length()).isPresent();
    }

    /** Whether the sentence says up front that what follows is not so, and has not turned since. */
    private boolean isDenied(Coded coded, int from) {
        int denied = lastEnd(denial, coded, from);
        return denied > 0 && denied > lastEnd(denialEnd, coded, from);
    }

    private static int lastEnd(Sought pattern, Coded coded, int to) {
        return pattern.in(coded, 0, to).stream()
                .flatMap(Matcher::results)
                .mapToInt(MatchResult::end)
                .reduce(0, (earlier, later) -> later);
    }

    /**
     * That somebody calls for a thing is a plain fact, though what is called for is not. In a question, what is asked may
     * stand clauses away from the word that asks.
     */
    Stance stance(Coded coded, Finding finding, boolean quoted) {
        if (finding.form().predicate() == Predicate.PROPOSES) {
            return quoted ? Stance.REPORTED : Stance.PLAIN;
        }
        if (quoted || isReported(coded, finding.from())) {
            return Stance.REPORTED;
        }
        int start = Sentences.isQuestion(coded.code()) ? 0 : Math.min(finding.scope(), finding.from());
        if (holds(coded, possible, start, finding.said())) {
            return Stance.POSSIBLE;
        }
        boolean called = holds(coded, normative, start, finding.said()) || isUrged(coded, finding);
        return called ? Stance.NORMATIVE : Stance.PLAIN;
    }

    /** In 支持甲做强乙 nobody has done so yet. */
    private boolean isUrged(Coded coded, Finding finding) {
        return urged.found(coded, 0, finding.from()).isPresent();
    }

    private boolean isReported(Coded coded, int from) {
        return reported.found(coded, 0, from).isPresent()
                || hearsay.found(coded, 0, from).isPresent();
    }

    /** Only whole words count: 主要 and 应用 call for nothing. */
    private static boolean holds(Coded coded, Sought pattern, int from, int to) {
        Optional<Matcher> tried = pattern.in(coded, from, to);
        while (tried.isPresent() && tried.get().find()) {
            Matcher m = tried.get();
            if (m.start("word") >= 0 && coded.isWhole(m.start("word"), m.end("word"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a place of an article stands between quotation marks that hold more than a name. */
    static boolean isQuoted(String text, int offset) {
        String before = text.substring(text.lastIndexOf('\n', offset) + 1, offset + 1);
        int open = before.lastIndexOf(OPEN);
        if (open < 0 || before.lastIndexOf(CLOSE) > open) {
            return false;
        }
        int close = text.indexOf(CLOSE, offset);
        return close < 0
                || CLAUSES.matcher(before.substring(open) + text.substring(offset + 1, close))
                        .find();
    }
}
