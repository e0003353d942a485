package xinzhi.ingest.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A ZIP file, which DOCX and EPUB are too. Nothing is ever unpacked to disk; its table of contents is checked before any
 * entry is unpacked, and an entry is unpacked no further than it may be large.
 */
public final class Archive implements Closeable {
    private static final long MOST_BYTES = 4L << 30;
    private static final int MOST_ENTRIES = 100_000;
    /** Text shrinks to a fifth, the most repetitive markup to a fiftieth. */
    private static final long MOST_RATIO = 250;

    private static final long SMALL = 64L << 20;

    private final ZipFile zip;
    private final SortedMap<String, ZipArchiveEntry> entries = new TreeMap<>();
    private final List<String> escaping = new ArrayList<>();

    private Archive(SeekableByteChannel channel) throws IOException, UnreadableException {
        long packed = channel.size();
        zip = ZipFile.builder()
                .setSeekableByteChannel(channel)
                .setCharset(StandardCharsets.UTF_8)
                .get();
        long unpacked = 0;
        int count = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            unpacked += Math.max(0, entry.getSize());
            count++;
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                zip.close();
                throw new UnreadableException(
                        Reason.ENCRYPTED, "it is encrypted; unpack it with its password and give the folder");
            }
            add(entry);
        }
        if (unpacked > MOST_BYTES || count > MOST_ENTRIES || unpacked > SMALL && unpacked > MOST_RATIO * packed) {
            zip.close();
            String message = "it would unpack from %,d bytes to %,d in %,d files, as a ZIP bomb does; unpack it"
                    + " yourself if you trust it, and give the folder";
            throw new UnreadableException(Reason.UNSAFE, String.format(Locale.ROOT, message, packed, unpacked, count));
        }
    }

    private void add(ZipArchiveEntry entry) throws UnreadableException {
        String name = name(entry.getRawName());
        if (isEscaping(name)) {
            escaping.add(name);
        } else if (!entry.isDirectory()) {
            entries.putIfAbsent(name, entry);
        }
    }

    public static Archive open(Path path) throws IOException, UnreadableException {
        SeekableByteChannel channel = Files.newByteChannel(path);
        try {
            return new Archive(channel);
        } catch (IOException | RuntimeException | UnreadableException e) {
            channel.close();
            throw e;
        }
    }

    /** A document that is an archive within. */
    public static Archive of(byte[] bytes) throws IOException, UnreadableException {
        Archive archive = new Archive(new SeekableInMemoryByteChannel(bytes));
        if (!archive.escaping.isEmpty()) {
            throw new UnreadableException(
                    Reason.UNSAFE,
                    "it holds a path that leads out of it (" + archive.escaping.get(0) + "); export it again");
        }
        return archive;
    }

    /** Names are in UTF-8, or in GB18030 as Chinese Windows writes them. */
    private static String name(byte[] raw) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(raw, Charset.forName("GB18030"));
        }
    }

    private static boolean isEscaping(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf('\0') >= 0
                || name.matches("[A-Za-z]:.*")
                || List.of(name.split("/")).contains("..");
    }

    /** The paths of its files, in order. */
    public Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** Paths that lead out of the archive; none of {@link #names()}. */
    public List<String> escaping() {
        return List.copyOf(escaping);
    }

    /** The bytes of a file; empty where the archive has none of that path. */
    public Optional<byte[]> bytes(String name, long limit) throws IOException, UnreadableException {
        if (!entries.containsKey(name)) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entries.get(name))) {
            byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > limit) {
                String message = "it unpacks to more than %,d bytes, the limit; split it into its pages";
                throw new UnreadableException(Reason.TOO_LARGE, String.format(Locale.ROOT, message, limit));
            }
            return Optional.of(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
