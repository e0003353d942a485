package xinzhi.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwapTest {
    private static final int SWAPS = 6;

    @Test
    void aNewGenerationTakesOverWithoutARequestFailing(@TempDir Path folder) throws Exception {
        try (SampleServer server =
                SampleServer.start(folder, title(0), SampleServer.settings().withTimeout(Duration.ofMinutes(1)))) {
            AtomicBoolean over = new AtomicBoolean();
            ExecutorService clients = Executors.newFixedThreadPool(2);
            List<Future<Integer>> asked = new ArrayList<>();
            for (String path : List.of("/id/industry/future-industries", "/sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D")) {
                Callable<Integer> client = () -> {
                    int requests = 0;
                    while (!over.get()) {
                        assertEquals(200, server.get(path).statusCode(), path);
                        requests++;
                        Thread.sleep(20); // the builder of the next generation needs the processor as well
                    }
                    return requests;
                };
                asked.add(clients.submit(client));
            }
            for (int i = 1; i <= SWAPS; i++) {
                server.swap(title(i));
                assertTrue(server.query("ASK { <urn:a> <urn:title> \"" + i + "\" }")
                        .body()
                        .contains("true"));
            }
            over.set(true);
            for (Future<Integer> client : asked) {
                assertTrue(client.get() > SWAPS, "a client that hardly asked");
            }
            clients.shutdown();
        }
    }

    private static String title(int n) {
        return "<urn:a> <urn:title> \"" + n + "\" <urn:g> .\n";
    }
}
