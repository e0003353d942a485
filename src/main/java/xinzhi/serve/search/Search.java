package xinzhi.serve.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import xinzhi.serve.view.Addresses;
import xinzhi.serve.view.ArticleLine;
import xinzhi.serve.view.Catalogue;
import xinzhi.serve.view.Name;
import xinzhi.serve.view.Piece;
import xinzhi.serve.view.ViewQueries;
import xinzhi.store.NameIndex;
import xinzhi.store.Phrases;
import xinzhi.store.Store;
import xinzhi.store.TextSearch;

/**
 * Finds things by name, articles by title, sentences by their words; without words all that has the chosen facets. Asks
 * memory and the text index only, each hit once, so that counts are exact and soon there. Safe from many threads.
 */
public final class Search {
    /** So many hits of a list are looked at: up to here all counts are exact. */
    public static final int MOST_HITS = 200_000;

    private static final int ASCII = 128;

    private static final int THINGS_ON_A_PAGE = 48;
    private static final int TEXTS_ON_A_PAGE = 30;
    private static final String TITLE = "title";
    private static final String SENTENCE = "sentence";

    private final Index index;
    private final Catalogue catalogue;
    private final TextSearch texts;
    private final int most;
    private final SearchView start;

    private final SearchQueries queries;

    private Search(Index index, Catalogue catalogue, TextSearch texts, Traces traces, int most) {
        this.index = index;
        this.queries = new SearchQueries(index.values(), traces);
        this.catalogue = catalogue;
        this.texts = texts;
        this.most = most;
        this.start = found("", Choice.NONE, new Window(1, 1, 1, false), Integer.MAX_VALUE) // counted once: all
                .start();
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
        return new Search(index, catalogue, store.texts(), new Traces(addresses), most);
    }

    /**
     * Reads what can be found, inside a read transaction.
     *
     * @param most hits of a list that are looked at
     */
    public static Search read(
            DatasetGraph dataset,
            ViewQueries queries,
            Addresses addresses,
            Catalogue catalogue,
            TextSearch texts,
            int most) {
        Index index = new IndexReader(dataset, queries, addresses, catalogue, texts).read();
        return new Search(index, catalogue, texts, new Traces(addresses), most);
    }

    /** What holds the words and has the facets; where neither is asked for, no hits but all facets. */
    public SearchView find(String words, Choice choice, Window window) {
        return words.isEmpty() && choice.isEmpty() ? start : found(words, choice, window, most);
    }

    /** The same as SPARQL: what is found; how many sentences have each facet, where nothing is asked for. */
    public List<String> queries(SearchView view) {
        if (!view.isAsked()) {
            return queries.start();
        }
        Set<Node> shown =
                view.things().items().stream().map(hit -> hit.thing().node()).collect(Collectors.toSet());
        return queries.of(view, phrases(view.words()), sounding(view.words(), shown));
    }

    /** Those that are found by the sound of their names, as happens only where nothing but letters was typed. */
    private List<Node> sounding(String words, Set<Node> shown) {
        if (!NameIndex.parts(words).stream().flatMapToInt(String::chars).allMatch(c -> c < ASCII)) {
            return List.of();
        }
        return catalogue.find(words).stream()
                .filter(found -> !found.match().closeness().isWritten())
                .map(found -> found.thing().name().node())
                .filter(shown::contains)
                .toList();
    }

    private SearchView found(String words, Choice choice, Window window, int most) {
        return new SearchView(
                words,
                choice,
                things(words, choice, window, most),
                articles(words, choice, window, most),
                sentences(words, choice, window, most));
    }

    private SearchView.Hits<SearchView.Hit> things(String words, Choice choice, Window window, int most) {
        Map<Integer, String> otherNames = new HashMap<>();
        List<Integer> found = new ArrayList<>();
        for (Catalogue.Found each : words.isEmpty() ? List.<Catalogue.Found>of() : catalogue.find(words)) {
            int number = index.number(each.thing());
            found.add(number);
            otherNames.put(number, each.otherName());
        }
        return new Listing("page", window.thingPage(), THINGS_ON_A_PAGE, window.all(), Dimension.OF_THINGS)
                .of(
                        index.values(),
                        choice,
                        words.isEmpty() ? Candidates.first(index.things().size(), most) : Candidates.first(found, most),
                        (tally, thing) -> tally.add(index.thingTraits(), thing, Traits.NONE, 0),
                        thing -> hit(index.things().get(thing), otherNames.getOrDefault(thing, "")));
    }

    private static SearchView.Hit hit(Catalogue.Thing thing, String otherName) {
        return new SearchView.Hit(thing.name(), thing.type(), otherName, thing.articles());
    }

    private SearchView.Hits<ArticleLine> articles(String words, Choice choice, Window window, int most) {
        return new Listing("articles", window.articlePage(), TEXTS_ON_A_PAGE, window.all(), Dimension.OF_TEXTS)
                .of(
                        index.values(),
                        choice,
                        candidates(TITLE, words, index.articles().size(), most),
                        (tally, article) -> tally.add(index.contents(), article, index.heads(), article),
                        index.articles()::get);
    }

    private SearchView.Hits<SearchView.SentenceHit> sentences(String words, Choice choice, Window window, int most) {
        Phrases phrases = phrases(words);
        return new Listing("from", window.sentencePage(), TEXTS_ON_A_PAGE, window.all(), Dimension.OF_TEXTS)
                .of(
                        index.values(),
                        choice,
                        candidates(SENTENCE, words, index.texts().length, most),
                        (tally, sentence) ->
                                tally.add(index.sentences(), sentence, index.heads(), index.articleOf()[sentence]),
                        sentence -> sentence(sentence, phrases));
    }

    /** Texts that hold the words; all where there are none. */
    private Candidates candidates(String field, String words, int size, int most) {
        return words.isEmpty()
                ? Candidates.first(size, most)
                : Candidates.of(texts.find(field, phrases(words), most), index.items());
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
