package xinzhi.serve.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import xinzhi.serve.ask.NamedGraph;
import xinzhi.serve.ask.Row;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.serve.name.Addresses;
import xinzhi.serve.name.Catalogue;
import xinzhi.serve.name.Name;
import xinzhi.serve.view.ArticleLine;
import xinzhi.store.TextSearch;

/** Reads what can be found, once for all visitors. For use inside a read transaction. */
final class IndexReader {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private final DatasetGraph dataset;
    private final ViewQueries queries;
    private final Addresses addresses;
    private final Catalogue catalogue;
    private final TextSearch texts;

    IndexReader(DatasetGraph dataset, ViewQueries queries, Addresses addresses, Catalogue catalogue, TextSearch texts) {
        this.dataset = dataset;
        this.queries = queries;
        this.addresses = addresses;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    Index read() {
        Values values = new Values(addresses, catalogue);
        Regions regions = new Regions(new NamedGraph(dataset, addresses.graph("lexicon")));
        List<Catalogue.Thing> things = catalogue.all();
        ThingTraits thingTraits = new ThingTraits(values, regions, things);
        ArticleTraits articleTraits = new ArticleTraits(values, thingTraits);
        List<ArticleLine> articles = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Row row : queries.rows(dataset, "facet-articles", Map.of())) {
            Node article = row.some("article");
            if (numbers.putIfAbsent(article.getURI(), articles.size()) == null) {
                Name name = Name.titled(row, "article", "title");
                articles.add(new ArticleLine(name, row.text("byline"), name));
                articleTraits.add(article, new NamedGraph(dataset, row.some("graph")), years(row));
            }
        }
        int[] items = new int[texts.size()];
        Arrays.fill(items, Index.NONE);
        texts.each("title", (text, iri) -> items[text] = numbers.getOrDefault(iri, Index.NONE));
        int[] articleOf = articleTraits.articleOf();
        int[] sentenceTexts = new int[articleOf.length];
        texts.each("sentence", (text, iri) -> {
            items[text] = articleTraits.sentence(iri);
            if (items[text] != Index.NONE) {
                sentenceTexts[items[text]] = text;
            }
        });
        return new Index(
                values,
                things,
                thingTraits.traits(),
                articles,
                articleTraits.heads(),
                articleTraits.contents(),
                articleTraits.sentences(),
                articleTraits.firstSentences(),
                articleOf,
                sentenceTexts,
                items);
    }

    /** The year of issue; else that of the issue that it was taken from. */
    private static List<String> years(Row row) {
        for (String date : List.of(row.text("issued"), row.text("issue"))) {
            Matcher year = YEAR.matcher(date);
            if (year.find()) {
                return List.of(year.group());
            }
        }
        return List.of();
    }
}
