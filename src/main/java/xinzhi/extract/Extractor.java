package xinzhi.extract;

import java.util.List;
import xinzhi.ontology.Ontology;
import xinzhi.text.Article;
import xinzhi.text.Sentences;

/**
 * An article in, all that it says out. Pure: no store, no clock, no network; safe from many threads; the same article
 * and ontology give the same extraction.
 */
public final class Extractor {
    public Extractor(Ontology ontology) {
        ontology.cues();
    }

    public Extraction extract(Article article) {
        return extract(article, Trace.NONE);
    }

    /** The same, telling {@code trace} what each rule did. */
    public Extraction extract(Article article, Trace trace) {
        var sentences = Sentences.of(article.text());
        var none = sentences.stream().map(s -> List.<Mention>of()).toList();
        var reading = new Reading(
                article,
                sentences,
                sentences.stream().map(s -> List.<xinzhi.nlp.Token>of()).toList(),
                none);
        return new Extraction(reading, List.of(), List.of(), List.of());
    }
}
