package xinzhi.extract;

import xinzhi.extract.mention.MentionFinder;
import xinzhi.ontology.Ontology;
import xinzhi.sample.ProjectOntology;
import xinzhi.text.Article;

/** Reads plain text as an article, with the project's ontology. */
public final class Reader {
    private final Ontology ontology = ProjectOntology.ONE;
    private final MentionFinder mentions = new MentionFinder(ontology, MentionFinder.analyzer(ontology));

    public Ontology ontology() {
        return ontology;
    }

    public Reading read(String text) {
        return mentions.read(Article.plain(text), Trace.NONE);
    }
}
