package xinzhi.serve;

import java.time.Duration;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.serve.ask.Watchdog;
import xinzhi.serve.name.Addresses;
import xinzhi.serve.page.Site;
import xinzhi.store.Store;

/** Works out of a generation, when it is built, what a server reads at its start, so that its pages are ready at once. */
public final class Preparation {
    private Preparation() {}

    /** What is worked out becomes files of the generation; the store stays open. */
    public static void prepare(Store store, String baseIri) {
        try (Watchdog watchdog = new Watchdog(Duration.ofDays(1))) { // nobody waits
            new Site(store, new Addresses(baseIri), new ViewQueries(watchdog)).derive();
        }
    }
}
