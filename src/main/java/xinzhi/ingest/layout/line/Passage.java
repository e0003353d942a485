package xinzhi.ingest.layout.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import xinzhi.nlp.Latin;
import xinzhi.text.Span;
import xinzhi.text.SpanMap;

/**
 * Words of a page as they are read: without letter-spacing, hard line ends and markup, each character with its place
 * on the page ({@link SpanMap#NOWHERE} for one that was put in).
 */
public final class Passage {
    private static final Passage EMPTY = new Passage("", new int[0]);

    private final String text;
    private final int[] at;

    private Passage(String text, int[] at) {
        this.text = text;
        this.at = at;
    }

    static Passage empty() {
        return EMPTY;
    }

    /** The words of {@code page} from {@code start} to {@code end}; a blank stays only between Latin words. */
    static Passage of(String page, int start, int end) {
        StringBuilder text = new StringBuilder();
        int[] at = new int[2 * (end - start)];
        int blank = end;
        BitSet marks = Markup.of(page, start, end);
        for (int i = start; i < end; i++) {
            if (marks.get(i)) {
                continue;
            }
            char c = page.charAt(i);
            if (Blanks.isBlank(c)) {
                blank = blank == end || c == ' ' ? i : blank;
                continue;
            }
            if (blank < end && Blanks.parts(page, start, end, blank, i)) {
                at[text.length()] = page.charAt(blank) == ' ' ? blank : SpanMap.NOWHERE;
                text.append(' ');
            }
            at[text.length()] = i;
            text.append(c);
            blank = end;
        }
        return new Passage(text.toString(), Arrays.copyOf(at, text.length()));
    }

    /** The words of {@code page} from {@code start} to {@code end} with one blank for each run of blanks. */
    public static Passage spaced(String page, int start, int end) {
        StringBuilder text = new StringBuilder();
        int[] at = new int[end - start];
        for (int i = start; i < end; i++) {
            boolean blank = Blanks.isBlank(page.charAt(i));
            if (!blank || text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                at[text.length()] = !blank || page.charAt(i) == ' ' ? i : SpanMap.NOWHERE;
                text.append(blank ? ' ' : page.charAt(i));
            }
        }
        return new Passage(text.toString(), Arrays.copyOf(at, text.length()));
    }

    /** One running text of several lines; where two Latin words meet, a blank is put between them, not within a number. */
    public static Passage joined(List<Passage> parts) {
        StringBuilder text = new StringBuilder();
        List<int[]> places = new ArrayList<>();
        for (Passage part : parts) {
            if (!part.isEmpty() && text.length() > 0) {
                char before = text.charAt(text.length() - 1);
                if (Latin.isAsciiLetterOrDigit(before)
                        && Latin.isAsciiLetterOrDigit(part.text.charAt(0))
                        && !isOneWord(before, part.text.charAt(0))) {
                    text.append(' ');
                    places.add(new int[] {SpanMap.NOWHERE});
                }
            }
            text.append(part.text);
            places.add(part.at);
        }
        return new Passage(text.toString(), concat(places));
    }

    /** A number, or an abbreviation in capitals, that the end of the line cuts. */
    private static boolean isOneWord(char before, char after) {
        return Character.isDigit(before) && Character.isDigit(after)
                || Character.isUpperCase(before) && Character.isUpperCase(after);
    }

    /** One paragraph a line. */
    public static Passage lines(List<Passage> paragraphs) {
        List<int[]> places = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Passage paragraph : paragraphs) {
            if (text.length() > 0) {
                text.append('\n');
                places.add(new int[] {SpanMap.NOWHERE});
            }
            text.append(paragraph.text);
            places.add(paragraph.at);
        }
        return new Passage(text.toString(), concat(places));
    }

    private static int[] concat(List<int[]> parts) {
        int[] all = new int[parts.stream().mapToInt(p -> p.length).sum()];
        int length = 0;
        for (int[] part : parts) {
            System.arraycopy(part, 0, all, length, part.length);
            length += part.length;
        }
        return all;
    }

    public String text() {
        return text;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    public int length() {
        return text.length();
    }

    /** The page offset of a character, or {@link SpanMap#NOWHERE}. */
    public int at(int index) {
        return at[index];
    }

    public Passage part(int from, int to) {
        return new Passage(text.substring(from, to), Arrays.copyOfRange(at, from, to));
    }

    public SpanMap map() {
        return new SpanMap(at);
    }

    /** Smallest span of the page that holds all of it. @throws IllegalStateException for an empty passage */
    public Span onPage() {
        int first = Integer.MAX_VALUE;
        int last = SpanMap.NOWHERE;
        for (int place : at) {
            if (place >= 0) {
                first = Math.min(first, place);
                last = Math.max(last, place);
            }
        }
        if (last < 0) {
            throw new IllegalStateException("no character of it stands on the page");
        }
        return new Span(first, last + 1);
    }

    /** How wide it stands in print: a Chinese character is 1, a Latin letter or digit one half. */
    public double width() {
        double width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += text.charAt(i) < 0x80 ? 0.5 : 1;
        }
        return width;
    }

    public boolean endsWithAny(String characters) {
        return !text.isEmpty() && characters.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
