package xinzhi.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import xinzhi.ingest.format.Archive;
import xinzhi.ingest.format.Reason;
import xinzhi.ingest.format.UnreadableException;

/** Where the bytes of an input come from. */
public sealed interface Source {
    /** How the user would name it. */
    String label();

    /** All its bytes, if they are no more than {@code limit}. */
    byte[] bytes(long limit) throws IOException, UnreadableException;

    /** A file of its own. */
    record OnDisk(Path path) implements Source {
        @Override
        public String label() {
            return path.toString();
        }

        @Override
        public byte[] bytes(long limit) throws IOException, UnreadableException {
            if (!Files.isRegularFile(path)) {
                throw new UnreadableException(Reason.UNREADABLE, noFile());
            }
            long size = Files.size(path);
            if (size > limit) {
                String message = "it has %,d bytes and the limit is %,d; split it into its pages";
                throw new UnreadableException(Reason.TOO_LARGE, String.format(Locale.ROOT, message, size, limit));
            }
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes((int) Math.min(limit, Integer.MAX_VALUE - 8));
            } catch (NoSuchFileException e) {
                throw new UnreadableException(Reason.UNREADABLE, "it was removed while being read; run again");
            } catch (AccessDeniedException e) {
                throw new UnreadableException(Reason.UNREADABLE, "it may not be read; change its permissions");
            }
        }

        private String noFile() {
            if (Files.isDirectory(path)) {
                return "it is a folder; give one of its files";
            }
            return Files.exists(path)
                    ? "it is not a plain file; copy what it gives to one"
                    : "there is no such file; check the path";
        }
    }

    /** A file in an archive. */
    record InArchive(Path path, Archive archive, String name) implements Source {
        @Override
        public String label() {
            return path + "/" + name;
        }

        @Override
        public byte[] bytes(long limit) throws IOException, UnreadableException {
            return archive.bytes(name, limit)
                    .orElseThrow(() -> new UnreadableException(
                            Reason.UNREADABLE, "it was removed from its archive while being read; run again"));
        }
    }
}
