package xinzhi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import xinzhi.ontology.Cues;

/**
 * What an article tells only as told by others: 针对“甲裁员”的传闻, 网传甲裁员, 听说甲裁员; and whether it goes on to say that
 * it is not so.
 */
final class Rumours {
    private static final char ASKS = '？';

    private final List<Pattern> accounts;
    private final List<Pattern> rumours;
    private final Pattern untrue;

    /**
     * Expects the cue sets {@code rumour}, {@code account}, {@code told-that}, {@code heard}, {@code told-of},
     * {@code concerning}, {@code untrue}, {@code beyond}.
     */
    Rumours(Cues cues) {
        accounts = patterns(cues, "account");
        rumours = patterns(cues, "rumour");
        untrue = Pattern.compile(cues.expand("(?<!{beyond})(?:{untrue})"));
    }

    private static List<Pattern> patterns(Cues cues, String set) {
        String joint = "(?:{told-of})*";
        String sign = "(?<sign>{" + set + "})";
        return List.of(
                Pattern.compile(cues.expand("“(?<told>[^”]{2,80})”" + joint + sign)),
                Pattern.compile(cues.expand("(?<sign>{told-that}|{heard})[，：]?(?<told>[^。；”]{3,80}?)(?=" + joint + "{"
                        + set + "}|[。；”]|$)")),
                Pattern.compile(
                        cues.expand("(?:^|[，。；：“]|{concerning})(?<told>[^，。；：“”]{3,50}?)(?:{told-of})" + sign)));
    }

    List<Account> of(Reading reading) {
        List<Account> told = new ArrayList<>();
        List<Passage> passages = reading.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            boolean denied = isUntrue(passage)
                    || i + 1 < passages.size()
                            && isRepliedTo(passage, passages.get(i + 1))
                            && isUntrue(passages.get(i + 1));
            for (Pattern pattern : denied ? accounts : rumours) {
                told.addAll(Account.of(passage, pattern, denied));
            }
        }
        return told;
    }

    /** Whether a sentence may be about the one before: in its paragraph, or the first of the answer to a question. */
    private static boolean isRepliedTo(Passage passage, Passage next) {
        return next.paragraph() == passage.paragraph()
                || passage.text().charAt(passage.text().length() - 1) == ASKS;
    }

    private boolean isUntrue(Passage passage) {
        return untrue.matcher(passage.text()).find();
    }
}
