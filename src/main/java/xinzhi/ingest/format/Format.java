package xinzhi.ingest.format;

import java.io.IOException;
import java.util.List;
import xinzhi.text.Page;

/** One kind of file. Safe from many threads; the same bytes give the same pages. */
@FunctionalInterface
public interface Format {
    /**
     * The pages that a file holds, in order: one, but for a book, whose chapters are pages.
     *
     * @param id of the page; a chapter's is longer by its path in the book
     * @throws IOException where the bytes are not what the format wants
     */
    List<Page> pages(String id, byte[] bytes) throws IOException, UnreadableException;
}
