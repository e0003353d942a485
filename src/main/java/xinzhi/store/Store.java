package xinzhi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;

/** One generation, open for reading: the union of its graphs is the default graph, and text can be searched. */
public final class Store implements AutoCloseable {
    private final Path folder;
    private final String manifest;
    private final DatasetGraph base;
    private final TextIndex index;
    private final DatasetGraph dataset;
    private final TextSearch texts;
    private final DerivedFiles derived;

    /** Takes over what is open. */
    private Store(Path folder, String manifest, DatasetGraph base, TextIndex index, TextSearch texts) {
        this.folder = folder;
        this.manifest = manifest;
        this.base = base;
        this.index = index;
        this.texts = texts;
        this.dataset = TextDatasetFactory.create(base, index, false);
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        this.derived = new DerivedFiles(folder.resolve(Generations.DERIVED), manifest + "\n" + texts.version());
    }

    /**
     * @param folder of a generation, {@code data/generations/7}
     * @throws StoreHeldException while another process has it open
     */
    public static Store open(Path folder) {
        if (!Files.exists(folder.resolve(Generations.MANIFEST))) {
            throw new IllegalArgumentException(folder + " holds no finished generation; build one first");
        }
        String manifest = read(folder.resolve(Generations.MANIFEST));
        DatasetGraph base = Database.open(folder.resolve(Generations.DATABASE));
        try {
            Path texts = folder.resolve(Generations.TEXT_INDEX);
            TextIndex index = TextIndexing.open(texts);
            try {
                return new Store(folder, manifest, base, index, new TextSearch(texts));
            } catch (RuntimeException | Error e) {
                index.close();
                throw e;
            }
        } catch (RuntimeException | Error e) {
            Database.close(base); // else its lock would stay for the life of the process
            throw e;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The generation's folder. */
    public Path folder() {
        return folder;
    }

    /** Runs {@code question} in a read transaction; what it returns must be values, not iterators. */
    public <T> T read(Function<DatasetGraph, T> question) {
        return Txn.calculateRead(dataset, () -> question.apply(dataset));
    }

    /** For a server, which opens the transactions itself. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** The texts that can be searched, without the graph. */
    public TextSearch texts() {
        return texts;
    }

    /** What was worked out of the generation once. */
    public DerivedFiles derived() {
        return derived;
    }

    /** What the generation was built from and what it holds, as JSON; still so when a later build has deleted it. */
    public String manifest() {
        return manifest;
    }

    @Override
    public void close() {
        try (texts) {
            index.close();
        } catch (TextIndexException e) {
            // A later build has deleted its folder; it was only read, so nothing is lost.
        } finally {
            Database.close(base);
        }
    }
}
