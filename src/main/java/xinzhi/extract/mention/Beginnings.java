package xinzhi.extract.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.ontology.Cues;

/** What stands before a thing's name and is no part of it: how many there are ({@code 10个示范园区}), what is done to it. */
final class Beginnings {
    private final Pattern counted;
    private final Pattern done;
    private final Pattern led;

    Beginnings(Cues cues) {
        counted = Pattern.compile(
                cues.expand("(?:[0-9]+(?:[.,][0-9]+)*[余多]?|[几数][十百千]余?|[十百千]余|[两几])[百千万亿]?(?:{counting-word})"));
        done = Pattern.compile(cues.expand("(?:{thing-verb})了?"));
        led = Pattern.compile(cues.expand("(?:{before-bureau})(?=\\p{IsHan}{2,8}[省市县区州盟旗](?:{bureau}|人民政府|政府)$)"));
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

    /** How many characters before the name of a place's office say what is done with it: 代表 in 代表湖北省政府. */
    int led(String form) {
        return lookingAt(led, form);
    }

    private static int lookingAt(Pattern pattern, String form) {
        Matcher matcher = pattern.matcher(form);
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}
