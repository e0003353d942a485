package xinzhi.store;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import xinzhi.nlp.Folding;

/**
 * Every Han character a token, Latin words whole; all folded, at index and at query time. A quoted phrase then finds
 * exactly the texts that contain it.
 */
public final class FoldingAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new StandardTokenizer());
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        try {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
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
