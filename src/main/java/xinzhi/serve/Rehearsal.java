package xinzhi.serve;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import xinzhi.serve.page.Ask;
import xinzhi.serve.page.Pages;
import xinzhi.serve.page.Site;

/**
 * Asks for the answers that take longest before any visitor does, once for each generation, so that they are at hand: one after the other in one
 * thread, each begun only while no visitor is served, with a rest after each that is as long as it took. It takes no turn from those who wait for theirs.
 */
final class Rehearsal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("xinzhi.serve");
    private static final long PAUSE_MILLIS = 20;

    private final Leases leases;
    private final Pages pages;
    private final BooleanSupplier visited;
    private final boolean inAdvance;
    /** A rehearsal ends when another number is up. Never interrupted: files that are being read would close. */
    private final AtomicInteger number = new AtomicInteger();

    private volatile int made;

    /**
     * @param visited whether a visitor is being served
     * @param inAdvance whether answers are made; otherwise only what all answers are made from is read
     */
    Rehearsal(Leases leases, Pages pages, BooleanSupplier visited, boolean inAdvance) {
        this.leases = leases;
        this.pages = pages;
        this.visited = visited;
        this.inAdvance = inAdvance;
    }

    /**
     * Begins with the generation that is served now; what was begun before ends.
     *
     * @param origin by which visitors reach the server
     */
    void begin(String origin) {
        int mine = number.incrementAndGet();
        made = 0;
        Thread thread = new Thread(() -> rehearse(mine, origin), "rehearsal");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    /** How many answers the one that is on has made so far. */
    int made() {
        return made;
    }

    private void rehearse(int mine, String origin) {
        long start = System.nanoTime();
        Site site;
        List<Ask> dearest;
        try (Lease lease = leases.take()) {
            site = lease.site();
            site.warm();
            if (!inAdvance) {
                return;
            }
            dearest = pages.dearest(site, origin);
        }
        for (Ask ask : dearest) {
            awaitQuiet(mine);
            long begin = System.nanoTime();
            if (number.get() != mine || !answer(site, ask)) {
                return;
            }
            rest(Duration.ofNanos(System.nanoTime() - begin).toMillis());
        }
        LOG.info(
                "{} answers that take long were made in advance, {} s after this generation was opened",
                made,
                Duration.ofNanos(System.nanoTime() - start).toSeconds());
    }

    private void awaitQuiet(int mine) {
        while (visited.getAsBoolean() && number.get() == mine) {
            rest(PAUSE_MILLIS);
        }
    }

    private static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody does
        }
    }

    /** Whether there is more to be done: the generation is still served, and there is room for its answers. */
    private boolean answer(Site site, Ask ask) {
        try (Lease lease = leases.take()) {
            if (lease.site() != site || !pages.hasRoom(site)) {
                return false;
            }
            pages.answer(site, ask);
            made++;
        } catch (RuntimeException e) {
            LOG.debug("no answer in advance for {}", ask.path(), e); // a visitor is told why
        }
        return true;
    }

    @Override
    public void close() {
        number.incrementAndGet();
    }
}
