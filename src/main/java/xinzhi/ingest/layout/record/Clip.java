package xinzhi.ingest.layout.record;

import java.util.List;
import xinzhi.ingest.layout.line.Line;

/**
 * One article of a collection, its lines or parts of lines told apart.
 *
 * @param title its headline, which may be missing
 * @param said the lines that say who wrote it, and where and when it was printed
 * @param provenance what they say
 */
record Clip(List<Line> title, List<Line> said, List<Line> body, Provenance provenance) {
    Clip {
        title = List.copyOf(title);
        said = List.copyOf(said);
        body = List.copyOf(body);
    }
}
