package xinzhi.serve;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets in a few of the requests that may take long, so that threads and processors are left for all others. A few more
 * wait for a little while; who comes beyond that is turned away at once. Safe from many threads.
 */
final class Turnstile {
    private final Semaphore places;
    private final Semaphore passes;
    private final Duration patience;

    /**
     * @param working how many are let in
     * @param present how many may be there, those that wait counted
     * @param patience how long one waits before it is turned away
     */
    Turnstile(int working, int present, Duration patience) {
        this.passes = new Semaphore(working, true);
        this.places = new Semaphore(present);
        this.patience = patience;
    }

    /** Whether one may work now; who was let in must {@link #leave}. */
    boolean enter() {
        if (!places.tryAcquire()) {
            return false;
        }
        boolean entered = isPassGiven();
        if (!entered) {
            places.release();
        }
        return entered;
    }

    void leave() {
        passes.release();
        places.release();
    }

    private boolean isPassGiven() {
        try {
            return passes.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
