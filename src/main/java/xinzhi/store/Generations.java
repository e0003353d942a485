package xinzhi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The databases of a data folder, each built once in a folder of its own and never changed:
 * {@code generations/<n>/{tdb2,lucene,derived,manifest.json}} and the file {@code current}, which names the one to serve. Until
 * a build has moved {@code current}, all is as if it had never begun.
 */
public final class Generations {
    static final String DATABASE = "tdb2";
    static final String TEXT_INDEX = "lucene";
    static final String MANIFEST = "manifest.json";
    static final String DERIVED = "derived";

    private final Path data;

    public Generations(Path data) {
        this.data = data;
    }

    /** The folder of the generation to serve; empty before the first build. */
    public Optional<Path> current() {
        return served().map(this::folder);
    }

    private Optional<Integer> served() {
        Path pointer = data.resolve("current");
        try {
            return Files.exists(pointer)
                    ? Optional.of(Integer.valueOf(Files.readString(pointer).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + pointer, e);
        }
    }

    /** Opens the generation to serve. @throws IllegalStateException where nothing was built yet */
    public Store open() {
        return Store.open(current()
                .orElseThrow(
                        () -> new IllegalStateException("nothing was built in " + data + " yet; run a build first")));
    }

    /**
     * Begins a new generation in a fresh folder.
     *
     * @throws BuildLockedException while another build is on
     */
    public GenerationBuilder begin() {
        return begin(PackedLoad.ROWS);
    }

    /** @param most quads that are put in order in memory */
    GenerationBuilder begin(int most) {
        BuildLock lock = BuildLock.take(data);
        try {
            List<Integer> numbers = numbers();
            int served = served().orElse(0);
            for (int number : numbers) {
                if (number > served || !Files.exists(folder(number).resolve(MANIFEST))) {
                    discard(folder(number)); // left by a build that was cut off, however late
                }
            }
            int next = numbers.stream().mapToInt(n -> n + 1).max().orElse(1);
            return new GenerationBuilder(this, next, Files.createDirectories(folder(next)), lock, most);
        } catch (IOException e) {
            lock.close();
            throw new UncheckedIOException("cannot begin a build in " + data + ": " + e.getMessage(), e);
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    /** Makes a finished generation the one to serve, and deletes all but it, the one served until now and what is held open. */
    void publish(int number) throws IOException {
        int before = served().orElse(0); // whatever may fail does so before the move
        List<Integer> old =
                numbers().stream().filter(n -> n != number && n != before).toList();
        Path next = Files.writeString(data.resolve("current.next"), number + "\n");
        Files.move(next, data.resolve("current"), StandardCopyOption.ATOMIC_MOVE);
        old.forEach(each -> discard(folder(each)));
    }

    private Path folder(int number) {
        return data.resolve("generations").resolve(Integer.toString(number));
    }

    private List<Integer> numbers() throws IOException {
        Path folder = data.resolve("generations");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.map(p -> p.getFileName().toString())
                    .filter(name -> name.matches("[1-9][0-9]{0,8}"))
                    .map(Integer::valueOf)
                    .sorted()
                    .toList();
        }
    }

    /** Deletes what no build needs; what somebody still holds open is left to the next build, whole. */
    private static void discard(Path folder) {
        if (Database.isHeld(folder.resolve(DATABASE))) {
            return;
        }
        try {
            Files.deleteIfExists(folder.resolve(MANIFEST));
            delete(folder);
        } catch (IOException e) {
            // Without its manifest it counts as unfinished, and the next build tries again.
        }
    }

    static void delete(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder)) {
            paths = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
