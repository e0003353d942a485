package xinzhi.serve.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Finds things by name, articles by title, sentences by their words. For use inside a read transaction. */
public final class Search {
    private static final int ON_A_PAGE = 48;
    private static final int SENTENCES_ON_A_PAGE = 30;
    /** So far into the sentences one can page. */
    private static final int MOST_PAGES = 100;

    /** Private characters that the text index puts around what it found. */
    private static final char MARK = '\uE000';

    private static final char END = '\uE001';

    private final DatasetGraph dataset;
    private final ViewQueries queries;
    private final Catalogue catalogue;
    private final ToIntFunction<String> sentenceCount;

    /** @param sentenceCount tells how many sentences answer a query of the text index */
    public Search(DatasetGraph dataset, ViewQueries queries, Catalogue catalogue, ToIntFunction<String> sentenceCount) {
        this.dataset = dataset;
        this.queries = queries;
        this.catalogue = catalogue;
        this.sentenceCount = sentenceCount;
    }

    /**
     * What holds the words.
     *
     * @param type of the things to show, by its local name; all where it is empty
     * @param page of the things
     * @param sentencePage of the sentences
     */
    public SearchView find(String words, String type, int page, int sentencePage) {
        List<Catalogue.Found> all = catalogue.find(words);
        List<SearchView.Hit> asked = all.stream()
                .filter(f -> type.isEmpty() || f.thing().type().equals(type))
                .map(Search::hit)
                .toList();
        Shown<SearchView.Hit> shown = new Shown<>(asked, page);
        int sentences = phrases(words).isEmpty() ? 0 : sentenceCount.applyAsInt(phrases(words));
        int pages = Math.min(MOST_PAGES, (sentences + SENTENCES_ON_A_PAGE - 1) / SENTENCES_ON_A_PAGE);
        int at = Math.max(1, Math.min(sentencePage, pages));
        return new SearchView(
                words,
                type,
                counts(all),
                asked.size(),
                shown.items(),
                shown.page(),
                shown.pages(),
                titles(words),
                sentences == 0 ? List.of() : sentences(words, at),
                sentences,
                at,
                pages);
    }

    /** Nothing but {@code things}, which are all of a class. */
    public static SearchView list(List<SearchView.Hit> things, String type, int page) {
        Shown<SearchView.Hit> shown = new Shown<>(things, page);
        return new SearchView(
                "",
                type,
                List.of(),
                things.size(),
                shown.items(),
                shown.page(),
                shown.pages(),
                List.of(),
                List.of(),
                0,
                1,
                0);
    }

    static SearchView.Hit hit(Catalogue.Found found) {
        return new SearchView.Hit(
                found.thing().name(),
                found.thing().type(),
                found.otherName(),
                found.thing().articles());
    }

    /** The items of one page of {@code all}; of the last, where there are not so many. */
    private record Shown<T>(List<T> all, int asked) {
        int pages() {
            return Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        }

        int page() {
            return Math.min(asked, pages());
        }

        List<T> items() {
            return all.subList((page() - 1) * ON_A_PAGE, Math.min(page() * ON_A_PAGE, all.size()));
        }
    }

    private static List<HomeView.Count> counts(List<Catalogue.Found> all) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Overview.THINGS.forEach(t -> counts.put(t, 0));
        all.forEach(found -> counts.merge(found.thing().type(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> new HomeView.Count(e.getKey(), e.getValue()))
                .toList();
    }

    /** Every word as a phrase, all of them wanted; nothing in them is syntax. */
    static String phrases(String words) {
        return Arrays.stream(words.split("[\\s\u3000]+"))
                .map(word -> word.replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
                .filter(word -> !word.isEmpty())
                .map(word -> "\"" + word + "\"")
                .collect(Collectors.joining(" AND "));
    }

    private List<Row> rows(String name, String words, Map<String, Node> others) {
        Map<String, Node> values = new LinkedHashMap<>(others);
        values.put("words", NodeFactory.createLiteralString(phrases(words)));
        return phrases(words).isEmpty() ? List.of() : queries.rows(dataset, name, values);
    }

    private List<ArticleLine> titles(String words) {
        return rows("search-titles", words, Map.of()).stream()
                .map(row -> new ArticleLine(
                        Name.titled(row, "article", "literal"),
                        row.text("byline"),
                        Name.titled(row, "article", "literal")))
                .toList();
    }

    private List<SearchView.SentenceHit> sentences(String words, int page) {
        Node most = NodeFactory.createLiteralByValue(page * SENTENCES_ON_A_PAGE, XSDDatatype.XSDinteger);
        return rows("search-sentences", words, Map.of("most", most)).stream()
                .skip((page - 1L) * SENTENCES_ON_A_PAGE)
                .map(row -> new SearchView.SentenceHit(
                        marked(row.text("literal"), row.some("sentence")),
                        new Name(row.some("sentence"), "", ""),
                        Name.titled(row, "article", "title")))
                .toList();
    }

    /** The text between the marks, taken apart. */
    private static List<Piece> marked(String text, Node sentence) {
        Name here = new Name(sentence, "", "");
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            boolean inside = text.charAt(at) == MARK;
            int next = text.indexOf(inside ? END : MARK, at);
            int end = next < 0 ? text.length() : next;
            String run = text.substring(inside ? at + 1 : at, end);
            pieces.add(new Piece(run, inside ? Optional.of(here) : Optional.empty()));
            at = inside && next >= 0 ? end + 1 : end;
        }
        return pieces;
    }
}
