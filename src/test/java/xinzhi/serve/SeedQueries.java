package xinzhi.serve;

import java.time.Duration;
import xinzhi.cli.SeedGraph;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.serve.ask.Watchdog;
import xinzhi.store.Store;

/** The graph of the seeds, open for the queries of the pages. */
public final class SeedQueries implements AutoCloseable {
    private final Watchdog watchdog = new Watchdog(Duration.ofMinutes(2));
    private final ViewQueries queries = new ViewQueries(watchdog);
    private final Store store;

    public SeedQueries(SeedGraph seeds) {
        store = seeds.open();
    }

    public Store store() {
        return store;
    }

    public ViewQueries queries() {
        return queries;
    }

    @Override
    public void close() {
        store.close();
        watchdog.close();
    }
}
