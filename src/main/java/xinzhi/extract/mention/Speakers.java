package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import xinzhi.extract.word.Term;
import xinzhi.extract.word.Words;
import xinzhi.nlp.Token;
import xinzhi.ontology.Cues;
import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/**
 * The people whose names stand before a colon, in brackets, or with a post and
 * nothing else, at the beginning of paragraphs, as in an interview. One such name may be a
 * heading; where others speak too, or it comes again, it is a speaker's.
 */
final class Speakers {
    private static final double SURE = 0.9;
    private static final int TALK = 2;
    private static final String PERSON_TAG = "nr";

    private final Pattern label;
    private final Pattern posted;
    private final Pattern anybody;

    Speakers(Cues cues) {
        String name = "(?!\\p{IsHan}(?:{turn-address})[：\\]】])(?:{double-surname}|{surname})\\p{IsHan}{1,2}";
        String post = "(?:[（(][^（()）\\n]{2,40}[)）])?";
        String before = "(?:{byline-mark})?(?<x>" + name + "|\\p{IsHan}{1,6}·\\p{IsHan}{1,8})" + post + "：";
        String inBrackets = "[\\[【](?:[^：\\]】]{0,24}(?:{role-title}))?(?<y>" + name + ")[\\]】]";
        label = Pattern.compile(cues.expand("(?m)^(?:" + before + "|" + inBrackets + ")"));
        posted = Pattern.compile(cues.expand("(?m)^(?:{byline-mark})?(?<x>" + name
                + ")(?:[（(][^（()）\\n]{3,40}[)）]|[^：，。；！？“”（()）\\n]{3,40}(?:{role-title}))$"));
        anybody = Pattern.compile(cues.expand("(?m)^(?:{turn-asker}|{turn-answer})："));
    }

    List<Term> of(Words words) {
        String text = words.text();
        List<String> labels = new ArrayList<>();
        Matcher matcher = label.matcher(text);
        while (matcher.find()) {
            String group = matcher.group("x") == null ? "y" : "x";
            if (!isWord(words, new Span(matcher.start(group), matcher.end(group)))) {
                labels.add(matcher.group(group));
            }
        }
        posted.matcher(text).results().flatMap(m -> name(words, m).stream()).forEach(labels::add);
        Set<String> names = new LinkedHashSet<>(labels);
        boolean talk = names.size() > 1 || anybody.matcher(text).find();
        return talk && labels.size() >= TALK || labels.size() > names.size()
                ? names.stream()
                        .map(n -> new Term(n, ThingType.PERSON, Term.TURN, SURE))
                        .toList()
                : List.of();
    }

    /** The name that a post follows, without a blank between: of two or three characters, as words end. */
    private static Optional<String> name(Words words, MatchResult line) {
        return IntStream.of(line.end(1), line.end(1) - 1)
                .filter(end -> end >= line.start(1) + 2)
                .mapToObj(end -> new Span(line.start(1), end))
                .filter(span -> words.whole(span) && !isWord(words, span))
                .map(words::text)
                .findFirst();
    }

    /** A word of the language that is no name: 方法, 安徽. */
    private static boolean isWord(Words words, Span span) {
        return words.tokens().stream()
                .flatMap(List::stream)
                .anyMatch(t -> t.span().equals(span) && !isPerson(t));
    }

    private static boolean isPerson(Token token) {
        return token.tag().startsWith(PERSON_TAG);
    }
}
