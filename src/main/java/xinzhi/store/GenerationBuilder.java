package xinzhi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * A generation in the making. Send it quads, then {@link #publish}; closed before that, it leaves no trace.
 *
 * <pre>{@code
 * try (GenerationBuilder build = generations.begin()) {
 *     graph.send(build.sink());
 *     build.publish(baseIri, counts -> manifest);
 * }
 * }</pre>
 */
public final class GenerationBuilder implements AutoCloseable {
    private final Generations generations;
    private final int number;
    private final Path folder;
    private final BuildLock lock;
    private final PackedLoad load;
    private final CountingSink sink;
    private DatasetGraph dataset;
    private boolean published;

    /** @param most quads that are put in order in memory */
    GenerationBuilder(Generations generations, int number, Path folder, BuildLock lock, int most) {
        this.generations = generations;
        this.number = number;
        this.folder = folder;
        this.lock = lock;
        this.dataset = Database.open(folder.resolve(Generations.DATABASE));
        this.load = new PackedLoad(dataset, folder.resolve("load"), most);
        this.sink = new CountingSink(load);
    }

    public int number() {
        return number;
    }

    /** Where the quads go; each must be sent once. For one thread. */
    public StreamRDF sink() {
        return sink;
    }

    /**
     * Finishes the load, counts it for VoID, indexes the text, verifies the counts, and makes this the generation to
     * serve.
     *
     * @param baseIri what the addresses of things start with
     * @return its folder
     * @throws IllegalStateException where the database does not hold what was sent
     */
    public Path publish(String baseIri, Manifest manifest) {
        return publish(baseIri, manifest, store -> {});
    }

    /** @param preparation works out of the finished generation what a server would otherwise have to, before it is served */
    public Path publish(String baseIri, Manifest manifest, Consumer<Store> preparation) {
        load.write();
        Database.close(dataset);
        dataset = Database.open(folder.resolve(Generations.DATABASE)); // with the indexes that were written
        try {
            long counted = describe(baseIri);
            long literals = index();
            long quads = verify(sink.quads() + counted);
            Files.writeString(
                    folder.resolve(Generations.MANIFEST), manifest.json(new Manifest.Counts(quads, literals)));
            Database.close(dataset);
            try (Store store = Store.open(folder)) {
                preparation.accept(store);
            }
            generations.publish(number);
            published = true;
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot publish " + folder + ": " + e.getMessage(), e);
        }
    }

    private long index() throws IOException {
        Path place = Files.createDirectories(folder.resolve(Generations.TEXT_INDEX));
        TextIndex index = TextIndexing.open(place);
        long literals;
        try {
            literals = Txn.calculateRead(dataset, () -> TextIndexing.fill(index, dataset));
        } finally {
            index.close(); // else its lock would stand in the way of the next build in this folder
        }
        long documents = TextIndexing.documents(place);
        if (documents != literals) {
            throw new IllegalStateException(
                    "the text index holds " + documents + " of " + literals + " literals; build again");
        }
        return literals;
    }

    /** Adds the statistics, and returns how many quads they are. */
    private long describe(String baseIri) {
        Graph statistics = Txn.calculateRead(dataset, () -> new Statistics(baseIri).of(dataset));
        Node graph = NodeFactory.createURI(baseIri + "graph/void");
        Txn.executeWrite(dataset, () -> statistics
                .find()
                .forEach(t -> dataset.add(graph, t.getSubject(), t.getPredicate(), t.getObject())));
        return statistics.size();
    }

    private long verify(long sent) {
        long held = Txn.calculateRead(dataset, () -> Database.quads(dataset));
        if (held != sent) {
            throw new IllegalStateException(
                    "the database holds " + held + " of " + sent + " quads that were sent; build again");
        }
        return held;
    }

    /** Gives the lock back, and deletes what was not published. */
    @Override
    public void close() {
        try (lock) {
            if (!published) {
                load.close();
                Database.close(dataset);
                Generations.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder + ": " + e.getMessage(), e);
        }
    }
}
