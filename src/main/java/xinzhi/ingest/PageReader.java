package xinzhi.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import xinzhi.ontology.Ontology;
import xinzhi.text.Hash;
import xinzhi.text.Page;

/**
 * A text file in, a page out, or the reason why not. Whatever Chinese encoding it is in, the text is kept as it is:
 * offsets count from its first character after a byte order mark, line ends included.
 */
public final class PageReader {
    /** Far beyond any newspaper page: 16 MB. */
    public static final long DEFAULT_LIMIT = 16L << 20;

    private final long limit;
    private final TextDecoder decoder;
    private final TextCheck check;

    public PageReader(Ontology ontology) {
        this(ontology, DEFAULT_LIMIT);
    }

    /** @param limit in bytes; a larger file is refused unread */
    public PageReader(Ontology ontology, long limit) {
        FrequentCharacters frequent = new FrequentCharacters(ontology.cues().words("frequent-character"));
        this.limit = limit;
        this.decoder = new TextDecoder(frequent);
        this.check = new TextCheck(frequent, ontology.cues().words("mojibake-trace"));
    }

    public Outcome read(InputFiles.InputFile file) {
        return read(file.path(), file.id());
    }

    /** @param id of the page that comes of it */
    public Outcome read(Path path, String id) {
        try {
            if (!Files.isRegularFile(path)) {
                String message = Files.exists(path)
                        ? "it is not a plain file; give a text file or a folder of them"
                        : "there is no such file; check the path";
                return refused(path, Outcome.Reason.UNREADABLE, message);
            }
            long size = Files.size(path);
            if (size > limit) {
                String message = "it has %,d bytes and the limit is %,d; split it into its pages";
                return refused(path, Outcome.Reason.TOO_LARGE, String.format(Locale.ROOT, message, size, limit));
            }
            return page(path, id, bytes(path));
        } catch (NoSuchFileException e) {
            return refused(path, Outcome.Reason.UNREADABLE, "it was removed while being read; run again");
        } catch (AccessDeniedException e) {
            return refused(path, Outcome.Reason.UNREADABLE, "it may not be read; change its permissions");
        } catch (IOException e) {
            String message = "reading failed (" + e.getMessage() + "); check the disk and run again";
            return refused(path, Outcome.Reason.UNREADABLE, message);
        }
    }

    private byte[] bytes(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes((int) Math.min(limit, Integer.MAX_VALUE - 8));
        }
    }

    private Outcome page(Path path, String id, byte[] bytes) {
        if (bytes.length == 0) {
            return refused(path, Outcome.Reason.EMPTY, "it is empty; scan or export it again");
        }
        Optional<TextDecoder.Decoded> decoded = decoder.decode(bytes);
        if (decoded.isEmpty()) {
            return refused(
                    path,
                    Outcome.Reason.BINARY,
                    "it is not text (" + Signature.of(bytes) + "); export it as plain text first");
        }
        String text = decoded.get().text();
        Optional<Outcome.Refused> wrong = check.of(path, text);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        String mediaType = path.toString().toLowerCase(Locale.ROOT).endsWith(".md") ? "text/markdown" : "text/plain";
        return new Outcome.Read(path, new Page(id, mediaType, decoded.get().charset(), Hash.sha256(bytes), text));
    }

    private static Outcome refused(Path path, Outcome.Reason reason, String message) {
        return new Outcome.Refused(path, reason, message);
    }
}
