package xinzhi.store;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import xinzhi.nlp.Folding;

/**
 * Every Han character a token, Latin words whole; all folded, at index and at query time. A quoted phrase then finds
 * exactly the texts that contain it.
 */
public final class FoldingAnalyzer extends Analyzer {
    /** Letters of most. */
    private static final int SENTENCE = 256;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new StandardTokenizer());
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        try {
            StringBuilder text = new StringBuilder();
            char[] some = new char[SENTENCE]; // the library's own way takes thirty times the room for each text
            for (int n = reader.read(some); n >= 0; n = reader.read(some)) {
                text.append(some, 0, n);
            }
            return new StringReader(Folding.fold(text.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader reader) {
        return initReader(field, reader);
    }
}
