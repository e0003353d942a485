package xinzhi.extract.relation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.ontology.sieve.Sieve;

/** A pattern that is tried only where its sieve lets a match through. */
record Sought(Pattern pattern, Sieve sieve) {
    /** Searches a stretch, which is taken for all there is; empty where it is seen at once that nothing in it matches. */
    Optional<Matcher> in(Coded coded, int from, int to) {
        return sieve.mayFind(coded.code(), from, to)
                ? Optional.of(pattern.matcher(coded.code()).region(from, to))
                : Optional.empty();
    }

    /** The first match in a stretch. */
    Optional<Matcher> found(Coded coded, int from, int to) {
        return in(coded, from, to).filter(Matcher::find);
    }

    /** The match with which a stretch begins. */
    Optional<Matcher> opening(Coded coded, int from, int to) {
        return sieve.mayBegin(coded.code(), from, to)
                ? Optional.of(pattern.matcher(coded.code()).region(from, to)).filter(Matcher::lookingAt)
                : Optional.empty();
    }

    /** The same, where it takes any signs, of a pattern that may look at what stands before the stretch. */
    Optional<Matcher> openingAround(Coded coded, int from, int to) {
        return from < to && sieve.mayBeginWith(coded.code().charAt(from)) && sieve.mayBegin(coded.code(), from, to)
                ? Optional.of(pattern.matcher(coded.code())
                                .useTransparentBounds(true)
                                .region(from, to))
                        .filter(Matcher::lookingAt)
                : Optional.empty();
    }

    boolean matches(Coded coded, int from, int to) {
        return sieve.mayMatch(coded.code(), from, to)
                && pattern.matcher(coded.code()).region(from, to).matches();
    }
}
