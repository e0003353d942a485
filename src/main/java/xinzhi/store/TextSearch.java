package xinzhi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * Finds the texts that hold some words, by the numbers that the index has for them; what is in a text is read only when
 * it is asked for. Safe from many threads.
 */
public final class TextSearch implements AutoCloseable {
    private static final String IRI = "uri";

    private final NIOFSDirectory directory;
    private final DirectoryReader reader;

    TextSearch(Path folder) {
        try {
            this.directory = new NIOFSDirectory(folder);
            this.reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the text index in " + folder + ": " + e.getMessage(), e);
        }
    }

    /**
     * The texts found, in the order of the index.
     *
     * @param scores how well each answers, the higher the better
     * @param more whether there are others beyond those asked for
     */
    public record Hits(int[] texts, float[] scores, boolean more) {}

    /** A text and the address of what it is of. */
    public record Text(String iri, String words) {}

    /** Takes a text's number and the address of what it is of. */
    @FunctionalInterface
    public interface Visitor {
        void visit(int text, String uri);
    }

    /** Changes where texts might have other numbers. */
    String version() {
        return reader.getVersion() + " " + reader.maxDoc() + " " + reader.numDocs();
    }

    /** One more than the highest number of a text. */
    public int size() {
        return reader.maxDoc();
    }

    /** Shows all texts of a field. */
    public void each(String field, Visitor visitor) {
        Hits all = find(new FieldExistsQuery(field), size());
        for (int text : all.texts()) {
            visitor.visit(text, read(text, field).iri());
        }
    }

    /** At most so many texts of {@code field} that hold all the phrases; none where there is no phrase. */
    public Hits find(String field, Phrases phrases, int most) {
        return phrases.query(field)
                .map(query -> find(query, most))
                .orElseGet(() -> new Hits(new int[0], new float[0], false));
    }

    /** A text of {@code field}. */
    public Text read(int text, String field) {
        try {
            Document document = reader.storedFields().document(text, Set.of(IRI, field));
            return new Text(document.get(IRI), document.get(field));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Hits find(Query query, int most) {
        try {
            return new IndexSearcher(reader).search(query, new One(most));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has one collector, for a search in one thread. */
    private record One(int most) implements CollectorManager<Gathering, Hits> {
        @Override
        public Gathering newCollector() {
            return new Gathering(most);
        }

        @Override
        public Hits reduce(Collection<Gathering> collectors) {
            return collectors.iterator().next().hits();
        }
    }

    /** Keeps every text found up to a bound. */
    private static final class Gathering extends SimpleCollector {
        private final int most;
        private int[] texts = new int[64];
        private float[] scores = new float[64];
        private int count;
        private int base;
        private boolean more;
        private Optional<Scorable> scorer = Optional.empty();

        Gathering(int most) {
            this.most = most;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) {
            base = context.docBase;
        }

        @Override
        public void setScorer(Scorable next) {
            scorer = Optional.of(next);
        }

        @Override
        public void collect(int document) throws IOException {
            if (count == most) {
                more = true;
                throw new CollectionTerminatedException();
            }
            if (count == texts.length) {
                texts = Arrays.copyOf(texts, count * 2);
                scores = Arrays.copyOf(scores, count * 2);
            }
            texts[count] = base + document;
            scores[count] = scorer.isPresent() ? scorer.get().score() : 0;
            count++;
        }

        Hits hits() {
            return new Hits(Arrays.copyOf(texts, count), Arrays.copyOf(scores, count), more);
        }
    }

    @Override
    public void close() {
        try (directory) {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
