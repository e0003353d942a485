package xinzhi.extract.mention;

import java.util.List;
import java.util.Optional;
import xinzhi.extract.word.Term;
import xinzhi.text.Span;

/**
 * What an article shows of something that it may name and the lexicon does not know.
 *
 * @param places where it stands
 * @param candidates what the finders propose there
 * @param weighed how the rules by themselves weigh it; empty where they do not propose it
 */
record Evidence(String form, List<Span> places, List<Candidate> candidates, Optional<Term> weighed) {
    Evidence {
        places = List.copyOf(places);
        candidates = List.copyOf(candidates);
    }
}
