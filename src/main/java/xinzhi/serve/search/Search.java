package xinzhi.serve.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.serve.name.Addresses;
import xinzhi.serve.name.Catalogue;
import xinzhi.serve.name.Name;
import xinzhi.serve.view.ArticleLine;
import xinzhi.serve.view.Piece;
import xinzhi.store.Phrases;
import xinzhi.store.Store;
import xinzhi.store.TextSearch;

/**
 * Finds things by name, articles by title, sentences by their words; without words all that has the chosen facets. Asks
 * memory and the text index only, each hit once, so that counts are exact and soon there. Safe from many threads.
 */
public final class Search {
    /** So many hits of a list are looked at: up to here all counts are exact. */
    public static final int MOST_HITS = 100_000;

    private static final int THINGS_ON_A_PAGE = 48;
    private static final int TEXTS_ON_A_PAGE = 30;
    private static final String TITLE = "title";
    private static final String SENTENCE = "sentence";

    private final Index index;
    private final Catalogue catalogue;
    private final TextSearch texts;
    private final int most;
    private final Facets facets;
    private final SearchQueries queries;

    private Search(Index index, Facets facets, Catalogue catalogue, TextSearch texts, Traces traces, int most) {
        this.index = index;
        this.facets = facets;
        this.queries = new SearchQueries(index.values(), traces);
        this.catalogue = catalogue;
        this.texts = texts;
        this.most = most;
    }

    /**
     * What can be found of a generation: as it was kept, or else read from the database.
     *
     * @param most hits of a list that are looked at
     */
    public static Search of(Store store, ViewQueries queries, Addresses addresses, Catalogue catalogue, int most) {
        Index index = store.derived()
                .get(
                        Index.file(addresses, catalogue),
                        () -> store.read(dataset ->
                                new IndexReader(dataset, queries, addresses, catalogue, store.texts()).read()));
        Facets facets =
                new Facets(index, Facets.FREQUENT, work -> store.derived().get(Frequent.FILE, work));
        return new Search(index, facets, catalogue, store.texts(), new Traces(addresses), most);
    }

    /**
     * Reads what can be found, inside a read transaction.
     *
     * @param most hits of a list that are looked at
     * @param least items that must have a value for what it leaves to be counted in advance
     */
    public static Search read(
            DatasetGraph dataset,
            ViewQueries queries,
            Addresses addresses,
            Catalogue catalogue,
            TextSearch texts,
            int most,
            int least) {
        Index index = new IndexReader(dataset, queries, addresses, catalogue, texts).read();
        Facets facets = new Facets(index, least, Supplier::get);
        return new Search(index, facets, catalogue, texts, new Traces(addresses), most);
    }

    /** What holds the words and has the facets; where neither is asked for, no hits but all facets. */
    public SearchView find(String words, Choice choice, Window window) {
        return new SearchView(
                words,
                choice,
                hits(Facets.THINGS, things(words, choice, window), words, choice),
                hits(Facets.ARTICLES, articles(choice, window), words, choice),
                hits(Facets.SENTENCES, sentences(words, choice, window), words, choice));
    }

    /** All articles, as they are printed. */
    public List<ArticleLine> articles() {
        return index.articles();
    }

    /** The articles whose titles hold the words and that have the facets, as many as are given at once; all there are where neither is asked for. */
    public List<ArticleLine> articles(String words, Choice choice) {
        return words.isEmpty() && choice.isEmpty()
                ? index.articles()
                : hits(Facets.ARTICLES, articles(choice, new Window(1, 1, 1, true)), words, choice)
                        .items();
    }

    /** The same as SPARQL: what is found; how many sentences have each facet, where nothing is asked for. */
    public List<String> queries(SearchView view) {
        if (!view.isAsked()) {
            return queries.start();
        }
        List<Node> sounding = view.things().items().stream()
                .filter(SearchView.Hit::onlySounds)
                .map(hit -> hit.thing().node())
                .toList();
        return queries.of(view, phrases(view.words()), sounding);
    }

    private <T> SearchView.Hits<T> hits(int list, Listing<T> listing, String words, Choice choice) {
        if (!listing.foreign().isEmpty()) {
            return listing.none();
        }
        if (words.isEmpty() && choice.isEmpty()) {
            return listing.of(0, false, (from, size) -> new long[0], facets.start(list));
        }
        List<Dimension> dimensions = choice.dimensions();
        if (words.isEmpty() && dimensions.size() == 1 && dimensions.get(0) != Dimension.CONFIDENCE) {
            Facets.Single single = facets.single(dimensions.get(0), choice, list);
            return listing.of(
                    single.found(),
                    false,
                    (from, size) -> Arrays.stream(single.items(from, size))
                            .asLongStream()
                            .toArray(),
                    single.facets());
        }
        Candidates candidates = candidates(list, words);
        Tally tally = facets.tally(choice);
        long[] kept = candidates.kept(item -> facets.shelf(list).count(tally, item));
        return listing.of(
                kept.length,
                candidates.more(),
                Listing.range(kept, candidates.inOrder()),
                facets.of(tally, choice, list));
    }

    /** What holds the words; all where there are none. */
    private Candidates candidates(int list, String words) {
        if (words.isEmpty()) {
            return Candidates.first(facets.shelf(list).size(), most);
        }
        if (list == Facets.THINGS) {
            return Candidates.first(catalogue.names().matching(words), most, catalogue.names()::thing);
        }
        String field = list == Facets.ARTICLES ? TITLE : SENTENCE;
        return Candidates.of(texts.find(field, phrases(words), most), index.items());
    }

    private <T> Listing<T> listing(
            int list, String parameter, int page, int size, Choice choice, Window window, LongFunction<T> show) {
        List<Dimension> foreign = choice.dimensions().stream()
                .filter(d -> !facets.shelf(list).dimensions().contains(d))
                .toList();
        return new Listing<>(parameter, page, size, window.all(), foreign, show);
    }

    private Listing<SearchView.Hit> things(String words, Choice choice, Window window) {
        LongFunction<SearchView.Hit> show = words.isEmpty()
                ? thing -> SearchView.Hit.of(index.things().get((int) thing), catalogue)
                : match -> SearchView.Hit.of(catalogue.names().found(match), catalogue);
        return listing(Facets.THINGS, "page", window.thingPage(), THINGS_ON_A_PAGE, choice, window, show);
    }

    private Listing<ArticleLine> articles(Choice choice, Window window) {
        return listing(
                Facets.ARTICLES,
                "articles",
                window.articlePage(),
                TEXTS_ON_A_PAGE,
                choice,
                window,
                article -> index.articles().get((int) article));
    }

    private Listing<SearchView.SentenceHit> sentences(String words, Choice choice, Window window) {
        Phrases phrases = phrases(words);
        return listing(
                Facets.SENTENCES,
                "from",
                window.sentencePage(),
                TEXTS_ON_A_PAGE,
                choice,
                window,
                sentence -> sentence((int) sentence, phrases));
    }

    private SearchView.SentenceHit sentence(int number, Phrases phrases) {
        TextSearch.Text text = texts.read(index.texts()[number], SENTENCE);
        Name sentence = new Name(NodeFactory.createURI(text.iri()), "", "");
        List<Piece.Place> places = phrases.in(text.words()).stream()
                .map(p -> new Piece.Place(p.begin(), p.end(), sentence))
                .toList();
        return new SearchView.SentenceHit(
                Piece.cut(text.words(), 0, text.words().length(), places),
                sentence,
                index.articles().get(index.articleOf()[number]).article(),
                index.placeInArticle(number));
    }

    /** What stands together is a phrase. */
    private static Phrases phrases(String words) {
        return new Phrases(List.of(words.split("[\\s\u3000]+")));
    }
}
