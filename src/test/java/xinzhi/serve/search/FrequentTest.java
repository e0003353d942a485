package xinzhi.serve.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import xinzhi.cli.SeedGraph;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.serve.ask.Watchdog;
import xinzhi.serve.name.Addresses;
import xinzhi.serve.name.Catalogue;
import xinzhi.store.DerivedFiles;
import xinzhi.store.Store;

@ExtendWith(SeedGraph.Resolver.class)
class FrequentTest {
    /** A file of its own beside that of servers, which count more seldom. */
    private static final DerivedFiles.Kind<Frequent> FILE =
            new DerivedFiles.Kind<>("facets-of-test", 1, Frequent.FILE.reader(), Frequent.FILE.writer());

    @Test
    void whatWasCountedIsTheSameReadFromItsFile(SeedGraph seeds) {
        try (Store store = seeds.open();
                Watchdog watchdog = new Watchdog(Duration.ofMinutes(1))) {
            Addresses addresses = new Addresses(SeedGraph.BASE);
            Index index = store.read(dataset -> {
                ViewQueries queries = new ViewQueries(watchdog);
                Catalogue catalogue = Catalogue.read(dataset, queries);
                return new IndexReader(dataset, queries, addresses, catalogue, store.texts()).read();
            });
            List<String> counted = new ArrayList<>();
            new Facets(index, 500, work -> {
                Frequent frequent = work.get();
                store.derived().get(FILE, () -> frequent);
                counted.addAll(lines(frequent));
                return frequent;
            });
            Frequent read = store.derived().get(FILE, () -> fail("it was not kept"));
            assertFalse(counted.isEmpty());
            assertEquals(counted, lines(read));
        }
    }

    private static List<String> lines(Frequent frequent) {
        List<String> lines = new ArrayList<>();
        for (int list = 0; list < frequent.lists().size(); list++) {
            int number = list;
            frequent.lists().get(list).forEach((value, counts) -> {
                lines.add(number + " " + value + " " + Arrays.toString(counts.surest()));
                counts.tops()
                        .forEach((dimension, top) -> lines.add(dimension + " " + Arrays.toString(top.values())
                                + Arrays.toString(top.counts()) + top.distinct()));
            });
        }
        return lines;
    }
}
