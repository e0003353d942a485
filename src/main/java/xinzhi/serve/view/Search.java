package xinzhi.serve.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Finds things by name, articles by title, sentences by their words. For use inside a read transaction. */
public final class Search {
    private static final int ON_A_PAGE = 48;
    private static final int MOST_SENTENCES = 100;
    /** As in the queries. */
    private static final int MOST_NAMES = 300;

    /** Private characters that the text index puts around what it found. */
    private static final char MARK = '\uE000';

    private static final char END = '\uE001';

    private final DatasetGraph dataset;
    private final ViewQueries queries;
    private final Addresses addresses;

    public Search(DatasetGraph dataset, ViewQueries queries, Addresses addresses) {
        this.dataset = dataset;
        this.queries = queries;
        this.addresses = addresses;
    }

    /** What holds the words, and on {@code page} the things of a class among it; all classes where it is empty. */
    public SearchView find(String words, String type, int page) {
        List<Found> all = named(words);
        List<Found> asked = all.stream()
                .filter(f -> type.isEmpty() || type(f.thing()).equals(type))
                .toList();
        Shown<Found> shown = new Shown<>(asked, page);
        List<SearchView.SentenceHit> sentences = sentences(words);
        return new SearchView(
                words,
                type,
                counts(all),
                asked.size(),
                shown.items().stream().map(this::summary).toList(),
                shown.page(),
                shown.pages(),
                titles(words),
                sentences,
                sentences.size() == MOST_SENTENCES,
                all.size() >= MOST_NAMES);
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
                false,
                false);
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

    private List<HomeView.Count> counts(List<Found> all) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Overview.THINGS.forEach(t -> counts.put(t, 0));
        all.forEach(found -> counts.computeIfPresent(type(found.thing()), (t, n) -> n + 1));
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> new HomeView.Count(e.getKey(), e.getValue()))
                .toList();
    }

    /** Every word as a phrase, all of them wanted; nothing in them is syntax. */
    static Node phrases(String words) {
        return NodeFactory.createLiteralString(Arrays.stream(words.split("\\s+"))
                .map(word -> "\"" + word.replaceAll("[\"\\\\]", " ") + "\"")
                .filter(phrase -> !phrase.isBlank())
                .collect(Collectors.joining(" AND ")));
    }

    private List<Row> rows(String name, String words) {
        return queries.rows(dataset, name, Map.of("words", phrases(words)));
    }

    /** All things of a class, those that most articles name first. */
    public List<SearchView.Hit> ofClass(String type) {
        return queries.rows(dataset, "things-of-class", Map.of("class", Terms.term(type))).stream()
                .filter(row -> row.node("thing").isPresent())
                .map(row -> new SearchView.Hit(Name.of(row, "thing"), "", row.number("n")))
                .toList();
    }

    /** By how close their names are; what they are called is not known yet. */
    private List<Found> named(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        Map<Node, Found> found = new LinkedHashMap<>();
        for (Row row : rows("search-names", words)) {
            Found next = new Found(row.some("thing"), row.text("literal"), wanted);
            found.merge(next.thing(), next, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        return found.values().stream().sorted().toList();
    }

    private SearchView.Hit summary(Found found) {
        Row row = queries.rows(dataset, "thing-summary", Map.of("this", found.thing()))
                .get(0);
        Name name = new Name(found.thing(), row.text("thingZh"), row.text("thingEn"));
        boolean other = !found.literal().equals(name.zh()) && !found.literal().equals(name.en());
        return new SearchView.Hit(name, other ? found.literal() : "", row.number("n"));
    }

    /** A thing and the name that holds the words; the closer comes first. */
    private record Found(Node thing, String literal, String wanted) implements Comparable<Found> {
        private static final Comparator<Found> ORDER = Comparator.comparing(Found::distance)
                .thenComparing(f -> f.literal().length())
                .thenComparing(f -> f.thing().getURI());

        /** 0 the very words, 1 begins with them, 2 holds them. */
        private int distance() {
            String name = literal.toLowerCase(Locale.ROOT);
            return name.equals(wanted) ? 0 : name.startsWith(wanted) ? 1 : 2;
        }

        @Override
        public int compareTo(Found other) {
            return ORDER.compare(this, other);
        }
    }

    private List<ArticleLine> titles(String words) {
        return rows("search-titles", words).stream()
                .map(row -> new ArticleLine(
                        Name.titled(row, "article", "literal"),
                        row.text("byline"),
                        Name.titled(row, "article", "literal")))
                .toList();
    }

    private List<SearchView.SentenceHit> sentences(String words) {
        return rows("search-sentences", words).stream()
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

    private String type(Node thing) {
        String kind = addresses.path(thing.getURI()).replaceFirst("^/id/([a-z]+)/.*", "$1");
        return Overview.THINGS.stream()
                .filter(t -> t.toLowerCase(Locale.ROOT).equals(kind))
                .findFirst()
                .orElse("");
    }
}
