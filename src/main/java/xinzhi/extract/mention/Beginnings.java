package xinzhi.extract.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.ontology.Cues;

/** What stands before a thing's name and is no part of it: how many there are ({@code 10个示范园区}), what is done to it. */
final class Beginnings {
    private final Pattern counted;
    private final Pattern done;

    Beginnings(Cues cues) {
        counted = Pattern.compile(
                cues.expand("(?:[0-9]+(?:[.,][0-9]+)*[余多]?|[几数][十百千]余?|[十百千]余|[两几])[百千万亿]?(?:{counting-word})"));
        done = Pattern.compile(cues.expand("(?:{thing-verb})了?"));
    }

    /** A name in quotation marks has all that stands in them. */
    static boolean isQuoted(String text, int start) {
        return start > 0 && text.charAt(start - 1) == '“';
    }

    /** How many characters at the beginning of a form count the things. */
    int counted(String form) {
        return lookingAt(counted, form);
    }

    /** How many characters at the beginning of a form say what is done. */
    int done(String form) {
        return lookingAt(done, form);
    }

    private static int lookingAt(Pattern pattern, String form) {
        Matcher matcher = pattern.matcher(form);
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}
