package xinzhi.serve.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import xinzhi.export.Exports;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.serve.name.Addresses;
import xinzhi.serve.name.Catalogue;
import xinzhi.serve.name.Terms;
import xinzhi.serve.search.Search;
import xinzhi.serve.view.ArticleList;
import xinzhi.serve.view.Bonds;
import xinzhi.serve.view.Dates;
import xinzhi.serve.view.HomeView;
import xinzhi.serve.view.Overview;
import xinzhi.serve.view.SentenceCounts;
import xinzhi.serve.view.Tallies;
import xinzhi.serve.vocabulary.Parents;
import xinzhi.serve.vocabulary.Tree;
import xinzhi.serve.vocabulary.Vocabulary;
import xinzhi.serve.vocabulary.VocabularyReader;
import xinzhi.store.DerivedFiles;
import xinzhi.store.Store;

/** One generation and what its pages have in common, read once, when it is first asked for. Safe from many threads. */
public final class Site implements AutoCloseable {
    private final Store store;
    private final Addresses addresses;
    private final ViewQueries queries;
    private final Once<Terms> terms;
    private final Once<HomeView> home;
    private final Once<Catalogue> catalogue;
    private final Once<SentenceCounts> sentenceCounts;
    private final Once<Bonds> bonds;
    private final Once<Dates> dates;
    private final Once<ArticleList> articles;
    private final Once<Search> search;
    private final Once<Vocabulary> vocabulary;
    private final Exports exports;
    private final Kept kept = Kept.fitting();
    private final Map<String, Once<Tree>> trees = new HashMap<>();

    /** Takes the store over and closes it in the end. */
    public Site(Store store, Addresses addresses, ViewQueries queries) {
        this.store = store;
        this.addresses = addresses;
        this.queries = queries;
        this.exports = new Exports(addresses.base(), queries::guard);
        ViewQueries patient = queries.patient();
        this.terms = new Once<>(() -> store.read(dataset -> new Overview(dataset, patient).terms()));
        this.home = new Once<>(() -> derived(HomeView.FILE, dataset -> new Overview(dataset, patient)
                .home(tallies("vocabulary-uses"), catalogue())));
        this.catalogue = new Once<>(() -> derived(Catalogue.FILE, dataset -> Catalogue.read(dataset, patient)));
        this.sentenceCounts = new Once<>(() ->
                derived(SentenceCounts.FILE, dataset -> SentenceCounts.read(dataset, patient, countOf("Sentence"))));
        this.bonds = new Once<>(() -> derived(Bonds.FILE, dataset -> Bonds.read(dataset, patient)));
        this.dates = new Once<>(() -> derived(Dates.FILE, dataset -> Dates.read(dataset, patient)));
        this.articles = new Once<>(() -> derived(ArticleList.FILE, dataset -> ArticleList.read(dataset, patient)));
        this.search = new Once<>(() -> Search.of(store, patient, addresses, catalogue(), Search.MOST_HITS));
        this.vocabulary = new Once<>(this::readVocabulary);
        Tree.CLASSES
                .values()
                .forEach(type -> trees.put(type, new Once<>(() -> Tree.of(type, parents(type), catalogue()))));
    }

    /** Reads now what pages would otherwise wait for. */
    public void warm() {
        derive();
        trees.values().forEach(Once::get);
        catalogue().ready();
    }

    /** The same but for what is made of it in memory. Where nothing was kept of it, it is worked out and kept. */
    public void derive() {
        CompletableFuture<Search> searching = CompletableFuture.supplyAsync(this::search); // takes as long as all else
        terms.get();
        home();
        bonds();
        dates();
        articles();
        sentenceCounts();
        vocabulary();
        trees.keySet().forEach(this::parents);
        searching.join();
    }

    /** All things by their names. */
    public Catalogue catalogue() {
        return catalogue.get();
    }

    /** What can be found. */
    public Search search() {
        return search.get();
    }

    /** In how many sentences things are named. */
    public SentenceCounts sentenceCounts() {
        return sentenceCounts.get();
    }

    private int countOf(String source) {
        return home().sources().stream()
                .filter(c -> c.type().equals(source))
                .mapToInt(HomeView.Count::n)
                .sum();
    }

    /** All that claims say of any two things. */
    public Bonds bonds() {
        return bonds.get();
    }

    /** All articles, as they are listed. */
    public ArticleList articles() {
        return articles.get();
    }

    /** When articles were printed. */
    public Dates dates() {
        return dates.get();
    }

    private Vocabulary readVocabulary() {
        Map<String, Map<Node, Integer>> counts = new HashMap<>();
        VocabularyReader.COUNTED.keySet().forEach(query -> counts.put(query, tallies(query)));
        return store.read(dataset -> new VocabularyReader(dataset, queries.patient(), addresses, counts::get).read());
    }

    private Map<Node, Integer> tallies(String query) {
        String variable = Objects.requireNonNull(VocabularyReader.COUNTED.get(query));
        return derived(Tallies.file(query), dataset -> Tallies.of(dataset, queries.patient(), query, variable))
                .counts();
    }

    /** As it was kept when the generation was made, or read now. */
    private <T> T derived(DerivedFiles.Kind<T> kind, Function<DatasetGraph, T> question) {
        return store.derived().get(kind, () -> store.read(question));
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

    public HomeView home() {
        return home.get();
    }

    /** The ontology that the generation was built with. */
    public Vocabulary vocabulary() {
        return vocabulary.get();
    }

    /** The tree of a class, by its local name. */
    public Tree tree(String type) {
        return Objects.requireNonNull(trees.get(type), type).get();
    }

    private Parents parents(String type) {
        return derived(Parents.file(type), dataset -> Parents.read(dataset, queries.patient(), addresses, type));
    }

    /** For Fuseki, which opens the transactions itself. */
    public DatasetGraph dataset() {
        return store.dataset();
    }

    public <T> T read(Function<DatasetGraph, T> question) {
        return store.read(question);
    }

    /** Whether anything is said of a resource, or to it. */
    public boolean isThere(Node resource) {
        return read(dataset -> dataset.contains(Node.ANY, resource, Node.ANY, Node.ANY)
                || dataset.contains(Node.ANY, Node.ANY, Node.ANY, resource));
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
        return new Frame(title, words, ask, addresses, terms.get(), alternates, List.of());
    }

    @Override
    public void close() {
        store.close();
    }
}
