package xinzhi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.system.StreamRDF;
import xinzhi.extract.Extraction;
import xinzhi.extract.Extractor;
import xinzhi.extract.reprint.Reprints;
import xinzhi.graph.ArticleGraph;
import xinzhi.graph.Correcting;
import xinzhi.graph.Disagreements;
import xinzhi.graph.GraphWriter;
import xinzhi.graph.NamedGraph;
import xinzhi.graph.RunReport;
import xinzhi.graph.Segment;
import xinzhi.ingest.layout.LedgerEntry;
import xinzhi.ingest.layout.PageArticles;
import xinzhi.text.Article;

/** Takes pages in their order and sends their graphs on, each article's facts once. For one thread. */
final class PageSink {
    private final GraphWriter writer;
    private final StreamRDF out;
    private final RunReport report;
    private final Reprints reprints;
    private final Disagreements disagreements;
    private final Correcting correcting;

    /** A page with all that was read from it; made by many threads. */
    record ReadPage(PageArticles page, NamedGraph graph, List<ReadArticle> articles) {
        static ReadPage of(PageArticles page, Extractor extractor, GraphWriter writer) {
            List<ReadArticle> articles = page.articles().stream()
                    .map(extractor::extract)
                    .map(x -> new ReadArticle(x, writer.article(x)))
                    .toList();
            return new ReadPage(page, writer.page(page.page(), page.articles(), segments(page)), articles);
        }
    }

    record ReadArticle(Extraction extraction, ArticleGraph graph) {}

    PageSink(
            GraphWriter writer,
            StreamRDF out,
            RunReport report,
            Reprints reprints,
            Disagreements disagreements,
            Correcting correcting) {
        this.reprints = reprints;
        this.writer = writer;
        this.out = out;
        this.report = report;
        this.disagreements = disagreements;
        this.correcting = correcting;
    }

    /** Sends one page on; returns for each article that was left out what was wrong with it. */
    List<String> write(ReadPage read) {
        report.add(read.page().page(), read.page().articles(), segments(read.page()));
        correcting.applyToPage(read.graph());
        read.graph().send(out);
        List<String> bad = new ArrayList<>();
        for (ReadArticle each : read.articles()) {
            if (correcting.takesOut(each.graph().graph())) {
                continue; // before it is remembered: the next printing stands for itself
            }
            // What is left out is no earlier printing: a later one of it is published whole.
            ArticleGraph article = each.graph().problems().isEmpty() ? printedOnce(each) : each.graph();
            if (article.problems().isEmpty()) {
                correcting.apply(article.graph());
                report.add(article);
                article.graph().send(out);
                disagreements.add(article.graph());
            } else {
                report.addProblems(article.problems());
                bad.add(article.problems().get(0));
            }
        }
        return bad;
    }

    /** Sends on what only shows when all pages are known; returns the remarks on corrections. */
    List<String> finish() {
        for (Reprints.Text text : reprints.texts()) {
            for (Reprints.Printing again : text.again()) {
                NamedGraph link = writer.reprintOf(again, text.original());
                correcting.apply(link);
                link.send(out);
                report.addReprint(again, text.original());
            }
        }
        disagreements.graph().ifPresent(graph -> graph.send(out));
        return correcting.remarks();
    }

    /** The article, or what is new in it where a printing of it was read before. */
    private ArticleGraph printedOnce(ReadArticle read) {
        Article article = read.extraction().reading().article();
        Optional<Reprints.Earlier> earlier = reprints.earlier(article);
        return earlier.map(e -> writer.reprint(e, read.extraction())).orElseGet(read::graph);
    }

    private static List<Segment> segments(PageArticles page) {
        List<Segment> segments = new ArrayList<>();
        for (LedgerEntry entry : page.ledger().entries()) {
            String part = entry.part().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            segments.add(new Segment(entry.span(), part, entry.articleId(), entry.reason()));
        }
        return segments;
    }
}
