package xinzhi.ontology.sieve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/**
 * Finds the matches of a pattern in a text, those that {@link Matcher#find()} finds: it tries the pattern only where the
 * sieve lets a match begin. Not for several threads.
 */
public final class Search {
    private final Sieve sieve;
    private final String text;
    /** Where matches may begin, once any was looked for. */
    private Optional<BitSet> beginnings = Optional.empty();
    /** Made when first tried: most texts hold no match. */
    private Optional<Matcher> matcher = Optional.empty();
    /** Where a match may begin next. */
    private int next;

    Search(Sieve sieve, String text) {
        this.sieve = sieve;
        this.text = text;
    }

    /** Whether there is another match behind the last. */
    public boolean find() {
        BitSet tried = beginnings();
        for (int from = tried.nextSetBit(next); from >= 0; from = tried.nextSetBit(from + 1)) {
            if (isMatch(from)) {
                next = Math.max(match().end(), from + 1);
                return true;
            }
        }
        next = text.length() + 1;
        return false;
    }

    private BitSet beginnings() {
        if (beginnings.isEmpty()) {
            beginnings = Optional.of(sieve.beginnings(text));
        }
        return beginnings.get();
    }

    private boolean isMatch(int from) {
        if (matcher.isEmpty()) {
            matcher = Optional.of(
                    sieve.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false));
        }
        return matcher.get().region(from, text.length()).lookingAt();
    }

    /** Whether the text begins with one. */
    public boolean findAtStart() {
        return sieve.mayBegin(text, 0, text.length()) && isMatch(0);
    }

    /** Whether there is one that begins behind the beginning of the last. */
    public boolean findNext() {
        next = match().start() + 1;
        return find();
    }

    /** The last match that was found. */
    public Matcher match() {
        return matcher.orElseThrow();
    }

    /** All matches that are left. */
    public List<MatchResult> all() {
        List<MatchResult> all = new ArrayList<>();
        while (find()) {
            all.add(match().toMatchResult());
        }
        return all;
    }
}
