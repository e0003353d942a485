package xinzhi.serve.vocabulary;

import java.util.List;

/**
 * A term with its surroundings.
 *
 * @param narrower its kinds
 * @param of terms that say something of its instances
 * @param to terms that point to its instances
 * @param rules that give it
 * @param shapes that demand something of it
 */
public record TermPage(
        Term term, List<Term> narrower, List<Term> of, List<Term> to, List<Rule> rules, List<Shape> shapes) {
    public static TermPage of(Vocabulary vocabulary, Term term) {
        return new TermPage(
                term,
                vocabulary.terms().stream()
                        .filter(t -> t.broader().contains(term.name().node()))
                        .toList(),
                vocabulary.terms().stream()
                        .filter(t -> t.domain().contains(term.name().node()))
                        .toList(),
                vocabulary.terms().stream()
                        .filter(t -> t.range().contains(term.name().node()))
                        .toList(),
                vocabulary.assigning(term.name().node()),
                vocabulary.shapes().stream()
                        .filter(s -> s.isAbout(term.name().node()))
                        .toList());
    }
}
