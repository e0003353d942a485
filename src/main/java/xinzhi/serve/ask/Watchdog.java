package xinzhi.serve.ask;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;

/**
 * Ends queries that run too long. Jena's own timeout waits for a lock that some queries (MINUS) hold while they work,
 * and then no query of the process times out any more; this one only raises the flag that all iterators look at.
 */
public final class Watchdog implements AutoCloseable {
    private final ScheduledThreadPoolExecutor timer;
    private final Duration patience;

    public Watchdog(Duration patience) {
        this.patience = patience;
        this.timer = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "xinzhi-watchdog");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Makes the query fail with a {@code QueryCancelledException} when its time is over. */
    public QueryExec guard(QueryExec exec) {
        AtomicBoolean cancel = Context.getOrSetCancelSignal(exec.getContext());
        timer.schedule(() -> cancel.set(true), patience.toMillis(), TimeUnit.MILLISECONDS);
        return exec;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
