package xinzhi.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A file that is there whole or not at all. */
record OutputFile(Path path) {
    /** What fills a file. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Refuses a path that cannot be written; to be asked before long work is done for the file. */
    void check() {
        if (Files.isDirectory(path)) {
            throw new Failure(path + " is a folder; give a file in it");
        }
        if (!Files.isWritable(folder())) {
            throw new Failure(path + ": it cannot be written; is " + folder() + " a folder that you may write to?");
        }
    }

    void write(Content content) {
        check();
        Path folder = folder();
        try {
            Path part = folder.resolve(
                    "." + path.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                    content.write(out);
                }
                Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Failure(
                    path + ": it cannot be written (" + e.getMessage() + "); is there room in " + folder + "?", e);
        }
    }

    private Path folder() {
        return Optional.ofNullable(path.toAbsolutePath().getParent()).orElseThrow();
    }
}
