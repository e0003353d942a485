package xinzhi.ingest.layout.paper;

import java.util.List;
import xinzhi.text.Author;

/**
 * The head of a paper, by the numbers of its lines.
 *
 * @param authors whom it names, in a table or on a thesis's cover too
 * @param end the line after it
 */
record Head(
        List<Integer> title,
        List<Integer> subtitle,
        List<Integer> bylines,
        List<Author> authors,
        List<Integer> institutions,
        int end) {
    int first() {
        return title.get(0);
    }
}
