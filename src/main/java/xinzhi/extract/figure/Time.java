package xinzhi.extract.figure;

import java.util.Optional;
import xinzhi.extract.Based;
import xinzhi.extract.Period;
import xinzhi.text.Span;

/**
 * A time expression of a passage.
 *
 * @param period what it says by itself; a vague one, such as 这些年, says nothing
 * @param relative what it says once the year is known in which the article was written
 */
record Time(Span span, Optional<String> period, Optional<Relative> relative) {
    /**
     * So many years from that of writing.
     *
     * @param part of that year: -09, 上半年, or nothing
     * @param end of that year, where the time reaches from one month to another: -09, or nothing
     * @param named whether a year that the sentence names before comes first
     * @param again whether it is the same time of the year before that of the time told last: 上年同期
     */
    record Relative(int years, String part, String end, boolean named, boolean again) {
        private static final int DAY = "-09-30".length();

        /** Whether it is a day: -09-30. */
        boolean isDay() {
            return part.length() == DAY;
        }

        private String of(int written) {
            int year = written + years;
            return year + part + (end.isEmpty() ? "" : "/" + year + end);
        }
    }

    /** Whether it is the same time of the year before that of the time told last. */
    boolean isAgain() {
        return relative.filter(Relative::again).isPresent();
    }

    /** @param written the year in which the article was written, where it is known */
    Optional<Period> period(Optional<Based<Integer>> written) {
        return relative.filter(r -> !r.again)
                .flatMap(r -> written.map(w -> new Period(r.of(w.value()), Optional.empty(), w.basis())))
                .or(() -> period.map(Period::stated));
    }
}
