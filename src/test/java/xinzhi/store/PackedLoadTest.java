package xinzhi.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedLoadTest {
    private static final String BASE = "https://example.org/id/";

    @TempDir
    private Path folder;

    @Test
    void whatIsLoadedInManyRunsIsFoundByEveryIndex() {
        Set<Quad> quads = some(5000, 40);
        try (Store store = load(quads, 64)) {
            store.read(dataset -> {
                assertEquals(quads, found(dataset, Node.ANY, Node.ANY, Node.ANY, Node.ANY));
                for (Quad quad : quads.stream().limit(300).toList()) {
                    Node g = quad.getGraph();
                    Node s = quad.getSubject();
                    Node p = quad.getPredicate();
                    Node o = quad.getObject();
                    for (Node[] asked : List.of(
                            new Node[] {Node.ANY, s, Node.ANY, Node.ANY},
                            new Node[] {Node.ANY, Node.ANY, p, o},
                            new Node[] {Node.ANY, Node.ANY, Node.ANY, o},
                            new Node[] {g, Node.ANY, p, Node.ANY})) {
                        assertEquals(matching(quads, asked), found(dataset, asked[0], asked[1], asked[2], asked[3]));
                    }
                    assertTrue(dataset.contains(g, s, p, o));
                }
                return true;
            });
            assertFalse(Files.exists(store.folder().resolve("load")), "what was put in order is left");
        }
    }

    @Test
    void whatIsSaidTwiceIsKeptOnceWhereverItStood() {
        Set<Quad> quads = some(300, 10);
        DatasetGraph dataset = Database.open(folder.resolve("db"));
        PackedLoad load = new PackedLoad(dataset, folder.resolve("load"), 64);
        quads.forEach(load::quad);
        quads.forEach(load::quad);
        load.write();
        Database.close(dataset);
        DatasetGraph again = Database.open(folder.resolve("db"));
        again.executeRead(() -> {
            assertEquals(quads.size(), Database.quads(again));
            assertEquals(quads, found(again, Node.ANY, Node.ANY, Node.ANY, Node.ANY));
        });
        Database.close(again);
    }

    @Test
    void nothingToLoadIsAnEmptyDatabase() {
        try (Store store = load(Set.of(), 64)) {
            assertTrue(store.<Boolean>read(dataset ->
                    dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).hasNext())); // its statistics
        }
    }

    /** More different numbers than fit into one, so that rows are compared. */
    @Test
    void rowsAreInOrderHoweverManyNumbersThereAre() {
        for (int count : List.of(100, 40_000)) {
            Random random = new Random(7);
            Rows rows = new Rows(count);
            long[] numbers = random.longs(4L * count).toArray();
            for (int i = 0; i < numbers.length; i += 4) {
                rows.add(numbers[i], numbers[i + 1], numbers[i + 2], numbers[i + 3]);
            }
            assertTrue(rows.isFull());
            SortedRun sorted = SortedRun.of(rows.sorter().sorted(new int[] {2, 0, 3, 1}));
            Merge merge = new Merge(List.of(sorted));
            long[] predicates = new long[count];
            for (int i = 0; i < count; i++) {
                predicates[i] = java.nio.ByteBuffer.wrap(merge.next().getKey()).getLong();
            }
            assertFalse(merge.hasNext());
            long[] expected = LongStream.range(0, count)
                    .map(i -> numbers[(int) i * 4 + 2] ^ Long.MIN_VALUE)
                    .sorted()
                    .map(n -> n ^ Long.MIN_VALUE)
                    .toArray();
            assertArrayEquals(expected, predicates);
        }
    }

    @Test
    void aFileThatEndsTooSoonIsNoticed() throws Exception {
        Path file = folder.resolve("run");
        SortedRun.write(new long[] {1, 2, 3, 4, 1, 2, 3, 5, 1, 7, 7, 7}, file);
        byte[] whole = Files.readAllBytes(file);
        try (SortedRun run = SortedRun.read(file)) {
            assertTrue(run.next() && run.next() && run.next());
            assertEquals(1, run.number(0));
            assertEquals(7, run.number(3));
            assertFalse(run.next());
        }
        Files.write(file, Arrays.copyOf(whole, whole.length - 3));
        try (SortedRun run = SortedRun.read(file)) {
            assertTrue(run.next() && run.next());
            assertThrows(IllegalStateException.class, run::next);
        }
    }

    @Test
    void aLoadThatFailsLeavesNoFileOpen() throws Exception {
        Path open = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(open), "only Linux lists the files that are open");
        DatasetGraph dataset = Database.open(folder.resolve("db"));
        Path runs = folder.resolve("load");
        PackedLoad load = new PackedLoad(dataset, runs, 64);
        some(300, 10).forEach(load::quad);
        Path last = runs.resolve(Database.QUAD_INDEXES.get(0) + "-1");
        Files.write(last, Arrays.copyOf(Files.readAllBytes(last), 10));
        assertThrows(IllegalStateException.class, load::write);
        try (Stream<Path> files = Files.list(open)) {
            assertEquals(
                    List.of(),
                    files.filter(Files::exists)
                            .map(PackedLoadTest::target)
                            .filter(file -> file.startsWith(runs))
                            .toList());
        }
        Database.close(dataset);
    }

    private static Path target(Path link) {
        try {
            return Files.readSymbolicLink(link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Store load(Set<Quad> quads, int most) {
        Generations generations = new Generations(folder);
        try (GenerationBuilder build = generations.begin(most)) {
            quads.forEach(build.sink()::quad);
            build.publish(BASE, counts -> "{}");
        }
        return generations.open();
    }

    /** What the builder adds left out. */
    private static Set<Quad> found(DatasetGraph dataset, Node g, Node s, Node p, Node o) {
        Set<Quad> found = new HashSet<>();
        dataset.findNG(g, s, p, o).forEachRemaining(quad -> {
            if (!quad.getGraph().getURI().endsWith("graph/void")) {
                found.add(quad);
            }
        });
        return found;
    }

    private static Set<Quad> matching(Set<Quad> quads, Node[] asked) {
        Set<Quad> matching = new HashSet<>();
        for (Quad quad : quads) {
            if (asked[0].matches(quad.getGraph())
                    && asked[1].matches(quad.getSubject())
                    && asked[2].matches(quad.getPredicate())
                    && asked[3].matches(quad.getObject())) {
                matching.add(quad);
            }
        }
        return matching;
    }

    private static Set<Quad> some(int count, int terms) {
        Random random = new Random(3);
        Set<Quad> quads = new HashSet<>();
        while (quads.size() < count) {
            quads.add(Quad.create(
                    node("g", random.nextInt(5)),
                    node("s", random.nextInt(terms)),
                    node("p", random.nextInt(4)),
                    object(random.nextInt(7), random.nextInt(terms))));
        }
        return quads;
    }

    private static Node object(int kind, int number) {
        return switch (kind) {
            case 0 -> NodeFactory.createLiteralDT(Integer.toString(number - 20), XSDDatatype.XSDinteger);
            case 1 -> NodeFactory.createLiteralDT("0." + number + "5", XSDDatatype.XSDdecimal);
            case 2 -> NodeFactory.createLiteralDT((number - 20) * 1000 + 500 + ".0e0", XSDDatatype.XSDdouble);
            case 3 -> NodeFactory.createLiteralLang("第" + number, "zh");
            case 4 -> NodeFactory.createLiteralDT("20" + (10 + number) + "-01-02", XSDDatatype.XSDdate);
            default -> node("s", number);
        };
    }

    private static Node node(String kind, int number) {
        return NodeFactory.createURI(BASE + kind + "/" + number);
    }
}
