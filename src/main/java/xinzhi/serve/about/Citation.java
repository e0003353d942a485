package xinzhi.serve.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xinzhi.serve.view.ArticleView;

/** How to cite an article. */
public final class Citation {
    private static final int NAMED_AUTHORS = 3;

    private final ArticleView view;
    private final String url;
    private final Optional<Issue> issue;

    /** Year and number of an issue. */
    private record Issue(String year, String number) {}

    /** @param url by which the visitor reached the article */
    public Citation(ArticleView view, String url) {
        this.view = view;
        this.url = url;
        Matcher digits = Pattern.compile("(\\d{4})(?:\\D+(\\d{1,4}))?")
                .matcher(view.head().issue());
        this.issue = digits.find()
                ? Optional.of(new Issue(
                        digits.group(1), Optional.ofNullable(digits.group(2)).orElse("")))
                : Optional.empty();
    }

    private List<String> authors() {
        return view.authors().stream().map(a -> a.person().zh()).toList();
    }

    private String source() {
        return view.head().source().map(s -> s.zh()).orElse("");
    }

    /**
     * By GB/T 7714: a periodical's article where the issue is known, else a newspaper's with its day.
     *
     * @param others stands for the authors after the third
     */
    public String gbt7714(String others) {
        List<String> parts = new ArrayList<>();
        String named = authors().stream().limit(NAMED_AUTHORS).collect(Collectors.joining(", "));
        if (!named.isEmpty()) {
            parts.add(authors().size() > NAMED_AUTHORS ? named + ", " + others : named);
        }
        parts.add(view.head().article().zh() + (issue.isPresent() ? "[J/OL]" : "[N/OL]"));
        String printed = issue.map(i -> source()
                        + (source().isEmpty() ? "" : ", ")
                        + i.year()
                        + (i.number().isEmpty() ? "" : "(" + i.number() + ")"))
                .orElse(Stream.of(source(), view.head().issued())
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.joining(", ")));
        if (!printed.isEmpty()) {
            parts.add(printed);
        }
        return String.join(". ", parts) + ". " + url + ".";
    }

    public String bibTex() {
        List<String> fields = new ArrayList<>();
        field(fields, "author", String.join(" and ", authors()));
        field(fields, "title", view.head().article().zh());
        field(fields, "journal", source());
        issue.ifPresent(i -> {
            field(fields, "year", i.year());
            field(fields, "number", i.number());
        });
        if (issue.isEmpty()) {
            field(fields, "date", view.head().issued());
        }
        field(fields, "url", url);
        field(fields, "langid", "chinese");
        String id = view.head().article().iri().replaceFirst(".*/", "");
        String type = source().isEmpty() ? "misc" : "article";
        return "@" + type + "{xinzhi-" + id + ",\n" + String.join(",\n", fields) + "\n}";
    }

    private static void field(List<String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.add("  " + name + " = {" + value.replaceAll("[{}\\\\]", "") + "}");
        }
    }
}
