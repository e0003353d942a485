package xinzhi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;

/** One generation, open for reading: the union of its graphs is the default graph, and text can be searched. */
public final class Store implements AutoCloseable {
    private final Path folder;
    private final DatasetGraph base;
    private final TextIndex index;
    private final DatasetGraph dataset;
    private final TextSearch texts;
    private final String manifest;
    private final DerivedFiles derived;

    private Store(Path folder, DatasetGraph base) {
        this.folder = folder;
        this.base = base;
        this.manifest = read(folder.resolve(Generations.MANIFEST));
        this.texts = new TextSearch(folder.resolve(Generations.TEXT_INDEX));
        this.index = TextIndexing.open(folder.resolve(Generations.TEXT_INDEX));
        this.dataset = TextDatasetFactory.create(base, index, false);
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        this.derived = new DerivedFiles(folder.resolve(Generations.DERIVED), manifest + "\n" + texts.version());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * @param folder of a generation, {@code data/generations/7}
     * @throws StoreHeldException while another process has it open
     */
    public static Store open(Path folder) {
        if (!Files.exists(folder.resolve(Generations.MANIFEST))) {
            throw new IllegalArgumentException(folder + " holds no finished generation; build one first");
        }
        DatasetGraph base = Database.open(folder.resolve(Generations.DATABASE));
        try {
            return new Store(folder, base);
        } catch (RuntimeException | Error e) {
            Database.close(base);
            throw e;
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

    /** What the generation was built from and what it holds, as JSON. */
    public String manifest() {
        return manifest;
    }

    @Override
    public void close() {
        texts.close();
        index.close();
        Database.close(base);
    }
}
