package xinzhi.ontology.sieve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Regular expressions in, their shapes out; none for one that holds what is not known here, such as flags. */
final class ShapeReader {
    private static final String KINDS = "dDsSwWhHvV";
    private static final String BORDERS = "bBAzZG";
    private static final int ASCII = 128;
    private static final Pattern AT_END = Pattern.compile("\\)*");

    private final String regex;
    private final Sieves sieves;

    private int at;
    private boolean lost;
    /** Whether Latin letters stand for both of theirs. */
    private boolean anyCase;

    private ShapeReader(String regex, Sieves sieves) {
        this.regex = regex;
        this.sieves = sieves;
    }

    static Optional<Shape> shape(Pattern pattern, Sieves sieves) {
        String regex = pattern.pattern();
        ShapeReader reader = new ShapeReader(regex, sieves);
        reader.lost = pattern.flags() != 0 || regex.chars().anyMatch(c -> Character.isSurrogate((char) c));
        Shape shape = reader.choice();
        return reader.lost || reader.at < regex.length() ? Optional.empty() : Optional.of(shape);
    }

    private Shape choice() {
        List<Shape> branches = new ArrayList<>();
        do {
            List<Shape> row = new ArrayList<>();
            while (!lost && at < regex.length() && "|)".indexOf(regex.charAt(at)) < 0) {
                row.add(repeated(atom()));
            }
            branches.add(row.size() == 1 ? row.get(0) : new Shape.Row(row));
        } while (accept("|"));
        return branches.size() == 1 ? branches.get(0) : new Shape.Choice(branches);
    }

    /** How greedy it is decides what a match is, not whether there is one that a freer reading has. */
    private Shape repeated(Shape one) {
        Shape shape = one;
        if (accept("?")) {
            shape = new Shape.Repeat(one, 0, 1);
        } else if (accept("*")) {
            shape = new Shape.Repeat(one, 0, -1);
        } else if (accept("+")) {
            shape = new Shape.Repeat(one, 1, -1);
        } else if (accept("{")) {
            int end = regex.indexOf('}', at);
            String[] bounds = regex.substring(at, end).split(",", -1);
            String last = bounds[bounds.length - 1];
            shape = new Shape.Repeat(one, Integer.parseInt(bounds[0]), last.isEmpty() ? -1 : Integer.parseInt(last));
            at = end + 1;
        } else {
            return one;
        }
        if (!accept("?")) {
            accept("+");
        }
        return shape;
    }

    private Shape atom() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> new Shape.OneOf(members());
            case '\\' -> escaped();
            case '.' -> new Shape.OneOf(sieves.letters("."));
            case '^' -> Shape.Edge.START;
            case '$' -> Shape.Edge.END;
            default -> letter(c);
        };
    }

    private Shape group() {
        if (accept("?=")) {
            return ahead();
        }
        if (accept("?!") || accept("?<!") || accept("?<=")) {
            passGroup();
            return Shape.NOTHING;
        }
        if (accept("?i:")) {
            return ofAnyCase();
        }
        if (!accept("?:") && !accept("?>") && accept("?")) {
            if (accept("<")) {
                at = regex.indexOf('>', at) + 1;
            } else {
                lose();
            }
        }
        return inner();
    }

    private Shape inner() {
        Shape inner = choice();
        if (!accept(")")) {
            lose();
        }
        return inner;
    }

    /** What a pattern asks for behind its end is as good as a part of it; before, it may be what other parts match. */
    private Shape ahead() {
        int start = at;
        passGroup();
        if (!AT_END.matcher(regex).region(at, regex.length()).matches()) {
            return Shape.NOTHING;
        }
        at = start;
        return inner();
    }

    private Shape ofAnyCase() {
        boolean outer = anyCase;
        anyCase = true;
        Shape inner = inner();
        anyCase = outer;
        return inner;
    }

    private Shape letter(char c) {
        if (!anyCase || c >= ASCII || !Character.isLetter(c)) {
            return new Shape.Letter(c);
        }
        BitSet both = new BitSet();
        both.set(Character.toLowerCase(c));
        both.set(Character.toUpperCase(c));
        return new Shape.OneOf(both);
    }

    /** To behind the end of a group that takes no characters. */
    private void passGroup() {
        int groups = 1;
        int classes = 0;
        while (groups > 0 && at < regex.length()) {
            char c = regex.charAt(at++);
            at += c == '\\' ? 1 : 0;
            classes += c == '[' ? 1 : c == ']' && classes > 0 ? -1 : 0;
            groups += classes > 0 ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        lost |= groups > 0;
    }

    /** The members of a class of characters up to its end. */
    private BitSet members() {
        if (anyCase) {
            lose();
        }
        boolean other = accept("^");
        BitSet members = union();
        while (accept("&&")) {
            members.and(union());
        }
        if (!accept("]")) {
            lose();
        }
        if (other) {
            members.flip(0, Character.MAX_VALUE + 1);
        }
        return members;
    }

    private BitSet union() {
        BitSet union = new BitSet();
        int start = at;
        while (!lost && at < regex.length() && !regex.startsWith("&&", at) && regex.charAt(at) != ']') {
            if (accept("[")) {
                union.or(members());
            } else {
                addRange(union);
            }
        }
        if (at == start) {
            lose();
        }
        return union;
    }

    private void addRange(BitSet union) {
        Shape first = member();
        if (first instanceof Shape.OneOf kind) {
            union.or(kind.letters());
        } else if (first instanceof Shape.Letter letter) {
            boolean toAnother =
                    at + 1 < regex.length() && regex.charAt(at) == '-' && "[]".indexOf(regex.charAt(at + 1)) < 0;
            at += toAnother ? 1 : 0;
            Shape last = toAnother ? member() : first;
            if (last instanceof Shape.Letter end && end.letter() >= letter.letter()) {
                union.set(letter.letter(), end.letter() + 1);
            } else {
                lose();
            }
        } else {
            lose();
        }
    }

    private Shape member() {
        char c = regex.charAt(at++);
        return c == '\\' ? escaped() : new Shape.Letter(c);
    }

    /** What stands behind a backslash: a mark that stands for itself, a kind of characters, or a place between two. */
    private Shape escaped() {
        int start = at - 1;
        char c = at < regex.length() ? regex.charAt(at++) : 'Q';
        if (c == 'u') {
            at += 4;
            return letter((char) Integer.parseInt(regex.substring(at - 4, at), 16));
        }
        if (anyCase && "pP".indexOf(c) >= 0) {
            lose();
            return Shape.NOTHING;
        }
        if (c == 'p' || c == 'P') {
            at = regex.indexOf('}', at) + 1;
            return new Shape.OneOf(sieves.letters(regex.substring(start, at)));
        }
        if (KINDS.indexOf(c) >= 0 || c == 'n' || c == 't') {
            return new Shape.OneOf(sieves.letters(regex.substring(start, at)));
        }
        if (BORDERS.indexOf(c) >= 0) {
            return Shape.NOTHING;
        }
        if (c >= '1' && c <= '9') {
            return matchedBefore();
        }
        if (c < ASCII && Character.isLetterOrDigit(c)) {
            lose();
        }
        return new Shape.Letter(c);
    }

    /** What a group matched before, by its number: it may be anything. */
    private Shape matchedBefore() {
        while (at < regex.length() && Character.isDigit(regex.charAt(at))) {
            at++;
        }
        return Shape.ANYTHING;
    }

    private boolean accept(String next) {
        boolean is = regex.startsWith(next, at);
        at += is ? next.length() : 0;
        return is;
    }

    private void lose() {
        lost = true;
        at = regex.length();
    }
}
