package xinzhi.extract.link;

import java.util.Optional;
import xinzhi.extract.Entity;
import xinzhi.extract.word.LexiconScan;
import xinzhi.extract.word.Term;
import xinzhi.ontology.LexiconEntry;
import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/** A place of the text and what it names: a thing of the lexicon, or one that the article brought. */
public record Naming(
        Span span, ThingType type, String label, Optional<LexiconEntry> entry, String rule, double confidence) {
    static Naming of(Span span, LexiconEntry entry, double confidence) {
        return new Naming(span, entry.type(), entry.label(), Optional.of(entry), LexiconScan.RULE, confidence);
    }

    static Naming of(Span span, Term term) {
        return new Naming(span, term.type(), term.form(), Optional.empty(), term.rule(), term.confidence());
    }

    /** The thing that is named. */
    public Entity entity() {
        return entry.map(Entity::of).orElseGet(() -> Entity.open(type, label));
    }

    public Naming withConfidence(double other) {
        return new Naming(span, type, label, entry, rule, other);
    }
}
