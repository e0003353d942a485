package xinzhi.export.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.IntFunction;

/**
 * An attribute of all vertices or of all edges; its cells are made when they are written.
 *
 * @param id for programs: lower case letters, digits and low lines
 * @param title for people
 * @param cell of the vertex or edge of this index, empty where it has no value
 */
public record Column(String id, String title, Type type, IntFunction<String> cell) {
    private static final int DIGITS = 6;
    /** Below this every whole number is a double. */
    private static final double WHOLE = 0x1p53;

    /** What the cells of a column are. */
    public enum Type {
        STRING,
        INTEGER,
        DOUBLE
    }

    /** The narrowest type that all non-empty cells are of. */
    public static Type typeOf(List<String> cells) {
        List<String> filled = cells.stream().filter(c -> !c.isEmpty()).toList();
        if (filled.isEmpty()) {
            return Type.STRING;
        }
        if (filled.stream().allMatch(c -> c.matches("[+-]?[0-9]{1,9}"))) {
            return Type.INTEGER;
        }
        return filled.stream().allMatch(c -> c.matches("[+-]?[0-9]{1,15}(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?"))
                ? Type.DOUBLE
                : Type.STRING;
    }

    /** A number in the one form that all files give it, at six digits after the point; the same on every JDK. */
    public static String number(double value) {
        return number(value, DIGITS);
    }

    /** The same with that many digits at most. A file of a million edges has some millions of numbers: no objects. */
    public static String number(double value, int digits) {
        long scale = (long) Math.pow(10, digits);
        if (Math.abs(value) * scale >= WHOLE && Double.isFinite(value)) {
            return new BigDecimal(value)
                    .setScale(digits, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
        }
        long scaled = Math.round(value * scale);
        long size = Math.abs(scaled);
        StringBuilder text = new StringBuilder(scaled < 0 ? "-" : "").append(size / scale);
        long part = size % scale;
        if (part != 0) {
            text.append('.');
            for (long place = scale / 10; part != 0; place /= 10) {
                text.append((char) ('0' + part / place));
                part %= place;
            }
        }
        return text.toString();
    }
}
