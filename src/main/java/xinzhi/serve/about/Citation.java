package xinzhi.serve.about;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xinzhi.serve.view.ArticleView;

/** How to cite an article, by its own address, which stays wherever it is served. */
public final class Citation {
    private static final int NAMED_AUTHORS = 3;
    private static final String UNTITLED = "无题";
    private static final Pattern NUMBERED = Pattern.compile("(\\d{4})\\D{0,3}?第?\\s*0*(\\d{1,4})\\s*期");
    private static final Pattern DAY = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern NEWSPAPER = Pattern.compile(".*(?<![学公通导])报(?:[·（(:：].*)?");
    private static final Pattern SITE = Pattern.compile("(?i).*(?:网|网站|客户端|公众号|新媒体|通讯社|新华社|\\.(?:com|cn|net|org))");

    private final ArticleView view;
    private final LocalDate visited;
    private final Matter matter;
    private final String year;
    private final String number;
    private final String day;

    /** What an article stands in, and how that is marked and named in a list of works cited. */
    private enum Matter {
        BOOK("[M/OL]", "incollection", "booktitle"),
        JOURNAL("[J/OL]", "article", "journal"),
        NEWSPAPER("[N/OL]", "article", "journal"),
        SITE("[EB/OL]", "online", "organization");

        private final String mark;
        private final String entry;
        private final String field;

        Matter(String mark, String entry, String field) {
            this.mark = mark;
            this.entry = entry;
            this.field = field;
        }
    }

    /** @param visited when the article was read here, as the standard asks for */
    public Citation(ArticleView view, LocalDate visited) {
        this.view = view;
        this.visited = visited;
        String issue = view.head().issue();
        Matcher numbered = NUMBERED.matcher(issue);
        Matcher dated = DAY.matcher(issue);
        Matcher years = YEAR.matcher(issue);
        boolean isNumbered = numbered.find();
        this.number = isNumbered ? numbered.group(2) : "";
        this.year = isNumbered ? numbered.group(1) : years.find() ? years.group(1) : "";
        this.day = view.head().issued().isEmpty() && !isNumbered && dated.find()
                ? String.join("-", dated.group(1), twoDigits(dated.group(2)), twoDigits(dated.group(3)))
                : view.head().issued();
        this.matter = matter(isNumbered);
    }

    private static String twoDigits(String number) {
        return number.length() < 2 ? "0" + number : number;
    }

    /** Of a source that tells neither by its name nor by its issue, a journal is likeliest. */
    private Matter matter(boolean isNumbered) {
        if (isNumbered) {
            return Matter.JOURNAL;
        }
        if (view.head().format().equals("application/epub+zip")) {
            return Matter.BOOK;
        }
        if (source().isEmpty() || SITE.matcher(source()).matches()) {
            return Matter.SITE;
        }
        return NEWSPAPER.matcher(source()).matches() ? Matter.NEWSPAPER : Matter.JOURNAL;
    }

    private List<String> authors() {
        return view.authors().stream().map(a -> a.person().zh()).toList();
    }

    private String source() {
        return view.head().source().map(s -> s.zh()).orElse("");
    }

    private String title() {
        String title = view.head().article().zh();
        return title.isEmpty() ? UNTITLED : title;
    }

    private String url() {
        return view.head().article().iri();
    }

    /**
     * By GB/T 7714.
     *
     * @param others stands for the authors after the third
     */
    public String gbt7714(String others) {
        List<String> parts = new ArrayList<>();
        String named = authors().stream().limit(NAMED_AUTHORS).collect(Collectors.joining(", "));
        if (!named.isEmpty()) {
            parts.add(authors().size() > NAMED_AUTHORS ? named + ", " + others : named);
        }
        String title = title() + matter.mark;
        String printed = printed();
        if (matter == Matter.BOOK) {
            parts.add(source().isEmpty() ? title : title + "//" + source());
        } else {
            parts.add(title);
        }
        if (!printed.isEmpty()) {
            parts.add(printed);
        }
        return String.join(". ", parts) + "[" + visited + "]. " + url() + ".";
    }

    /** Where and when, without what stands before the title. */
    private String printed() {
        String published = day.isEmpty() ? year : day;
        return switch (matter) {
            case BOOK -> published.isEmpty() ? "" : published.substring(0, 4);
            case SITE -> source() + (published.isEmpty() ? "" : "(" + published + ")");
            case JOURNAL -> joined(source(), number.isEmpty() ? published : year + "(" + number + ")");
            case NEWSPAPER -> joined(source(), published);
        };
    }

    private static String joined(String one, String other) {
        return Stream.of(one, other).filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
    }

    public String bibTex() {
        List<String> fields = new ArrayList<>();
        field(fields, "author", String.join(" and ", authors()));
        field(fields, "title", title());
        field(fields, matter.field, source());
        field(fields, "year", number.isEmpty() && !day.isEmpty() ? "" : year);
        field(fields, "number", number);
        field(fields, "date", number.isEmpty() ? day : "");
        field(fields, "url", url());
        field(fields, "urldate", visited.toString());
        field(fields, "langid", "chinese");
        String id = view.head().article().iri().replaceFirst(".*/", "");
        return "@" + matter.entry + "{xinzhi-" + id + ",\n" + String.join(",\n", fields) + "\n}";
    }

    private static void field(List<String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.add("  " + name + " = {" + value.replaceAll("[{}\\\\]", "") + "}");
        }
    }
}
