package xinzhi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts an article's text into sentences: they are in order, do not overlap, and lose nothing but white space and the
 * number that a sentence of a list stands behind, {@code （1）}, {@code 2.}, {@code ③}, or the reporters before a quotation:
 * {@code 本报讯（记者周明）“…”}.
 */
public final class Sentences {
    private static final String ENDS = "。！？!?";
    private static final String QUESTION_MARKS = "？?";
    private static final String CLOSERS = "”’」』）)》】\"'";

    /** A number is not that of a formula or a note that the sentence speaks of. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?:\\d{1,2}[.．、)）](?!\\d)|[（(]\\d{1,2}[)）]|[\\u2460-\\u2473])\\s*(?=[\\p{L}\\d“《])(?![式和与至到及])"
                    + "|[\\p{IsHan}\\d]{0,16}(?:讯|电|消息)[ 　]?[（(][^（）()]{0,10}(?:记者|通讯员)[^（）()]{1,40}[)）]\\s*(?=“)");

    private Sentences() {}

    public static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                add(sentences, text, start, i);
                start = i + 1;
            } else if (ENDS.indexOf(c) >= 0) {
                int end = i + 1;
                while (end < text.length() && (ENDS + CLOSERS).indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                add(sentences, text, start, end);
                start = end;
                i = end - 1;
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    /** Whether a sentence ends as a question does. */
    public static boolean isQuestion(String sentence) {
        int end = sentence.length();
        while (end > 0 && CLOSERS.indexOf(sentence.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && QUESTION_MARKS.indexOf(sentence.charAt(end - 1)) >= 0;
    }

    private static void add(List<Sentence> sentences, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        Matcher before = BEFORE.matcher(text).region(start, end);
        if (before.lookingAt()) {
            start = before.end();
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Sentence(sentences.size(), new Span(start, end)));
        }
    }
}
