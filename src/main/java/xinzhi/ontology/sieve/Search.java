package xinzhi.ontology.sieve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/**
 * Finds the matches of a pattern in a text, those that {@link Matcher#find()} finds: it tries the pattern only where the
 * sieve lets a match begin. Not for several threads.
 */
public final class Search {
    private final Walk walk;
    private final String text;
    private final Matcher matcher;
    /** Where a match may begin next; below zero where nothing was looked for. */
    private int next = -1;

    Search(Walk walk, String text, Matcher matcher) {
        this.walk = walk;
        this.text = text;
        this.matcher = matcher.useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Whether there is another match behind the last. */
    public boolean find() {
        if (next < 0) {
            next = walk.mayFind(text, 0, text.length()) ? 0 : text.length() + 1;
        }
        for (int from = next; from <= text.length(); from++) {
            if (walk.mayBegin(text, from, text.length())
                    && matcher.region(from, text.length()).lookingAt()) {
                next = Math.max(matcher.end(), from + 1);
                return true;
            }
        }
        next = text.length() + 1;
        return false;
    }

    /** Whether the text begins with one. */
    public boolean findAtStart() {
        return walk.mayBegin(text, 0, text.length())
                && matcher.region(0, text.length()).lookingAt();
    }

    /** Whether there is one that begins behind the beginning of the last. */
    public boolean findNext() {
        next = matcher.start() + 1;
        return find();
    }

    /** The last match that was found. */
    public Matcher match() {
        return matcher;
    }

    /** All matches that are left. */
    public List<MatchResult> all() {
        List<MatchResult> all = new ArrayList<>();
        while (find()) {
            all.add(matcher.toMatchResult());
        }
        return all;
    }
}
