package xinzhi.ingest.format;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonValue;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import xinzhi.text.Imprint;

/**
 * What a web page says of its article where no reader sees it: in {@code <meta>}, in JSON-LD, in the comment that the
 * newspapers' software writes, in the scripts that hold a page's data, and in its title.
 */
final class HtmlMetadata {
    private static final List<String> TITLES =
            List.of("og:title", "citation_title", "articletitle", "dc.title", "twitter:title", "title");
    private static final List<String> AUTHORS =
            List.of("citation_author", "article:author", "og:article:author", "dc.creator", "author");
    private static final List<String> DATES = List.of(
            "article:published_time",
            "citation_publication_date",
            "citation_date",
            "publishdate",
            "pubdate",
            "publish_time",
            "og:release_date",
            "datepublished",
            "firstpublishedtime",
            "dc.date");
    private static final List<String> SOURCES =
            List.of("citation_journal_title", "contentsource", "source", "publisher", "article:publisher");
    /** Where pages show who wrote them. */
    private static final String AUTHOR = "#js_author_name, [itemprop=author], [rel=author], .p-author, .byline .author,"
            + " .author-name, .entry-author-name, .post-author-name,"
            + " #meta_content .rich_media_meta_text:not(#publish_time, #copyright_logo)";

    private static final Pattern SITE_APART =
            Pattern.compile("\\s*[_|｜]\\s*|\\s[-–—]+\\s|-{2,}|-(?=\\p{IsHan}{2,14}(?:-|$))");
    private static final Pattern APART = Pattern.compile("[\\s_|｜–—-]+");
    private static final int LONGEST_SITE = 16;
    private static final Pattern AUTHOR_IN_SCRIPT =
            Pattern.compile("\"author(?:Name|_name)?\"\\s*:\\s*(?:\\{[^{}]*?\"name\"\\s*:\\s*)?\"([^\"\\\\]{2,20})\"");
    private static final Pattern TIME_IN_SCRIPT = Pattern.compile("\\bct\\s*=\\s*[\"'](\\d{10})[\"']");

    private final Document document;
    private final Map<String, List<String>> meta = new TreeMap<>();
    private final Map<String, List<String>> linked = new TreeMap<>();
    private final Map<String, String> newspaper = new TreeMap<>();

    HtmlMetadata(Document document) {
        this.document = document;
        for (Element element : document.select("meta[content]")) {
            String name = Stream.of("name", "property", "itemprop")
                    .map(element::attr)
                    .filter(n -> !n.isBlank())
                    .findFirst()
                    .orElse("");
            meta.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new ArrayList<>())
                    .add(element.attr("content").strip());
        }
        document.select("script[type=application/ld+json]").forEach(s -> addJson(s.data()));
        document.getAllElements().forEach(e -> e.childNodes().forEach(this::addComment));
    }

    /** {@code {"headline": …, "author": [{"name": …}], "datePublished": …, "publisher": {"name": …}}} */
    private void addJson(String json) {
        try {
            addJson("", JSON.parseAny(json));
        } catch (JsonException
                | NullPointerException
                | StackOverflowError e) { // scripts are often broken, empty or brackets without end, which the parser
            return; // does not foresee, and the page is readable without them
        }
    }

    private void addJson(String name, JsonValue value) {
        if (value.isString()) {
            linked.computeIfAbsent(name, n -> new ArrayList<>())
                    .add(value.getAsString().value().strip());
        } else if (value.isArray()) {
            value.getAsArray().forEach(v -> addJson(name, v));
        } else if (value.isObject()) {
            value.getAsObject().forEach((key, v) -> addJson(key.equals("name") ? name : key, v));
        }
    }

    /** {@code <!--enpproperty <date>…</date><author>…</author><title>…</title>…/enpproperty-->} */
    private void addComment(Node node) {
        if (node instanceof Comment comment && comment.getData().contains("enpproperty")) {
            Matcher field = Pattern.compile("<(\\w+)>([^<]*)</\\1>").matcher(comment.getData());
            field.results()
                    .filter(f -> !f.group(2).isBlank())
                    .forEach(f -> newspaper.put(f.group(1), f.group(2).strip()));
        }
    }

    /** What may be the article's title, the surest first; the page's own title last, whole and without the site's name. */
    List<String> titles() {
        Set<String> titles = new LinkedHashSet<>();
        Optional.ofNullable(newspaper.get("title")).ifPresent(titles::add);
        titles.addAll(said(linked, List.of("headline")));
        titles.addAll(said(meta, TITLES));
        Stream.of(SITE_APART.split(document.title()))
                .max((a, b) -> a.length() - b.length())
                .ifPresent(titles::add);
        titles.add(document.title().strip());
        titles.removeIf(String::isBlank);
        return List.copyOf(titles);
    }

    /** Lines above and below the headline that belong to it. */
    List<String> otherLines() {
        return Stream.of("introtitle", "subtitle")
                .flatMap(n -> Optional.ofNullable(newspaper.get(n)).stream())
                .toList();
    }

    Imprint imprint() {
        return new Imprint(titles().stream().findFirst(), authors(), date(), publication());
    }

    private List<String> authors() {
        List<String> authors = new ArrayList<>(said(linked, List.of("author", "creator")));
        Optional.ofNullable(newspaper.get("author"))
                .filter(a -> authors.isEmpty())
                .ifPresent(authors::add);
        if (authors.isEmpty()) {
            authors.addAll(shown(AUTHOR));
        }
        for (String name : AUTHORS) {
            if (authors.isEmpty()) {
                authors.addAll(said(meta, List.of(name)));
            }
        }
        if (authors.isEmpty()) {
            scriptsOfArticle()
                    .flatMap(s -> AUTHOR_IN_SCRIPT.matcher(s).results())
                    .findFirst()
                    .ifPresent(m -> authors.add(m.group(1)));
        }
        return authors.stream().filter(a -> !a.contains("/")).distinct().toList();
    }

    private Optional<LocalDate> date() {
        Stream<String> words = Stream.of(
                        said(linked, List.of("datePublished", "pubDate")),
                        said(meta, DATES),
                        Optional.ofNullable(newspaper.get("date")).stream().toList(),
                        shown("#publish_time"),
                        document.select("time[datetime]").eachAttr("datetime"))
                .flatMap(List::stream);
        return words.flatMap(w -> Days.of(w).stream()).findFirst().or(() -> scripts()
                .flatMap(s -> TIME_IN_SCRIPT.matcher(s).results())
                .map(HtmlMetadata::day)
                .findFirst());
    }

    private static LocalDate day(MatchResult seconds) {
        return Instant.ofEpochSecond(Long.parseLong(seconds.group(1)))
                .atZone(Days.CHINA)
                .toLocalDate();
    }

    private Optional<String> publication() {
        return Stream.of(shown("#js_name"), said(meta, SOURCES), said(linked, List.of("publisher", "isPartOf")))
                .flatMap(List::stream)
                .filter(s -> !s.contains("/"))
                .findFirst();
    }

    /**
     * The site, as its pages' titles name it behind or before their own; empty where a page has a field for its source
     * and says nothing.
     *
     * @param headline that the page shows; a title that does not have it names sections and, last, the site
     */
    Optional<String> site(Optional<String> headline) {
        boolean leftOpen = SOURCES.stream().anyMatch(meta::containsKey);
        String title = document.title().strip();
        boolean ofSite = headline.isPresent() && SITE_APART.split(title).length > 1 && !title.contains(headline.get());
        String own = ofSite
                ? ""
                : titles().stream()
                        .filter(t -> t.length() < title.length() && title.contains(t))
                        .findFirst()
                        .orElse(title);
        int end = title.indexOf(own) + own.length();
        String beside = end < title.length() ? title.substring(end) : title.substring(0, end - own.length());
        List<String> parts = List.of(APART.split(beside));
        return parts.stream()
                .skip(Math.max(0, parts.size() - 1))
                .filter(s -> !leftOpen && s.length() <= LONGEST_SITE)
                .filter(s -> s.codePoints().anyMatch(FrequentCharacters::isHan))
                .findFirst();
    }

    /** With what a title of several parts ends, as a rule the site; not what is told elsewhere to be the article's title. */
    Optional<String> lastPart() {
        String[] parts = SITE_APART.split(document.title().strip());
        String last = parts[parts.length - 1];
        boolean told = Stream.of(said(linked, List.of("headline")), said(meta, TITLES))
                .anyMatch(titles -> titles.contains(last));
        return Optional.of(last).filter(l -> parts.length > 1 && !told);
    }

    private Stream<String> scripts() {
        return document.select("script:not([src])").stream().map(Element::data);
    }

    private Stream<String> scriptsOfArticle() {
        return scripts().filter(s -> titles().stream().anyMatch(s::contains));
    }

    private List<String> shown(String selector) {
        return document.select(selector).stream()
                .map(e -> e.hasAttr("content") ? e.attr("content") : e.text())
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .toList();
    }

    private static List<String> said(Map<String, List<String>> fields, List<String> names) {
        return names.stream()
                .flatMap(n -> fields.getOrDefault(n, List.of()).stream())
                .filter(v -> !v.isBlank())
                .toList();
    }
}
