package xinzhi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeParams;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Fills an empty database: terms are numbered as they come; when all have, the indexes are written one after the other from their first quad to the
 * last. They take half the room of those that grow quad by quad, and no longer where there are many. For one thread.
 */
final class PackedLoad extends StreamRDFBase implements AutoCloseable {
    /** So many quads are put in order in memory. */
    static final int ROWS = 1 << 20;

    private static final String PLACES = "GSPO";

    private final DatasetGraph dataset;
    private final Path folder;
    private final TermNumbers terms;
    private final Rows rows;
    private int runs;

    /**
     * @param folder for files that are gone in the end
     * @param most quads that are put in order in memory
     */
    PackedLoad(DatasetGraph dataset, Path folder, int most) {
        this.dataset = dataset;
        this.folder = folder;
        this.rows = new Rows(most);
        this.terms = new TermNumbers(dataset);
        dataset.begin(TxnType.WRITE);
    }

    @Override
    public void quad(Quad quad) {
        if (rows.isFull()) {
            spill();
        }
        rows.add(
                terms.of(quad.getGraph()),
                terms.of(quad.getSubject()),
                terms.of(quad.getPredicate()),
                terms.of(quad.getObject()));
    }

    private void spill() {
        try {
            Files.createDirectories(folder);
            Rows.Sorter sorter = rows.sorter();
            for (String index : Database.QUAD_INDEXES) {
                SortedRun.write(sorter.sorted(order(index)), file(index, runs));
            }
            runs++;
            rows.clear();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot put quads in order in " + folder + ": " + e.getMessage(), e);
        }
    }

    private Path file(String index, int run) {
        return folder.resolve(index + "-" + run);
    }

    private static int[] order(String index) {
        return index.chars().map(PLACES::indexOf).toArray();
    }

    /** Writes the indexes. The database must be opened anew then. */
    void write() {
        dataset.commit();
        dataset.end();
        if (runs > 0 && !rows.isEmpty()) {
            spill();
        }
        try {
            Rows.Sorter sorter = rows.sorter();
            for (String index : Database.QUAD_INDEXES) {
                List<SortedRun> sorted = new ArrayList<>();
                try {
                    for (int run = 0; run < runs; run++) {
                        sorted.add(SortedRun.read(file(index, run)));
                    }
                    if (runs == 0) {
                        sorted.add(SortedRun.of(sorter.sorted(order(index))));
                    }
                    pack(TDBInternal.findIndex(dataset, index), new Merge(sorted));
                } finally {
                    sorted.forEach(SortedRun::close);
                }
                for (int run = 0; run < runs; run++) {
                    Files.delete(file(index, run));
                }
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot put quads in order in " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void pack(TupleIndex index, Merge rows) {
        BPlusTree tree = (BPlusTree) ((TupleIndexRecord) index.baseTupleIndex()).getRangeIndex();
        RecordFactory records = tree.getRecordFactory();
        BPlusTreeParams parameters =
                new BPlusTreeParams(BPlusTreeParams.calcOrder(SystemTDB.BlockSize, records), records);
        if (!rows.hasNext()) {
            return;
        }
        CoLib.executeWrite(
                index,
                () -> BPlusTreeRewriter.packIntoBPlusTree(
                        rows,
                        parameters,
                        records,
                        tree.getStateManager().getBufferChannel(),
                        tree.getNodeManager().getBlockMgr(),
                        tree.getRecordsMgr().getBlockMgr()));
    }

    /** Gives up what was not finished. */
    @Override
    public void close() {
        if (dataset.isInTransaction()) {
            dataset.abort();
            dataset.end();
        }
    }
}
