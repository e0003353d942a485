package xinzhi.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads in a regular expression what each match must hold: sets of words, of each of which one. An expression with what is
 * not known here, such as flags, needs nothing.
 */
final class NeedReader {
    private static final int WIDEST = 64;

    private final String regex;
    private int at;
    private boolean lost;

    private NeedReader(String regex) {
        this.regex = regex;
    }

    static List<Set<String>> needs(String regex) {
        NeedReader reader = new NeedReader(regex);
        Wording all = reader.alternatives();
        return reader.lost || reader.at < regex.length() ? List.of() : all.allNeeds();
    }

    private Wording alternatives() {
        List<Wording> branches = new ArrayList<>();
        do {
            List<Wording> row = new ArrayList<>();
            while (at < regex.length() && "|)".indexOf(regex.charAt(at)) < 0) {
                row.add(repeated(atom()));
            }
            branches.add(Wording.row(row));
        } while (accept("|"));
        return Wording.any(branches);
    }

    private Wording repeated(Wording one) {
        Wording wording = one;
        if (accept("?")) {
            wording = one.orNothing();
        } else if (accept("*")) {
            wording = Wording.UNKNOWN;
        } else if (accept("+")) {
            wording = one.withoutWords();
        } else if (accept("{")) {
            wording = regex.startsWith("0", at) ? Wording.UNKNOWN : one.withoutWords();
            at = regex.indexOf('}', at) + 1;
        } else {
            return one;
        }
        if (!accept("?")) {
            accept("+");
        }
        return wording;
    }

    private Wording atom() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> members();
            case '\\' -> escaped();
            case '.' -> Wording.UNKNOWN;
            case '^', '$' -> Wording.NOTHING;
            default -> Wording.of(String.valueOf(c));
        };
    }

    private Wording group() {
        boolean denied = accept("?!") || accept("?<!");
        boolean beside = !denied && (accept("?=") || accept("?<="));
        if (!denied && !beside && !accept("?:") && !accept("?>") && accept("?")) {
            if (accept("<")) {
                at = regex.indexOf('>', at) + 1;
            } else {
                lose();
            }
        }
        Wording inner = alternatives();
        if (!accept(")")) {
            lose();
        }
        return denied ? Wording.NOTHING : beside ? inner.beside() : inner;
    }

    /** The members of a class of characters up to its end. */
    private Wording members() {
        boolean other = accept("^");
        boolean known = true;
        Set<String> members = new TreeSet<>();
        if (regex.startsWith("]", at)) {
            return lose();
        }
        while (!accept("]") && !lost) {
            if (accept("&&")) {
                Wording both = members();
                return other || both.words().isEmpty() ? Wording.UNKNOWN : both;
            }
            Wording more = accept("[") ? members() : range();
            known &= more.words().isPresent();
            more.words().ifPresent(members::addAll);
        }
        return other || !known ? Wording.UNKNOWN : Wording.of(members);
    }

    private Wording range() {
        Wording first = member();
        boolean toAnother =
                at + 1 < regex.length() && regex.charAt(at) == '-' && "[]".indexOf(regex.charAt(at + 1)) < 0;
        if (!toAnother) {
            return first;
        }
        at++;
        Wording last = member();
        if (first.words().isEmpty() || last.words().isEmpty()) {
            return Wording.UNKNOWN;
        }
        char from = letter(first);
        char to = letter(last);
        Set<String> letters = new TreeSet<>();
        for (char c = from; c <= to && to - from <= WIDEST; c++) {
            letters.add(String.valueOf(c));
        }
        return Wording.of(letters);
    }

    private static char letter(Wording one) {
        return one.words().orElseThrow().iterator().next().charAt(0);
    }

    private Wording member() {
        if (at >= regex.length()) {
            return lose();
        }
        char c = regex.charAt(at++);
        return c == '\\' ? escaped() : Wording.of(String.valueOf(c));
    }

    /** What stands behind a backslash: a mark that stands for itself, or a kind of characters, which may be any. */
    private Wording escaped() {
        if (at >= regex.length()) {
            return lose();
        }
        char c = regex.charAt(at++);
        if (c == 'p' || c == 'P') {
            at = regex.indexOf('}', at) + 1;
            return Wording.UNKNOWN;
        }
        if ("dDsSwWhHvV".indexOf(c) >= 0) {
            return Wording.UNKNOWN;
        }
        return c < 128 && Character.isLetterOrDigit(c) ? lose() : Wording.of(String.valueOf(c));
    }

    private boolean accept(String next) {
        boolean is = regex.startsWith(next, at);
        at += is ? next.length() : 0;
        return is;
    }

    private Wording lose() {
        lost = true;
        at = regex.length();
        return Wording.UNKNOWN;
    }
}
