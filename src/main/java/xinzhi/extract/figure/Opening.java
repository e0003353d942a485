package xinzhi.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.extract.Based;
import xinzhi.extract.Period;

/**
 * Says of which time an article reports: that of the figures with which its first sentence begins. It is that of the
 * figures whose paragraphs name none. An article that opens without figures, or names two years, tells of many times.
 */
final class Opening {
    private static final Pattern YEAR = Pattern.compile("^(?:19|20)[0-9]{2}");
    private static final Pattern REPORTED = Pattern.compile("(?:19|20)[0-9]{2}(?:-[0-9]{2})?(?:/.*|\\p{IsHan}{4})?");

    private Opening() {}

    /** A day is that of an event, and what is since a year has no end: neither is reported of. */
    static Optional<Period> of(List<Figures> article) {
        return article.stream()
                .limit(1)
                .flatMap(f -> f.times().stream()
                        .filter(t -> isReported(t, f.written())
                                && f.quantities().stream()
                                        .anyMatch(q -> q.start() >= t.span().end())))
                .reduce((first, second) -> second)
                .flatMap(t -> t.period(article.get(0).written()))
                .filter(p -> isOfOneYear(article))
                .map(p -> p.takenFrom(article.get(0).passage().sentence()));
    }

    private static boolean isOfOneYear(List<Figures> article) {
        return article.stream()
                        .flatMap(f -> f.times().stream().flatMap(t -> t.period(f.written()).stream()))
                        .map(p -> YEAR.matcher(p.text()))
                        .filter(Matcher::find)
                        .map(Matcher::group)
                        .distinct()
                        .count()
                <= 1;
    }

    private static boolean isReported(Time time, Optional<Based<Integer>> written) {
        boolean partOfYear =
                time.relative().filter(r -> r.named() && !r.isDay()).isPresent();
        return partOfYear
                || time.period(written)
                        .filter(p -> REPORTED.matcher(p.text()).matches())
                        .isPresent();
    }
}
