package xinzhi.ingest.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists, told by lines in a row that begin with the same mark: {@code ● 全国企业超过4500家}, {@code （1）…}, {@code - …}. In
 * Markdown one line with its mark is a list. A list stands below something; at the top of a page the same marks set off
 * headlines, and below these names.
 */
public final class Items {
    /** Squares, arrows, ticks and pictures; a hyphen or star with a blank behind it. */
    private static final Pattern BULLET =
            Pattern.compile("(?:[\\p{So}•‣◦⁃∙·➢※][\\ufe0e\\ufe0f\\u200d]*|[-–*+](?= ))(?! *[-–*+\\p{So}•·])(?= *\\S)");

    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,2}[.．、)）](?!\\d)|[(（]\\d{1,2}[)）]|[\\u2460-\\u2473](?![、和至])");
    private static final Pattern MARKDOWN_BULLET = Pattern.compile("[-*+](?= )");

    private final BylineReader bylines;

    public Items(BylineReader bylines) {
        this.bylines = bylines;
    }

    /** How a line begins: lines that begin in the same style may be of one list. */
    private record Mark(String style, int length, boolean markdown) {}

    /** The same lines, those of lists without their bullets; a number is of the words that it stands before. */
    public List<Line> mark(List<Line> lines, boolean markdown) {
        List<Optional<Mark>> marks = lines.stream().map(l -> mark(l, markdown)).toList();
        List<Line> marked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean item = marks.get(i).isPresent() && (marks.get(i).get().markdown() || isInList(marks, i));
            marked.add(item ? lines.get(i).asItem(marks.get(i).get().length()) : lines.get(i));
        }
        return marked;
    }

    /** A line beside it begins as it does, and the first of these is not the first of the page. */
    private static boolean isInList(List<Optional<Mark>> marks, int i) {
        int first = i;
        while (first > 0 && isLike(marks.get(first - 1), marks.get(i))) {
            first--;
        }
        return first > 0 && (first < i || i + 1 < marks.size() && isLike(marks.get(i + 1), marks.get(i)));
    }

    private static boolean isLike(Optional<Mark> one, Optional<Mark> other) {
        return one.isPresent()
                && (one.get().style().equals(other.get().style())
                        || one.get().markdown() && other.get().markdown());
    }

    private Optional<Mark> mark(Line line, boolean markdown) {
        if (line.level() > 0 || !line.cells().isEmpty() || bylines.isByline(line)) {
            return Optional.empty();
        }
        Matcher bullet = BULLET.matcher(line.form());
        if (bullet.lookingAt()) {
            boolean marked = markdown && MARKDOWN_BULLET.matcher(line.form()).lookingAt();
            return Optional.of(new Mark(bullet.group(), bullet.end(), marked));
        }
        Matcher number = NUMBER.matcher(line.form());
        return number.lookingAt()
                ? Optional.of(new Mark(number.group().replaceAll("\\d+|[\\u2460-\\u2473]", "1"), 0, false))
                : Optional.empty();
    }
}
