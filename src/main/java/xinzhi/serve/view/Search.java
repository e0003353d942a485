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
    private static final int MOST_SENTENCES = 200;
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
        return view(words, named(words), type, page);
    }

    /** Nothing but {@code things}, which are all of a class. */
    public SearchView list(List<SearchView.Hit> things, String type, int page) {
        return view("", things, type, page);
    }

    private SearchView view(String words, List<SearchView.Hit> all, String type, int page) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Overview.THINGS.forEach(t -> counts.put(t, 0));
        all.forEach(hit -> counts.computeIfPresent(type(hit.thing()), (t, n) -> n + 1));
        List<SearchView.Hit> asked = all.stream()
                .filter(hit -> type.isEmpty() || type(hit.thing()).equals(type))
                .toList();
        int pages = Math.max(1, (asked.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int shown = Math.min(page, pages);
        List<SearchView.SentenceHit> sentences = words.isEmpty() ? List.of() : sentences(words);
        return new SearchView(
                words,
                type,
                counts.entrySet().stream()
                        .filter(e -> e.getValue() > 0)
                        .map(e -> new HomeView.Count(e.getKey(), e.getValue()))
                        .toList(),
                asked.size(),
                asked.subList((shown - 1) * ON_A_PAGE, Math.min(shown * ON_A_PAGE, asked.size())),
                shown,
                pages,
                words.isEmpty() ? List.of() : titles(words),
                sentences,
                sentences.size() == MOST_SENTENCES);
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

    private List<SearchView.Hit> named(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        List<SearchView.Hit> hits = new ArrayList<>();
        for (Row row : rows("search-names", words)) {
            if (row.node("thing").isPresent()) {
                Name thing = Name.of(row, "thing");
                String literal = row.text("literal");
                boolean other = !literal.equals(thing.zh()) && !literal.equals(thing.en());
                hits.add(new SearchView.Hit(thing, other ? literal : "", row.number("n")));
            }
        }
        hits.sort(Comparator.comparing((SearchView.Hit h) -> closeness(h, wanted))
                .thenComparing(h -> -h.articles())
                .thenComparing(h -> h.thing().zh().length())
                .thenComparing(h -> h.thing().iri()));
        return hits;
    }

    /** 0 the very words, 1 begins with them, 2 holds them. */
    private static int closeness(SearchView.Hit hit, String wanted) {
        List<String> names = List.of(hit.thing().zh(), hit.thing().en(), hit.otherName());
        boolean same = names.stream().anyMatch(n -> n.equalsIgnoreCase(wanted));
        boolean begins = names.stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).startsWith(wanted));
        return same ? 0 : begins ? 1 : 2;
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

    private String type(Name thing) {
        String kind = addresses.path(thing.iri()).replaceFirst("^/id/([a-z]+)/.*", "$1");
        return Overview.THINGS.stream()
                .filter(t -> t.toLowerCase(Locale.ROOT).equals(kind))
                .findFirst()
                .orElse("");
    }
}
