package xinzhi.ingest.table;

import java.io.IOException;
import java.util.List;
import xinzhi.ingest.format.UnreadableException;

/**
 * The tables of a file.
 *
 * @param charset of the file's characters, empty where its format leaves no choice
 */
record Sheets(String charset, List<Sheet> all) {
    /** Takes one kind of file apart. */
    @FunctionalInterface
    interface Reader {
        /** @throws IOException where the bytes are not what the format wants */
        Sheets read(byte[] bytes) throws IOException, UnreadableException;
    }
}
