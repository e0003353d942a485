package xinzhi.serve;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import xinzhi.serve.page.Site;

/**
 * Hands out the generation to answer from. One that was replaced is closed as soon as no request is on that began
 * before it was replaced.
 */
final class Leases implements AutoCloseable {
    private static final Duration FAREWELL = Duration.ofSeconds(10);
    private static final long WAIT_MILLIS = 200;

    private final Deque<Lease.Held> held = new ArrayDeque<>(); // oldest first; the last is the one to answer from

    Leases(Site first) {
        held.add(new Lease.Held(first));
    }

    synchronized Lease take() {
        Lease.Held current = held.getLast();
        current.leases++;
        return new Lease(this, current);
    }

    synchronized void replace(Site next) {
        held.addLast(new Lease.Held(next));
        closeUnused();
    }

    synchronized void giveBack(Lease.Held lent) {
        lent.leases--;
        closeUnused();
        notifyAll();
    }

    /** Strictly from the oldest on: a request that leased one may have been led on to the next. */
    private void closeUnused() {
        while (held.size() > 1 && held.getFirst().leases == 0) {
            held.removeFirst().site.close();
        }
    }

    /** Waits for what is still being read, but not for ever. */
    @Override
    public synchronized void close() {
        long end = System.nanoTime() + FAREWELL.toNanos();
        while (held.stream().anyMatch(h -> h.leases > 0) && System.nanoTime() < end) {
            try {
                wait(WAIT_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        held.forEach(h -> h.site.close());
    }
}
