package xinzhi.ingest.layout.block;

import java.util.List;
import java.util.function.IntPredicate;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Line;
import xinzhi.ingest.layout.line.Marks;
import xinzhi.ingest.layout.line.Overprint;
import xinzhi.ingest.layout.line.Passage;
import xinzhi.ingest.layout.line.Profile;

/** Which lines of a page are set as display type: headlines and the headings of sections. */
final class Display {
    private static final double LONGEST_MARKED_HEAD = 60;
    private static final int LONGEST_SPEAKER = 8;
    private static final String NO_HEAD_WITH = "。；;→";
    private static final String NO_HEAD_ABOVE_BYLINE_WITH = "。→";

    private final List<Line> lines;
    private final Profile profile;
    private final Forms forms;
    private final Measure measure;
    private final IntPredicate opensPage;

    /** @param opensPage of the number of a line: no text, headline or byline stands before it */
    Display(List<Line> lines, Profile profile, Forms forms, Measure measure, IntPredicate opensPage) {
        this.lines = lines;
        this.profile = profile;
        this.forms = forms;
        this.measure = measure;
        this.opensPage = opensPage;
    }

    /** Where lines are paragraphs: the headline at the top of a page breaks off, and goes on in the line right below. */
    boolean headlineGoesOn(int start) {
        String text = lines.get(start).words().text();
        return opensPage.test(start)
                && Measure.NO_HEAD_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
                && endsHeadline(start + 1);
    }

    /** The same of a document's title, whose kind may stand alone in its last line. */
    boolean documentTitleGoesOn(int start) {
        String text = lines.get(start).words().text();
        return endsHeadline(start + 1)
                && forms.isDangling(text)
                && forms.isDocumentTitle(text + lines.get(start + 1).words().text());
    }

    /** Right below the line before it, above a gap, together no longer than a headline. */
    private boolean endsHeadline(int line) {
        String text = lines.get(line).words().text();
        return lines.get(line).blanksBefore() == 0
                && text.length() + lines.get(line - 1).words().length() <= Measure.LONGEST_PAIR
                && (line + 1 == lines.size() || lines.get(line + 1).blanksBefore() > 0)
                && measure.isUnfinished(line);
    }

    /** Whether lines {@code start} to {@code end} are set like a headline or a section heading. */
    boolean isHead(int start, int end, Passage words) {
        String text = words.text();
        if (lines.get(start).level() > 0) {
            return words.width() <= LONGEST_MARKED_HEAD;
        }
        if (Overprint.is(text)) {
            return true;
        }
        if ((!profile.wrapped() || opensPage.test(start)) && forms.isDocumentTitle(text)) {
            return true;
        }
        boolean aboveByline = measure.isAboveByline(end);
        boolean opens = !profile.wrapped() && opensPage.test(start) && end < lines.size();
        double longest = end - start > 1 || aboveByline || opens ? LONGEST_MARKED_HEAD : Measure.LONGEST_HEAD;
        String never = opens || aboveByline && words.width() <= Measure.LONGEST_HEAD
                ? NO_HEAD_ABOVE_BYLINE_WITH
                : NO_HEAD_WITH;
        if (words.width() > longest || text.chars().anyMatch(c -> never.indexOf(c) >= 0)) {
            return false;
        }
        if (words.endsWithAny(Measure.NO_HEAD_ENDS)
                || !Marks.isBalanced(text)
                || forms.isSpoken(text)
                || isTurn(start, text)) {
            return false;
        }
        if (!profile.wrapped()) {
            return !forms.neverBegins(text);
        }
        return isApart(start, end);
    }

    /** It begins with a name and a colon, as another line does: in a talk. The first line of a page may be its headline. */
    private boolean isTurn(int line, String text) {
        int colon = text.indexOf('：');
        return colon > 0
                && colon <= LONGEST_SPEAKER
                && !opensPage.test(line)
                && lines.stream()
                                .filter(l -> l.words().text().startsWith(text.substring(0, colon + 1)))
                                .count()
                        > 1;
    }

    /** On a wrapped page a heading is narrower than the column, or stands between blank lines of its own. */
    private boolean isApart(int start, int end) {
        if (measure.isTight(start) && measure.isHeadPair(start)) {
            return true;
        }
        int gap = profile.doubleSpaced() ? 1 : 0;
        boolean blanks = lines.get(start).blanksBefore() > gap
                && (end == lines.size() || lines.get(end).blanksBefore() > gap);
        return end - start <= 3
                && (start == 0
                        || measure.isAboveByline(end)
                        || blanks
                        || measure.isShort(end - 1)
                        || measure.column(start) > Measure.LONGEST_HEAD
                        || lines.get(start).width() > 1.3 * measure.column(start));
    }
}
