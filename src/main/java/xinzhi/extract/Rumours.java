package xinzhi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.ontology.Cues;
import xinzhi.text.Span;

/** What an article tells only as told by others: 针对“甲裁员”的传闻, 网传甲裁员; and whether it goes on to say that it is not so. */
final class Rumours {
    private final List<Pattern> accounts;
    private final List<Pattern> rumours;
    private final Pattern untrue;

    /**
     * Expects the cue sets {@code rumour}, {@code account}, {@code told-that}, {@code told-of}, {@code concerning},
     * {@code untrue}, {@code beyond}.
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
                Pattern.compile(cues.expand(
                        "(?<sign>{told-that})[，：]?(?<told>[^。；”]{3,80}?)(?=" + joint + "{" + set + "}|[。；”]|$)")),
                Pattern.compile(
                        cues.expand("(?:^|[，。；：“]|{concerning})(?<told>[^，。；：“”]{3,50}?)(?:{told-of})" + sign)));
    }

    /** What is told, in the article. @param denied by the sentence or the next of its paragraph */
    record Account(Span span, boolean denied) {}

    List<Account> of(Reading reading) {
        List<Account> told = new ArrayList<>();
        List<Passage> passages = reading.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            boolean denied = isUntrue(passage)
                    || i + 1 < passages.size()
                            && passages.get(i + 1).paragraph() == passage.paragraph()
                            && isUntrue(passages.get(i + 1));
            for (Pattern pattern : denied ? accounts : rumours) {
                Matcher matcher = pattern.matcher(passage.text());
                while (matcher.find()) {
                    if (!splitsWords(passage, matcher)) {
                        Span span = new Span(matcher.start("told"), matcher.end("told"));
                        told.add(new Account(passage.toArticle(span), denied));
                    }
                }
            }
        }
        return told;
    }

    /** Whether the sign that it is told is none: 网传 in 物联网传感器. */
    private static boolean splitsWords(Passage passage, Matcher match) {
        return passage.splitsWord(match.start("sign")) || passage.splitsWord(match.end("sign"));
    }

    private boolean isUntrue(Passage passage) {
        return untrue.matcher(passage.text()).find();
    }
}
