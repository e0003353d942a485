package xinzhi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.text.Span;

/**
 * What an article tells only as told or held by others.
 *
 * @param span of the words that say it, in the article
 * @param leads whether hardly anything stands before it in its sentence
 * @param denied whether the article, or who answers, says that it is not so
 */
record Account(Span span, boolean leads, boolean denied) {
    /** As long as 近年来，网上 is. */
    private static final int SHORT = 14;

    /**
     * What a pattern finds in its group {@code told}; nothing where its group {@code sign}, that it is told, is part of
     * another word: 网传 in 物联网传感器.
     */
    static List<Account> of(Passage passage, Pattern pattern, boolean denied) {
        List<Account> accounts = new ArrayList<>();
        Matcher match = pattern.matcher(passage.text());
        while (match.find()) {
            if (!passage.splitsWord(match.start("sign")) && !passage.splitsWord(match.end("sign"))) {
                Span told = passage.toArticle(new Span(match.start("told"), match.end("told")));
                accounts.add(new Account(told, match.start() <= SHORT, denied));
            }
        }
        return accounts;
    }

    /** Whether a statement's words are told only. */
    static boolean tells(List<Account> told, Span words) {
        return told.stream().anyMatch(a -> a.span.contains(words) || a.leads && words.contains(a.span));
    }

    /** Whether words are told to be denied, or hold what is. */
    static boolean denies(List<Account> told, Span words) {
        return told.stream().anyMatch(a -> a.denied && (a.span.contains(words) || words.contains(a.span)));
    }

    /** Whether words stand in what is told. */
    static boolean holds(List<Account> told, Span words) {
        return told.stream().anyMatch(a -> a.span.contains(words));
    }
}
