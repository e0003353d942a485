package xinzhi.extract.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.ontology.Cues;

/**
 * Reads numbers at a place of a text.
 * {@code NUMBER = FRACTION | digits [, digits]* [. digits] | (numeral [scale])+ ; FRACTION = digits / digits | NUMBER 分之 NUMBER}
 */
final class Numerals {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.．]\\d+)?");
    private static final Pattern SLASH = Pattern.compile("([1-9]\\d?)/([1-9]\\d?)(?![\\d/])");
    private static final int LARGE = 10_000;
    private static final int DECIMALS = 4;

    private final Map<Character, Integer> digits = new HashMap<>();
    private final Map<Character, Integer> scales = new HashMap<>();
    private final Cues cues;

    /**
     * @param end where it ends in the text
     * @param parts 1 for a plain number, else what it is a number of parts of: 100 for a percentage, 0 for another fraction
     * @param arabic whether it is written in digits
     */
    record Number(int end, BigDecimal value, int parts, boolean arabic) {}

    Numerals(Cues cues) {
        this.cues = cues;
        for (String set : cues.names()) {
            if (set.startsWith("numeral-")) {
                cues.words(set).forEach(w -> digits.put(w.charAt(0), Integer.valueOf(set.substring(8))));
            } else if (set.startsWith("scale-")) {
                cues.words(set).forEach(w -> scales.put(w.charAt(0), Integer.valueOf(set.substring(6))));
            }
        }
    }

    /** Whether the character multiplies by ten thousand or more, and so belongs to the unit. */
    boolean isLargeScale(char c) {
        return scales.getOrDefault(c, 0) >= LARGE;
    }

    boolean isScale(char c) {
        return scales.containsKey(c);
    }

    /** The value of a lone numeral: 3 for 三. */
    Optional<Integer> digit(char c) {
        return Optional.ofNullable(digits.get(c));
    }

    Optional<Number> at(String text, int start) {
        return fraction(text, start).or(() -> plain(text, start));
    }

    /** The first place from {@code start} on where a number may begin; the text's end where there is none. */
    int next(String text, int start) {
        int at = start;
        while (at < text.length() && !isDigit(text.charAt(at)) && !scales.containsKey(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether so many digits or lone numerals stand in a row somewhere. */
    boolean areInARow(String text, int many) {
        int run = 0;
        for (int i = 0; i < text.length() && run < many; i++) {
            run = isDigit(text.charAt(i)) ? run + 1 : 0;
        }
        return run == many;
    }

    private boolean isDigit(char c) {
        return c >= '0' && c <= '9' || digits.containsKey(c);
    }

    private Optional<Number> fraction(String text, int start) {
        Matcher slash = SLASH.matcher(text).region(start, text.length());
        if (slash.lookingAt()) {
            return Optional.of(new Number(slash.end(), ratio(slash.group(2), slash.group(1)), 0, true));
        }
        for (String mark : cues.words("fraction-mark")) {
            int at = text.indexOf(mark, start);
            if (at > start && at - start <= 3) {
                return parts(text.substring(start, at))
                        .flatMap(whole -> plain(text, at + mark.length()).map(n -> fraction(whole, n)));
            }
        }
        return Optional.empty();
    }

    private static Number fraction(int whole, Number part) {
        return whole == 100 || whole == 1000
                ? new Number(part.end, part.value, whole, part.arabic)
                : new Number(
                        part.end,
                        part.value.divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP),
                        0,
                        part.arabic);
    }

    private static BigDecimal ratio(String whole, String part) {
        return new BigDecimal(part).divide(new BigDecimal(whole), DECIMALS, RoundingMode.HALF_UP);
    }

    /** How many parts the whole has: 100 for 百, 3 for 三, 10 for 十. */
    private Optional<Integer> parts(String word) {
        if (word.length() == 1 && scales.containsKey(word.charAt(0))) {
            return Optional.of(scales.get(word.charAt(0)));
        }
        return plain(word, 0)
                .filter(n -> n.end == word.length() && n.value.signum() > 0)
                .map(n -> n.value.intValue());
    }

    private Optional<Number> plain(String text, int start) {
        Matcher arabic = DIGITS.matcher(text).region(start, text.length());
        if (arabic.lookingAt()) {
            String number = arabic.group().replace(",", "").replace('．', '.');
            return Optional.of(new Number(arabic.end(), new BigDecimal(number), 1, true));
        }
        return words(text, start);
    }

    /** A number in words below ten thousand; a bare scale word or a run of digits (三四百) is none. */
    private Optional<Number> words(String text, int start) {
        int total = 0;
        int digit = -1;
        int at = start;
        for (; at < text.length(); at++) {
            Integer d = digits.get(text.charAt(at));
            Integer scale = scales.getOrDefault(text.charAt(at), 0);
            if (d != null && digit > 0) {
                return Optional.empty();
            } else if (d != null) {
                digit = d;
            } else if (scale > 0 && scale < LARGE && (digit > 0 || scale == 10 && at == start)) {
                total += Math.max(digit, 1) * scale;
                digit = -1;
            } else {
                break;
            }
        }
        total += Math.max(digit, 0);
        return total == 0 ? Optional.empty() : Optional.of(new Number(at, BigDecimal.valueOf(total), 1, false));
    }
}
