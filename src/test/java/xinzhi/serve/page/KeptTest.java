package xinzhi.serve.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptTest {
    private static final int MOST = 320_000;

    private final Kept kept = new Kept(MOST);

    private static Ask ask(String path) {
        return new Ask(path, Map.of(), "text/html", "zh", "http://localhost");
    }

    private static Reply page(int bytes) {
        return Reply.of(200, "text/html", new byte[bytes]);
    }

    @Test
    void theSameIsAnsweredAgain() {
        kept.keep(ask("/a"), page(100));
        assertEquals(100, kept.find(ask("/a")).orElseThrow().body().length);
        assertTrue(kept.find(ask("/b")).isEmpty());
        assertTrue(kept.find(ask("/a").in("en")).isEmpty());
    }

    @Test
    void onlyWhatWasFoundIsKept() {
        kept.keep(ask("/none"), Reply.text(404, "none"));
        kept.keep(ask("/file"), Reply.download("text/csv", "a.csv", new byte[1], out -> {}));
        kept.keep(ask("/large"), page(MOST / 8));
        assertTrue(kept.find(ask("/none")).isEmpty());
        assertTrue(kept.find(ask("/file")).isEmpty());
        assertTrue(kept.find(ask("/large")).isEmpty(), "it would push out many others");
    }

    @Test
    void whatWasNotAskedForLongestGoesFirst() {
        IntStream.range(0, 20).forEach(i -> kept.keep(ask("/" + i), page(9_000)));
        IntStream.range(20, 1000).forEach(i -> {
            assertTrue(kept.find(ask("/0")).isPresent(), "asked for again and again");
            kept.keep(ask("/" + i), page(9_000));
            kept.keep(ask("/" + i), page(9_000));
        });
        assertFalse(kept.find(ask("/1")).isPresent());
        long left = IntStream.range(0, 1000)
                .filter(i -> kept.find(ask("/" + i)).isPresent())
                .count();
        assertTrue(left > 25 && left < 36, left + " of 9 kB in 320 kB");
    }
}
