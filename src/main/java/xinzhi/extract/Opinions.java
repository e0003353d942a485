package xinzhi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import xinzhi.ontology.Cues;

/**
 * What people without a name hold: 有人断言甲就是乙, 已有文献认为甲推动乙; and whether the article says that they are mistaken:
 * 这种说法并不靠谱, 甲就是乙的观点是错误的.
 */
final class Opinions {
    private final Pattern held;
    private final List<Pattern> mistaken;
    private final Pattern refutes;

    /**
     * Expects the cue sets {@code some-of}, {@code voice}, {@code asserts}, {@code but}, {@code opinion}, {@code mistaken},
     * {@code no-mistake}, {@code untrue}, {@code beyond}, {@code not-so}, {@code this-one}, {@code told-of},
     * {@code of-this-kind}.
     */
    Opinions(Cues cues) {
        held = Pattern.compile(cues.expand("(?:{some-of})(?:{voice})[^，。；：“”的]{0,8}?(?<sign>{asserts})"
                + "[，：]?(?<told>[^。；]{3,80}?)(?=，(?:{but})|[。；]|$)"));
        String wrong = "[^。；，“”]{0,10}(?:(?<!{beyond})(?:{untrue})|(?<!{no-mistake})(?:{mistaken}))";
        String opinion = "(?:{told-of}|{of-this-kind})+(?<sign>{opinion})" + wrong;
        mistaken = List.of(
                Pattern.compile(cues.expand("“(?<told>[^”]{2,80})”" + opinion)),
                Pattern.compile(cues.expand("(?:^|[，。；：“])(?<told>[^，。；：“”]{3,50}?)" + opinion)));
        refutes = Pattern.compile(cues.expand("(?:{this-one})(?:{opinion})" + wrong
                + "|(?:^|[，：])[^，。；：]{0,3}(?:{not-so})"
                + "|(?:^|[，：])[^，。；：]{0,3}这[^，。；：]{0,3}是[^。；，]{0,16}(?<!{no-mistake})(?:{mistaken})"));
    }

    List<Account> of(Reading reading) {
        List<Account> told = new ArrayList<>();
        List<Passage> passages = reading.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            boolean refuted = refutes(passage)
                    || i + 1 < passages.size()
                            && passages.get(i + 1).paragraph() == passage.paragraph()
                            && refutes(passages.get(i + 1));
            told.addAll(Account.of(passage, held, refuted));
            mistaken.forEach(pattern -> told.addAll(Account.of(passage, pattern, true)));
        }
        return told;
    }

    private boolean refutes(Passage passage) {
        return refutes.matcher(passage.text()).find();
    }
}
