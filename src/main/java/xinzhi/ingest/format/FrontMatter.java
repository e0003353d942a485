package xinzhi.ingest.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.ontology.Cues;
import xinzhi.text.Imprint;

/**
 * What notes, clippings and pages in Markdown say of themselves between two lines {@code ---} above their text, in YAML
 * ({@code author: …}, a list below or between brackets), or between two lines {@code +++}, in TOML. The text keeps it.
 */
public final class FrontMatter {
    private static final Pattern BLOCK = Pattern.compile(
            "\\A\\s*(---|\\+\\+\\+)[ \\t]*\\R(?<fields>(?:(?!---|\\+\\+\\+|\\.\\.\\.).*\\R){1,100}?)(?:\\1|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");
    private static final Pattern FIELD =
            Pattern.compile("(?<key>\\p{L}[\\p{L}\\p{N}_-]{0,29})(?: ?:(?=\\s|$)|\\s*=)\\s*(?<value>.*)");
    private static final Pattern BELOW = Pattern.compile("\\s*-\\s+(?<item>.*)|\\s+(?<more>\\S.*)|\\s*(?:#.*)?");
    private static final Pattern PART = Pattern.compile("\\s*[\\p{L}_]{1,20}: +");
    private static final Pattern LIST = Pattern.compile("\\[(?!\\[)(.*)]");
    private static final Pattern LINK =
            Pattern.compile("\\[\\[(?:[^\\[\\]]*[|/])?([^\\[\\]|/]+)]]|\\[([^\\[\\]]+)]\\([^()]*\\)");
    private static final Pattern QUOTED = Pattern.compile("\"(.*)\"|'(.*)'");
    private static final Pattern ADDRESS = Pattern.compile("(?i).*://.*|www\\..*|[\\w.-]+\\.[a-z]{2,10}(?:/.*)?");
    private static final Pattern NAMED = Pattern.compile("《([^《》]{2,20})》");

    private final Set<String> titles;
    private final Set<String> authors;
    private final Set<String> published;
    private final Set<String> dates;
    private final Set<String> publications;

    FrontMatter(Cues cues) {
        titles = new HashSet<>(cues.words("front-matter-title"));
        authors = new HashSet<>(cues.words("front-matter-author"));
        published = new HashSet<>(cues.words("front-matter-published"));
        dates = new HashSet<>(cues.words("front-matter-date"));
        publications = new HashSet<>(cues.words("front-matter-publication"));
    }

    /** Where it ends and the text begins; 0 where a text has none. */
    public static int end(String text) {
        return block(text).map(Matcher::end).orElse(0);
    }

    /** All that stands between the lines is fields; the same fields again further down are those of other articles. */
    private static Optional<Matcher> block(String text) {
        Matcher block = BLOCK.matcher(text);
        if (!block.find()) {
            return Optional.empty();
        }
        List<String> lines = block.group("fields").lines().toList();
        Matcher first = FIELD.matcher(lines.get(0));
        boolean fields = first.matches()
                && lines.stream()
                        .allMatch(l ->
                                FIELD.matcher(l).matches() || BELOW.matcher(l).matches());
        return Optional.of(block)
                .filter(b -> fields)
                .filter(b -> text.substring(b.end()).lines().noneMatch(l -> isField(l, first.group("key"))));
    }

    private static boolean isField(String line, String key) {
        Matcher field = FIELD.matcher(line);
        return field.matches() && field.group("key").equals(key);
    }

    Imprint of(String text) {
        Map<String, List<String>> fields =
                block(text).map(b -> fields(b.group("fields"))).orElse(Map.of());
        return new Imprint(
                said(fields, titles).stream().findFirst(),
                said(fields, authors),
                day(said(fields, published)).or(() -> day(said(fields, dates))),
                said(fields, publications).stream()
                        .filter(p -> !ADDRESS.matcher(p).matches())
                        .map(FrontMatter::name)
                        .findFirst());
    }

    private static Optional<LocalDate> day(List<String> words) {
        return words.stream().flatMap(w -> HtmlImprint.date(w).stream()).findFirst();
    }

    private static String name(String publication) {
        Matcher named = NAMED.matcher(publication);
        return named.find() ? named.group(1) : publication;
    }

    private static List<String> said(Map<String, List<String>> fields, Set<String> keys) {
        return fields.entrySet().stream()
                .filter(f -> keys.contains(f.getKey()))
                .flatMap(f -> f.getValue().stream())
                .toList();
    }

    /** The values of each field by its name in small letters, without what parts the words of it. */
    private static Map<String, List<String>> fields(String block) {
        Map<String, List<String>> fields = new TreeMap<>();
        List<String> values = new ArrayList<>();
        for (String line : block.lines().toList()) {
            Matcher field = FIELD.matcher(line);
            Matcher below = BELOW.matcher(line);
            if (field.matches()) {
                String key = field.group("key").toLowerCase(Locale.ROOT).replaceAll("[_-]", "");
                values = fields.computeIfAbsent(key, k -> new ArrayList<>());
                add(values, field.group("value"));
            } else if (below.matches()) {
                String words = Optional.ofNullable(below.group("item"))
                        .or(() -> Optional.ofNullable(below.group("more")))
                        .orElse("");
                Matcher part = PART.matcher(words);
                add(values, part.lookingAt() ? words.substring(part.end()) : words);
            }
        }
        return fields;
    }

    private static void add(List<String> values, String written) {
        Matcher list = LIST.matcher(written.strip());
        List<String> items = list.matches() ? List.of(list.group(1).split(",")) : List.of(written);
        for (String item : items) {
            String words = LINK.matcher(unquoted(item)).replaceAll("$1$2").strip();
            if (!words.isEmpty() && !words.matches("[|>][+-]?")) {
                values.add(words);
            }
        }
    }

    private static String unquoted(String words) {
        Matcher quoted = QUOTED.matcher(words.strip());
        return quoted.matches() ? quoted.replaceAll("$1$2").replace("\\\"", "\"") : words;
    }
}
