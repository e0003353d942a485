package xinzhi.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One article of a page. Every offset of what is extracted from it points into {@link #text()}, its body in reading
 * order with one line per paragraph; {@link #map()} leads from there back to the page.
 *
 * @param id stable: a hash of the page's bytes and the article's text
 * @param position of the article on its page, from 0, by where its text begins
 * @param source the publication that its page states as its source, {@code issue} that publication's issue
 * @param issued the day on which it was published or signed, as its page says
 * @param headings section headings and pull quotes, as spans of the text
 * @param titleSpans where the title and column stand on the page
 * @param creditSpans where its byline, affiliation and source lines stand on the page
 */
public record Article(
        String id,
        Page page,
        int position,
        Kind kind,
        Optional<String> title,
        Optional<String> column,
        List<Author> authors,
        Optional<String> source,
        Optional<String> issue,
        Optional<LocalDate> issued,
        String text,
        SpanMap map,
        List<Span> headings,
        List<Span> titleSpans,
        List<Span> creditSpans,
        List<Doubt> doubts) {

    /** What sort of text it is: an article proper, a photo with its caption, or the words of a figure. */
    public enum Kind {
        ARTICLE,
        PHOTO,
        INFOGRAPHIC
    }

    public Article {
        authors = List.copyOf(authors);
        headings = List.copyOf(headings);
        titleSpans = List.copyOf(titleSpans);
        creditSpans = List.copyOf(creditSpans);
        doubts = List.copyOf(doubts);
        if (map.length() != text.length()) {
            throw new IllegalArgumentException("map of " + map.length() + " for text of " + text.length());
        }
    }

    /** A text alone, without a page around it or a head. */
    public static Article plain(String text) {
        return new Article(
                "plain",
                new Page("plain.txt", "text/plain", "UTF-8", Hash.sha256(text), text),
                0,
                Kind.ARTICLE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                new SpanMap(IntStream.range(0, text.length()).toArray()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same article with its title and text in other characters; every offset stays what it is. */
    public Article withText(Optional<String> otherTitle, String otherText) {
        return new Article(
                id,
                page,
                position,
                kind,
                otherTitle,
                column,
                authors,
                source,
                issue,
                issued,
                otherText,
                map,
                headings,
                titleSpans,
                creditSpans,
                doubts);
    }
}
