package xinzhi.ingest.layout.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import xinzhi.ontology.Ontology;

/** A match of the rule for days in, its date out: {@code 2024年5月8日}, {@code 二〇二四年五月八日}, {@code May 8, 2024}. */
final class DayReader {
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private final Map<String, Integer> digits;

    DayReader(Ontology ontology) {
        digits = IntStream.rangeClosed(0, 9)
                .boxed()
                .flatMap(value ->
                        ontology.cues().words("numeral-" + value).stream().map(word -> Map.entry(word, value)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Nothing where the calendar has no such day. */
    Optional<LocalDate> read(Forms.Match match) {
        try {
            int month = match.group("english").map(DayReader::month).orElseGet(() -> number(match, "month"));
            return Optional.of(LocalDate.of(number(match, "year"), month, number(match, "day")));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int month(String english) {
        return MONTHS.indexOf(english) / english.length() + 1;
    }

    private int number(Forms.Match match, String group) {
        return match.group(group)
                .map(Integer::parseInt)
                .orElseGet(() -> chineseNumber(match.matcher().group(group + "s")));
    }

    /** A year digit by digit, or a number below a hundred, in which any other character is the ten. */
    private int chineseNumber(String words) {
        int number = 0;
        boolean tens = false;
        for (int i = 0; i < words.length(); i++) {
            Integer digit = digits.get(words.substring(i, i + 1));
            tens |= digit == null;
            if (digit == null) {
                number = Math.max(1, number) * 10;
            } else {
                number = tens ? number + digit : number * 10 + digit;
            }
        }
        return number;
    }
}
