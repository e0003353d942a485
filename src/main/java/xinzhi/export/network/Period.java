package xinzhi.export.network;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** From the first to the last day of something, both included. */
public record Period(LocalDate first, LocalDate last) {
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + " is after " + last);
        }
    }

    /** What an XSD date, dateTime, month or year spans. Empty where the text is none of them. */
    public static Optional<Period> of(String text) {
        try {
            if (text.length() == YEAR) {
                LocalDate start = LocalDate.parse(text + "-01-01");
                return Optional.of(new Period(start, start.plusYears(1).minusDays(1)));
            }
            if (text.length() == MONTH) {
                YearMonth month = YearMonth.parse(text);
                return Optional.of(new Period(month.atDay(1), month.atEndOfMonth()));
            }
            if (text.length() >= DAY) {
                LocalDate day = LocalDate.parse(text.substring(0, DAY));
                return Optional.of(new Period(day, day));
            }
            return Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The shortest period that holds both. */
    public Period with(Period other) {
        return new Period(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }

    /** The same where either may be unknown. */
    public static Optional<Period> union(Optional<Period> one, Optional<Period> other) {
        return one.isEmpty() ? other : Optional.of(other.map(one.get()::with).orElseGet(one::get));
    }
}
