package xinzhi.serve.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import xinzhi.export.Exports;
import xinzhi.serve.search.Search;
import xinzhi.serve.search.SearchView;
import xinzhi.serve.view.Addresses;
import xinzhi.serve.view.Bonds;
import xinzhi.serve.view.Catalogue;
import xinzhi.serve.view.HomeView;
import xinzhi.serve.view.Overview;
import xinzhi.serve.view.SentenceCounts;
import xinzhi.serve.view.Terms;
import xinzhi.serve.view.ViewQueries;
import xinzhi.serve.vocabulary.Tree;
import xinzhi.serve.vocabulary.Vocabulary;
import xinzhi.serve.vocabulary.VocabularyReader;
import xinzhi.store.Store;

/** One generation and what its pages have in common, read once, when it is first asked for. Safe from many threads. */
public final class Site implements AutoCloseable {
    private final Store store;
    private final Addresses addresses;
    private final ViewQueries queries;
    private final Map<String, List<SearchView.Hit>> things = new ConcurrentHashMap<>();
    private Optional<Terms> terms = Optional.empty();
    private Optional<HomeView> home = Optional.empty();
    private final Object catalogueLock = new Object();
    private Optional<Catalogue> catalogue = Optional.empty();
    private final Object sentencesLock = new Object();
    private Optional<SentenceCounts> sentenceCounts = Optional.empty();
    private final Object bondsLock = new Object();
    private Optional<Bonds> bonds = Optional.empty();
    private final Object searchLock = new Object();
    private Optional<Search> search = Optional.empty();
    private final Exports exports;
    private final Kept kept = Kept.fitting();
    private Optional<Vocabulary> vocabulary = Optional.empty();
    private final Map<String, Tree> trees = new ConcurrentHashMap<>();

    /** Takes the store over and closes it in the end. */
    public Site(Store store, Addresses addresses, ViewQueries queries) {
        this.store = store;
        this.addresses = addresses;
        this.queries = queries;
        this.exports = new Exports(addresses.base(), queries::guard);
    }

    /** Reads now what pages would otherwise wait for. */
    public void warm() {
        CompletableFuture<Search> searching = CompletableFuture.supplyAsync(this::search); // takes as long as all else
        terms();
        home();
        bonds();
        sentenceCounts();
        vocabulary();
        searching.join();
    }

    /** All things of a class, by its local name, those that most articles name first. */
    public List<SearchView.Hit> things(String type) {
        return things.computeIfAbsent(type, t -> catalogue().ofClass(t).stream()
                .map(thing -> new SearchView.Hit(thing.name(), thing.type(), "", thing.articles()))
                .toList());
    }

    /** All things by their names. */
    public Catalogue catalogue() {
        synchronized (catalogueLock) {
            if (catalogue.isEmpty()) {
                catalogue = Optional.of(store.read(dataset -> Catalogue.read(dataset, queries.patient())));
            }
            return catalogue.get();
        }
    }

    /** What can be found. */
    public Search search() {
        Catalogue names = catalogue();
        synchronized (searchLock) {
            if (search.isEmpty()) {
                search = Optional.of(store.read(dataset ->
                        Search.read(dataset, queries.patient(), addresses, names, store.texts(), Search.MOST_HITS)));
            }
            return search.get();
        }
    }

    /** In how many sentences things are named. */
    public SentenceCounts sentenceCounts() {
        int all = home().sources().stream()
                .filter(c -> c.type().equals("Sentence"))
                .mapToInt(HomeView.Count::n)
                .sum();
        synchronized (sentencesLock) {
            if (sentenceCounts.isEmpty()) {
                sentenceCounts =
                        Optional.of(store.read(dataset -> SentenceCounts.read(dataset, queries.patient(), all)));
            }
            return sentenceCounts.get();
        }
    }

    /** All that claims say of any two things. */
    public Bonds bonds() {
        synchronized (bondsLock) {
            if (bonds.isEmpty()) {
                bonds = Optional.of(store.read(dataset -> Bonds.read(dataset, queries.patient())));
            }
            return bonds.get();
        }
    }

    /** What was answered before. */
    Kept kept() {
        return kept;
    }

    public Addresses addresses() {
        return addresses;
    }

    public Exports exports() {
        return exports;
    }

    public ViewQueries queries() {
        return queries;
    }

    public synchronized HomeView home() {
        if (home.isEmpty()) {
            home = Optional.of(store.read(dataset -> new Overview(dataset, queries.patient()).home()));
        }
        return home.get();
    }

    /** The ontology that the generation was built with. */
    public synchronized Vocabulary vocabulary() {
        if (vocabulary.isEmpty()) {
            vocabulary = Optional.of(
                    store.read(dataset -> new VocabularyReader(dataset, queries.patient(), addresses).read()));
        }
        return vocabulary.get();
    }

    /** The tree of a class, by its local name. */
    public Tree tree(String type) {
        Catalogue names = catalogue();
        return trees.computeIfAbsent(
                type, t -> store.read(dataset -> Tree.read(dataset, queries.patient(), addresses, names, t)));
    }

    private synchronized Terms terms() {
        if (terms.isEmpty()) {
            terms = Optional.of(store.read(dataset -> new Overview(dataset, queries.patient()).terms()));
        }
        return terms.get();
    }

    /** For Fuseki, which opens the transactions itself. */
    public DatasetGraph dataset() {
        return store.dataset();
    }

    public <T> T read(Function<DatasetGraph, T> question) {
        return store.read(question);
    }

    /** Hands the data to something that writes while it reads. */
    public void stream(Reading reading) throws IOException {
        try {
            store.read(dataset -> {
                try {
                    reading.read(dataset);
                    return true;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Reads and writes, inside a transaction. */
    @FunctionalInterface
    public interface Reading {
        void read(DatasetGraph dataset) throws IOException;
    }

    /** Stands for what an address gives as long as this generation is served. */
    public byte[] identity(Ask ask) {
        String text = store.manifest() + "\n" + ask.path() + "\n" + new TreeMap<>(ask.parameters());
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public Frame frame(String title, Words words, Ask ask) {
        return frame(title, words, ask, List.of());
    }

    public Frame frame(String title, Words words, Ask ask, List<Frame.Alternate> alternates) {
        return new Frame(title, words, ask, addresses, terms(), alternates, List.of());
    }

    @Override
    public void close() {
        store.close();
    }
}
