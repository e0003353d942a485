package xinzhi.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import xinzhi.extract.mention.MentionFinder;
import xinzhi.ontology.Ontology;
import xinzhi.sample.ProjectOntology;
import xinzhi.text.Article;
import xinzhi.text.Page;
import xinzhi.text.SpanMap;

/** Reads plain text as an article, with the project's ontology. */
public final class Reader {
    private final Ontology ontology = ProjectOntology.ONE;
    private final MentionFinder mentions = new MentionFinder(ontology, MentionFinder.analyzer(ontology));

    public Ontology ontology() {
        return ontology;
    }

    public Reading read(String text) {
        Page page = new Page("case.txt", "text/plain", "UTF-8", "0", text);
        int[] offsets = IntStream.range(0, text.length()).toArray();
        Article article = new Article(
                "case",
                page,
                0,
                Article.Kind.ARTICLE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                new SpanMap(offsets),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return mentions.read(article, Trace.NONE);
    }
}
