package xinzhi.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import xinzhi.sample.SampleExtraction;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.serve.ask.Watchdog;
import xinzhi.serve.name.Addresses;
import xinzhi.serve.page.Ask;
import xinzhi.serve.page.Pages;
import xinzhi.serve.page.Site;
import xinzhi.store.Queries;

/** What takes long is at hand before anyone asks for it, and nobody waits because of that. */
class RehearsalTest {
    private static final String ORIGIN = "http://localhost:1";
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8";

    private static void await(BooleanSupplier done) throws InterruptedException {
        while (!done.getAsBoolean()) {
            Thread.sleep(10);
        }
    }

    @Test
    @Timeout(120)
    void itAsksOnlyWhileNobodyElseDoes(@TempDir Path folder) throws InterruptedException {
        SampleServer.build(folder, "");
        Pages pages = Server.pages(Queries.in(Path.of("queries")));
        AtomicBoolean visited = new AtomicBoolean(true);
        try (Watchdog watchdog = new Watchdog(Duration.ofSeconds(5))) {
            Site site = new Site(
                    SampleServer.open(folder), new Addresses(SampleExtraction.BASE), new ViewQueries(watchdog));
            site.warm();
            List<Ask> dearest = pages.dearest(site, ORIGIN);
            assertTrue(dearest.size() < 250, dearest.size() + " answers");
            Ask question = new Ask("/questions/who-says-what", Map.of(), BROWSER, "zh-CN", ORIGIN);
            try (Leases leases = new Leases(site);
                    Rehearsal rehearsal = new Rehearsal(leases, pages, visited::get, true)) {
                rehearsal.begin(ORIGIN);
                Thread.sleep(300);
                assertEquals(0, rehearsal.made());
                assertTrue(pages.kept(site, question).isEmpty());
                visited.set(false);
                await(() -> rehearsal.made() == dearest.size());
                assertTrue(pages.kept(site, question).isPresent(), "any browser is given it");
            }
        }
    }

    @Test
    @Timeout(120)
    void eachGenerationHasItsOwn(@TempDir Path folder) throws InterruptedException {
        try (SampleServer server =
                SampleServer.start(folder, "", SampleServer.settings().withAnswersInAdvance())) {
            await(() -> server.rehearsed() > 40);
            server.swap("");
            await(() -> server.rehearsed() < 40);
            await(() -> server.rehearsed() > 40);
        }
    }
}
