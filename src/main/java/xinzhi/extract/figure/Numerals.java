package xinzhi.extract.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.ontology.Cues;

/**
 * Reads numbers at a place of a text.
 * {@code NUMBER = FRACTION | RATIO | digits [, digits]* [. digits] | (numeral [scale])+ | scale}, the last where a word before
 * it or behind it shows that it counts (超千亿元, 百余家); {@code FRACTION = digits / digits | NUMBER 分之 NUMBER | 一半},
 * {@code RATIO = digits : 1}. Fractions in words are given in hundredths,
 * so that they compare with other shares; those in digits stay what they are, as readers have them.
 */
final class Numerals {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.．]\\d+)?");
    private static final Pattern SLASH = Pattern.compile("([1-9]\\d?)/([1-9]\\d?)(?![\\d/])");
    private static final Pattern RATIO = Pattern.compile("(\\d+(?:\\.\\d+)?)[:：∶]1(?![\\d.])");
    private static final int LARGE = 10_000;
    private static final int DECIMALS = 4;
    private static final int HUNDRED = 100;
    private static final int LONGEST_WHOLE = 3;
    private static final int REACH = 4;
    private static final MathContext ROUNDED = new MathContext(3, RoundingMode.HALF_UP);

    private final Map<Character, Integer> digits = new HashMap<>();
    private final Map<Character, Integer> scales = new HashMap<>();
    /** What a word for half may begin with. */
    private final Set<Character> halves = new HashSet<>();

    private final Cues cues;
    private final Pattern half;
    private final Pattern before;
    private final Pattern behind;
    private final Pattern times;

    /** A plain number, a share of a hundred, so many for each one. */
    enum Form {
        PLAIN,
        SHARE,
        RATIO
    }

    /**
     * @param end where it ends in the text; where it begins, for a large scale word alone, which belongs to the unit
     * @param arabic whether it is written in digits
     */
    record Number(int end, BigDecimal value, Form form, boolean arabic) {}

    Numerals(Cues cues) {
        this.cues = cues;
        half = Pattern.compile(cues.expand("{half}|(?<={half-before}){half-bare}(?!{half-not-before})"));
        before = Pattern.compile(cues.expand("(?:{lone-scale-before}|{bound-before})$"));
        behind = Pattern.compile(cues.expand("{lone-scale-behind}"));
        times = Pattern.compile(cues.expand("{unit-time}"));
        cues.words("half").forEach(w -> halves.add(w.charAt(0)));
        cues.words("half-bare").forEach(w -> halves.add(w.charAt(0)));
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
        return fraction(text, start).or(() -> plain(text, start)).or(() -> scaleAlone(text, start));
    }

    /** The first place from {@code start} on where a number may begin; the text's end where there is none. */
    int next(String text, int start) {
        int at = start;
        while (at < text.length()
                && !isDigit(text.charAt(at))
                && !scales.containsKey(text.charAt(at))
                && !halves.contains(text.charAt(at))) {
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
            BigDecimal value = new BigDecimal(slash.group(1))
                    .divide(new BigDecimal(slash.group(2)), DECIMALS, RoundingMode.HALF_UP);
            return Optional.of(new Number(slash.end(), value, Form.RATIO, true));
        }
        Matcher ratio = RATIO.matcher(text).region(start, text.length());
        if (ratio.lookingAt()) {
            return Optional.of(new Number(ratio.end(), new BigDecimal(ratio.group(1)), Form.RATIO, true));
        }
        Matcher word = half.matcher(text).region(start, text.length()).useTransparentBounds(true);
        if (word.lookingAt()) {
            return Optional.of(share(word.end(), BigDecimal.ONE, 2, false));
        }
        for (String mark : cues.words("fraction-mark")) {
            int at = text.indexOf(mark, start);
            if (at > start && at - start <= LONGEST_WHOLE) {
                return parts(text.substring(start, at)).flatMap(whole -> plain(text, at + mark.length())
                        .map(n -> share(n.end, n.value, whole, n.arabic)));
            }
        }
        return Optional.empty();
    }

    private static Number share(int end, BigDecimal part, int whole, boolean arabic) {
        BigDecimal value = whole == HUNDRED
                ? part
                : new BigDecimal(part.multiply(BigDecimal.valueOf(HUNDRED))
                        .divide(BigDecimal.valueOf(whole), ROUNDED)
                        .stripTrailingZeros()
                        .toPlainString());
        return new Number(end, value, Form.SHARE, arabic);
    }

    /** A scale word that no numeral precedes: hundreds and thousands are a number, what is larger one of its unit. A thousand years are a manner of speaking. */
    private Optional<Number> scaleAlone(String text, int start) {
        int scale = scales.getOrDefault(text.charAt(start), 0);
        int end = scale >= LARGE ? start : start + 1;
        boolean counts = scale >= HUNDRED
                && !times.matcher(text).region(start + 1, text.length()).lookingAt()
                && (before.matcher(text.substring(Math.max(0, start - REACH), start))
                                .find()
                        || behind.matcher(text).region(start + 1, text.length()).lookingAt());
        return counts
                ? Optional.of(new Number(end, BigDecimal.valueOf(scale >= LARGE ? 1 : scale), Form.PLAIN, false))
                : Optional.empty();
    }

    /** How many parts the whole has: 100 for 百, 3 for 三, 10 for 十. */
    private Optional<Integer> parts(String word) {
        if (word.length() == 1 && scales.containsKey(word.charAt(0))) {
            return Optional.of(scales.get(word.charAt(0)));
        }
        return plain(word, 0)
                .filter(n -> n.end == word.length() && n.value.signum() > 0 && n.value.scale() <= 0)
                .map(n -> n.value.intValue());
    }

    private Optional<Number> plain(String text, int start) {
        Matcher arabic = DIGITS.matcher(text).region(start, text.length());
        if (arabic.lookingAt()) {
            String number = arabic.group().replace(",", "").replace('．', '.');
            return Optional.of(new Number(arabic.end(), new BigDecimal(number), Form.PLAIN, true));
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
        return total == 0
                ? Optional.empty()
                : Optional.of(new Number(at, BigDecimal.valueOf(total), Form.PLAIN, false));
    }
}
