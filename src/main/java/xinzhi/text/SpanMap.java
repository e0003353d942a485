package xinzhi.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where each character of an article's text stands on its page; characters that we put in (line ends) stand nowhere. */
public final class SpanMap {
    /** The page offset given for a character that is not on the page. */
    public static final int NOWHERE = -1;

    private final int[] pageOffsets;

    /** @param pageOffsets for each UTF-16 unit of the article's text its offset on the page, or {@link #NOWHERE} */
    public SpanMap(int[] pageOffsets) {
        this.pageOffsets = pageOffsets.clone();
    }

    public int length() {
        return pageOffsets.length;
    }

    public int pageOffset(int offset) {
        return pageOffsets[offset];
    }

    /** The runs of the page that {@code span} of the article covers, in reading order. */
    public List<Span> toPage(Span span) {
        List<Span> runs = new ArrayList<>();
        int start = NOWHERE;
        int previous = NOWHERE;
        for (int i = span.start(); i < span.end(); i++) {
            int at = pageOffsets[i];
            if (at == NOWHERE) {
                continue;
            }
            if (start == NOWHERE) {
                start = at;
            } else if (at != previous + 1) {
                runs.add(new Span(start, previous + 1));
                start = at;
            }
            previous = at;
        }
        if (start != NOWHERE) {
            runs.add(new Span(start, previous + 1));
        }
        return runs;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpanMap map && Arrays.equals(pageOffsets, map.pageOffsets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pageOffsets);
    }
}
