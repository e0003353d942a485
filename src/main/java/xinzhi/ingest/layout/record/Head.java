package xinzhi.ingest.layout.record;

import java.util.List;
import xinzhi.ingest.layout.line.Line;

/**
 * The head of an article in a collection.
 *
 * @param start number of its first line
 * @param text number of the line in which the text begins
 * @param said the lines that tell its provenance
 */
record Head(int start, int text, List<Line> title, List<Line> said, Provenance provenance) {
    Head {
        title = List.copyOf(title);
        said = List.copyOf(said);
    }
}
