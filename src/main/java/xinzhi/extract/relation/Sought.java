package xinzhi.extract.relation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.ontology.Need;
import xinzhi.ontology.sieve.Sieve;

/** A pattern that is tried only where all stands that each match of it needs. */
record Sought(Pattern pattern, Need need, Sieve sieve) {
    static Sought of(Pattern pattern) {
        return new Sought(pattern, Need.of(pattern), Sieve.of(pattern));
    }

    /** Tries a stretch, which is taken for all there is; empty where it is seen at once that nothing in it matches. */
    Optional<Matcher> in(Coded coded, int from, int to) {
        return need.isMetBy(coded.letters(from, to)) && sieve.mayFind(coded.code(), from, to)
                ? Optional.of(pattern.matcher(coded.code()).region(from, to))
                : Optional.empty();
    }

    /** The same where the pattern may look at what stands around the stretch. */
    Optional<Matcher> around(Coded coded, int from, int to) {
        return need.isMetBy(coded.letters()) && sieve.mayFind(coded.code(), from, to)
                ? Optional.of(
                        pattern.matcher(coded.code()).useTransparentBounds(true).region(from, to))
                : Optional.empty();
    }

    boolean isFoundIn(Coded coded, int from, int to) {
        return in(coded, from, to).filter(Matcher::find).isPresent();
    }

    boolean opens(Coded coded, int from, int to) {
        return in(coded, from, to).filter(Matcher::lookingAt).isPresent();
    }

    boolean matches(Coded coded, int from, int to) {
        return in(coded, from, to).filter(Matcher::matches).isPresent();
    }
}
