package xinzhi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.NIOFSDirectory;

/** Counts how many sentences hold some words, without reading one of them. Safe from many threads. */
final class SentenceCount implements AutoCloseable {
    private final NIOFSDirectory directory;
    private final DirectoryReader reader;

    SentenceCount(Path folder) {
        try {
            this.directory = new NIOFSDirectory(folder);
            this.reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the text index in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** @param query as the text index takes it */
    int of(String query) {
        try {
            return new IndexSearcher(reader).count(new QueryParser("sentence", new FoldingAnalyzer()).parse(query));
        } catch (ParseException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (directory) {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
