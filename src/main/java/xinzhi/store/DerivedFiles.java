package xinzhi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.CRC32C;

/**
 * What was worked out of a generation once and takes long, as files of it: {@code derived/<name>}. A file counts only where it is whole and was made
 * by the same version from the same generation; whoever finds none works it out again. Safe from many threads.
 */
public final class DerivedFiles {
    private static final int DIGEST = 32;
    /** What it was made from, by whom, how long it is, and the sum of its bytes. */
    private static final int HEAD = DIGEST + Integer.BYTES + 2 * Long.BYTES;

    private final Path folder;
    private final String source;

    /** @param source stands for all that the files are made from */
    DerivedFiles(Path folder, String source) {
        this.folder = folder;
        this.source = source;
    }

    /**
     * A kind of file.
     *
     * @param version of what is written and how; a file of another one is not read
     */
    public record Kind<T>(String name, int version, Function<Packed, T> reader, BiConsumer<T, Packing> writer) {}

    /** What was kept, or else what is worked out now, which is then kept if it can be. */
    public <T> T get(Kind<T> kind, Supplier<T> work) {
        return find(kind).orElseGet(() -> {
            T made = work.get();
            keep(kind, made);
            return made;
        });
    }

    private <T> Optional<T> find(Kind<T> kind) {
        Path file = folder.resolve(kind.name());
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() < HEAD || channel.size() > Integer.MAX_VALUE) {
                return Optional.empty();
            }
            ByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            byte[] made = new byte[DIGEST];
            all.get(made);
            boolean same = Arrays.equals(made, digest(kind.name())) && all.getInt() == kind.version();
            if (!same || all.getLong() != channel.size() - HEAD) {
                return Optional.empty();
            }
            long sum = all.getLong();
            return sum == sum(all.slice())
                    ? Optional.of(kind.reader().apply(new Packed(all.slice())))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static long sum(ByteBuffer content) {
        CRC32C sum = new CRC32C();
        sum.update(content);
        return sum.getValue();
    }

    /** Where it cannot be written, or would be too large to be mapped, it is not. */
    private <T> void keep(Kind<T> kind, T made) {
        try {
            Files.createDirectories(folder);
            Path next =
                    folder.resolve(kind.name() + "." + ProcessHandle.current().pid() + ".new");
            try {
                if (write(next, kind, made)) {
                    Files.move(next, folder.resolve(kind.name()), StandardCopyOption.ATOMIC_MOVE);
                }
            } finally {
                Files.deleteIfExists(next);
            }
        } catch (IOException | UncheckedIOException e) {
            // a full disk or a folder that may not be written to: the next start works it out again
        }
    }

    private <T> boolean write(Path file, Kind<T> kind, T made) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.position(HEAD);
            Packing packing = new Packing(channel);
            kind.writer().accept(made, packing);
            packing.flush();
            ByteBuffer head = ByteBuffer.allocate(HEAD)
                    .put(digest(kind.name()))
                    .putInt(kind.version())
                    .putLong(channel.size() - HEAD)
                    .putLong(packing.sum())
                    .flip();
            channel.write(head, 0);
            return channel.size() <= Integer.MAX_VALUE;
        }
    }

    private byte[] digest(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((name + "\n" + source).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
