package xinzhi.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import xinzhi.ingest.layout.line.Passage;
import xinzhi.text.Author;
import xinzhi.text.Span;

/** The paragraphs of an article as they are put together, and the credits that were found among them. */
final class BodyText {
    private final List<Passage> paragraphs = new ArrayList<>();
    private final List<Integer> headings = new ArrayList<>();
    private final List<Author> authors = new ArrayList<>();
    private final List<Span> credits = new ArrayList<>();

    void paragraph(Passage words) {
        paragraphs.add(words);
    }

    void heading(Passage words) {
        headings.add(paragraphs.size());
        paragraphs.add(words);
    }

    /** The last paragraph or heading runs on. */
    void goOn(Passage words) {
        int last = paragraphs.size() - 1;
        paragraphs.set(last, Passage.joined(List.of(paragraphs.get(last), words)));
    }

    void credit(Passage words, List<Author> names) {
        credits.add(words.onPage());
        authors.addAll(names);
    }

    Passage text() {
        return Passage.lines(paragraphs);
    }

    /** Section headings and pull quotes, as spans of the text. */
    List<Span> headings() {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            int length = paragraphs.get(i).length();
            if (headings.contains(i)) {
                spans.add(new Span(at, at + length));
            }
            at += length + 1;
        }
        return spans;
    }

    /** Who took or drew what the text describes. */
    List<Author> authors() {
        return List.copyOf(authors);
    }

    /** Where the page says so. */
    List<Span> credits() {
        return List.copyOf(credits);
    }
}
