package xinzhi.extract.mention;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import xinzhi.extract.Mention;
import xinzhi.extract.Reading;
import xinzhi.extract.Trace;
import xinzhi.nlp.Analyzer;
import xinzhi.ontology.Ontology;
import xinzhi.text.Affiliation;
import xinzhi.text.Article;
import xinzhi.text.Author;
import xinzhi.text.Hash;
import xinzhi.text.Page;
import xinzhi.text.SpanMap;

/** Short texts read with the project's own ontology. */
final class Case {
    static final Ontology ONTOLOGY = Ontology.load(Path.of("ontology"), "https://example.org/id/");
    static final Analyzer ANALYZER = MentionFinder.analyzer(ONTOLOGY);
    static final MentionFinder FINDER = new MentionFinder(ONTOLOGY, ANALYZER);

    private Case() {}

    static Article article(String text, String... affiliations) {
        Page page = new Page("page.txt", "text/plain", "UTF-8", Hash.sha256(text), text);
        List<Author> authors = List.of(new Author(
                "陆明远",
                List.of(affiliations).stream()
                        .map(a -> new Affiliation(a, Optional.empty()))
                        .toList()));
        return new Article(
                "a",
                page,
                0,
                Article.Kind.ARTICLE,
                Optional.empty(),
                Optional.empty(),
                authors,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                new SpanMap(new int[text.length()]),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Reading read(String text, String... affiliations) {
        return FINDER.read(article(text, affiliations), Trace.NONE);
    }

    /** What is named, in order, as {@code words=label}, or {@code words} where that is the label. */
    static List<String> named(String text, String... affiliations) {
        return read(text, affiliations).mentions().stream()
                .flatMap(List::stream)
                .map(m -> show(text, m))
                .toList();
    }

    private static String show(String text, Mention mention) {
        String words = mention.span().of(text);
        String label = mention.entity().label();
        return words.equals(label) ? words : words + "=" + label;
    }
}
