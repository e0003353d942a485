package xinzhi.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rows in the order of an index, to be read once from the first to the last: of those that are loaded as many as memory holds. */
interface SortedRun extends AutoCloseable {
    /** Goes on to the next row; false behind the last. */
    boolean next();

    /** A number of the row. */
    long number(int place);

    @Override
    void close();

    /** Those in memory. */
    static SortedRun of(long[] rows) {
        return new SortedRun() {
            private int at = -Rows.WIDTH;

            @Override
            public boolean next() {
                at += Rows.WIDTH;
                return at < rows.length;
            }

            @Override
            public long number(int place) {
                return rows[at + place];
            }

            @Override
            public void close() {
                // memory has nothing to be closed
            }
        };
    }

    /** Writes rows to a file: of each how many numbers are those of the row before, and the others. */
    static void write(long[] rows, Path file) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), OfFile.BUFFER))) {
            for (int at = 0; at < rows.length; at += Rows.WIDTH) {
                int same = 0;
                while (at > 0 && same < Rows.WIDTH && rows[at + same] == rows[at + same - Rows.WIDTH]) {
                    same++;
                }
                out.writeByte(same);
                for (int place = same; place < Rows.WIDTH; place++) {
                    out.writeLong(rows[at + place]);
                }
            }
        }
    }

    /** Those of a file. */
    static SortedRun read(Path file) throws IOException {
        return new OfFile(new DataInputStream(new BufferedInputStream(Files.newInputStream(file), OfFile.BUFFER)));
    }

    /** Reads a file bit by bit. */
    final class OfFile implements SortedRun {
        private static final int BUFFER = 1 << 17;

        private final DataInputStream in;
        private final long[] row = new long[Rows.WIDTH];

        private OfFile(DataInputStream in) {
            this.in = in;
        }

        @Override
        public boolean next() {
            try {
                int same = in.read();
                if (same < 0) {
                    return false;
                }
                for (int place = same; place < Rows.WIDTH; place++) {
                    row[place] = in.readLong();
                }
                return true;
            } catch (EOFException e) {
                throw new IllegalStateException("a file of the load ends too soon; build again", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public long number(int place) {
            return row[place];
        }

        @Override
        public void close() {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
