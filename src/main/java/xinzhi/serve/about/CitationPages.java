package xinzhi.serve.about;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import xinzhi.serve.page.Ask;
import xinzhi.serve.page.Reply;
import xinzhi.serve.page.Section;
import xinzhi.serve.page.Site;
import xinzhi.serve.page.Words;
import xinzhi.serve.search.Choice;
import xinzhi.serve.view.ArticleLine;
import xinzhi.serve.view.ArticleReader;

/** How to cite all articles, or those of a search: {@code /citations.bib} in BibTeX, {@code /citations.txt} by GB/T 7714. */
public final class CitationPages implements Section {
    private static final String BIBTEX = "/citations.bib";
    private static final String TEXT = "/citations.txt";

    @Override
    public Optional<Reply> answer(Site site, Words words, Ask ask) {
        return switch (ask.path()) {
            case BIBTEX -> Optional.of(file(site, ask, "application/x-bibtex", c -> c.bibTex() + "\n\n"));
            case TEXT ->
                Optional.of(file(site, ask, "text/plain", c -> c.gbt7714(words.say("citation.others")) + "\n"));
            default -> Optional.empty();
        };
    }

    /** Writes one citation. */
    @FunctionalInterface
    private interface Form {
        String of(Citation citation);
    }

    private static Reply file(Site site, Ask ask, String type, Form form) {
        List<ArticleLine> articles = site.search().articles(ask.parameter("q").orElse(""), Choice.of(ask::parameter));
        LocalDate today = LocalDate.now();
        return Reply.download(
                type,
                ask.path().substring(1),
                (new String(site.identity(ask), StandardCharsets.UTF_8) + today).getBytes(StandardCharsets.UTF_8),
                out -> site.stream(dataset -> write(site, dataset, articles, today, form, out)));
    }

    private static void write(
            Site site, DatasetGraph dataset, List<ArticleLine> articles, LocalDate today, Form form, OutputStream out)
            throws IOException {
        for (ArticleLine line : articles) {
            ArticleReader reader = new ArticleReader(
                    dataset, site.queries(), site.catalogue(), line.article().node());
            String text = reader.head()
                    .map(head -> form.of(new Citation(head, today)))
                    .orElse("");
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
