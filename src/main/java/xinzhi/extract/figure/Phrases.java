package xinzhi.extract.figure;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.extract.Passage;
import xinzhi.nlp.Token;
import xinzhi.ontology.Cues;
import xinzhi.text.Span;

/** Trims what a figure rule caught to the phrase that a reader would write: 其中，全省已建成…的 loses both its ends. */
final class Phrases {
    private static final int LONGEST = 30;
    private static final Set<String> UNCOUNTED = Set.of("share", "multiple", "money");

    private final Pattern lead;
    private final Pattern trail;
    private final Set<String> nominal;

    Phrases(Cues cues) {
        lead = Pattern.compile(cues.expand("^(?:[◷⌂◇⌉、—]|{figure-of}|{figure-lead})+"));
        trail = Pattern.compile(cues.expand("(?:{figure-of}|{figure-trail}|[◷、—])+$"));
        nominal = Set.copyOf(cues.words("nominal-verb"));
    }

    /** The phrase in a stretch of a frame's code, empty where nothing is left of it. */
    String of(Frame frame, int start, int end, Unit unit) {
        String code = frame.code();
        Matcher before = lead.matcher(code).region(start, end);
        int from = before.find() ? before.end() : start;
        Matcher behind = trail.matcher(code).region(from, end);
        int to = behind.find() ? behind.start() : end;
        if (from >= to) {
            return "";
        }
        int cut = UNCOUNTED.contains(unit.kind()) ? afterVerbs(frame, from, to) : from;
        String phrase = frame.decode(cut, to);
        return phrase.length() > LONGEST ? shortened(phrase) : phrase;
    }

    /** Drops the verbs at the head of a phrase that names an amount: 实现营业收入 is 营业收入. */
    private int afterVerbs(Frame frame, int from, int to) {
        Passage passage = frame.passage();
        Span place = frame.place(from, to);
        int drop = 0;
        for (Token token : passage.tokens()) {
            if (token.span().start() == place.start() + drop && token.span().end() < place.end()) {
                boolean verb = token.tag().equals("v") && !nominal.contains(passage.text(token.span()));
                boolean named =
                        passage.mentions().stream().anyMatch(m -> m.span().contains(token.span()));
                if (!verb || named) {
                    break;
                }
                drop = token.span().end() - place.start();
            }
        }
        return frame.code().substring(from, Math.min(to, from + drop)).chars().allMatch(c -> c != Frame.REGION)
                ? from + drop
                : from;
    }

    private static String shortened(String phrase) {
        int cut = List.of("、", "”").stream()
                .mapToInt(s -> phrase.indexOf(s, phrase.length() - LONGEST))
                .max()
                .orElse(-1);
        return cut >= 0 && cut + 5 < phrase.length()
                ? phrase.substring(cut + 1)
                : phrase.substring(phrase.length() - LONGEST);
    }
}
