package xinzhi.ingest.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as metadata, pages and tables write them. */
public final class Days {
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[^\\d:：]{1,2}(\\d{1,2})[^\\d:：]{1,2}(\\d{1,2})(?!\\d)");
    /** A day that is set in two or three pieces, the year behind. */
    private static final Pattern DAY_FIRST =
            Pattern.compile("^(\\d{1,2}) ?[^\\d:：\\s]? ?((?:19|20)\\d\\d)[^\\d:：]{1,2}(\\d{1,2})[^\\d:：]?$");

    private static final Pattern YEAR_LAST =
            Pattern.compile("^(\\d{1,2})[^\\d:：]{1,2}(\\d{1,2})[^\\d:：]{0,2} ((?:19|20)\\d\\d)[^\\d:：]?$");

    /** A time behind a day that says how far it is from Greenwich's. */
    private static final Pattern OFFSET = Pattern.compile(
            "[T ](\\d{2}):(\\d{2})(?::\\d{2}(?:[.,]\\d{1,9})?)? ?(Z|[+-]\\d{2}(?::?\\d{2})?)(?![\\d:])");

    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)");
    /** As spreadsheets count days, and the hour behind the point. */
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    /** Seconds since 1970, or thousandths. */
    private static final Pattern EPOCH = Pattern.compile("(1\\d{9})(?:\\d{3})?(?:\\.\\d+)?");

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    /** Where what is read was printed. */
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private Days() {}

    /** The day that words hold, year, month and day apart. */
    public static Optional<LocalDate> of(String words) {
        Matcher found = DATE.matcher(words);
        Matcher dayFirst = DAY_FIRST.matcher(words);
        Matcher yearLast = YEAR_LAST.matcher(words);
        if (found.find()) {
            return date(found.group(1), found.group(2), found.group(3))
                    .map(day -> inChina(day, words.substring(found.end())));
        }
        if (dayFirst.find()) {
            return date(dayFirst.group(2), dayFirst.group(3), dayFirst.group(1));
        }
        return yearLast.find() ? date(yearLast.group(3), yearLast.group(1), yearLast.group(2)) : Optional.empty();
    }

    /** The day that it is in China at a time that is told with its offset. */
    private static LocalDate inChina(LocalDate day, String time) {
        Matcher offset = OFFSET.matcher(time);
        try {
            return offset.lookingAt()
                    ? day.atTime(Integer.parseInt(offset.group(1)), Integer.parseInt(offset.group(2)))
                            .atOffset(ZoneOffset.of(offset.group(3)))
                            .atZoneSameInstant(CHINA)
                            .toLocalDate()
                    : day;
        } catch (DateTimeException e) {
            return day; // digits that are no time
        }
    }

    /** The day in a field that holds nothing but one, where a bare number is a day too. */
    public static Optional<LocalDate> ofField(String words) {
        String field = words.strip();
        Matcher compact = COMPACT.matcher(field);
        Matcher serial = SERIAL.matcher(field);
        Matcher epoch = EPOCH.matcher(field);
        if (compact.matches()) {
            return date(compact.group(1), compact.group(2), compact.group(3));
        }
        if (serial.matches()) {
            return Optional.of(DAY_ZERO.plusDays(Integer.parseInt(serial.group(1))));
        }
        return epoch.matches()
                ? Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch.group(1))), CHINA))
                : of(field);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // digits that are no day
        }
    }
}
