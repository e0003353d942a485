package xinzhi.serve;

import xinzhi.serve.page.Site;

/** The right of one request to read a generation, until it is closed. */
final class Lease implements AutoCloseable {
    private final Leases leases;
    private final Held held;

    Lease(Leases leases, Held held) {
        this.leases = leases;
        this.held = held;
    }

    Site site() {
        return held.site;
    }

    @Override
    public void close() {
        leases.giveBack(held);
    }

    /** A generation and how many requests read it; guarded by its {@link Leases}. */
    static final class Held {
        final Site site;
        int leases;

        Held(Site site) {
            this.site = site;
        }
    }
}
