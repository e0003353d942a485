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
    private static final Pattern OPENING = Pattern.compile("\\A\\s*(?:---|\\+\\+\\+)[ \\t]*\\R");
    private static final Pattern LINE = Pattern.compile("(.*)(?:\\R|\\z)");
    private static final Pattern FIELD = Pattern.compile(
            "(?<key>\\p{L}[\\p{L}\\p{N}_-]{0,29})(?: ?(?::(?=[\\s\"'\\[]|$)|：(?=[^。！？]{0,60}$))|\\s*=)\\s*(?<value>.*)");
    private static final Pattern BELOW = Pattern.compile("\\s*-\\s+(?<item>.*)|\\s+(?<more>\\S.*)|\\s*(?:#.*)?");
    private static final Pattern PART = Pattern.compile("\\s*[\\p{L}_]{1,20}: +");
    /** One that is never closed is a list too. */
    private static final Pattern LIST = Pattern.compile("\\[(?!\\[)(.*?)]?");

    private static final Pattern LINK =
            Pattern.compile("\\[\\[(?:[^\\[\\]]*[|/])?([^\\[\\]|/]+)]]|\\[([^\\[\\]]+)]\\([^()]*\\)");
    private static final Pattern QUOTED = Pattern.compile("\"(.*?)\"?|'(.*?)'?");
    /** Of so many lines one may be no field. */
    private static final int MOST_SLIPS = 3;

    private static final int FEWEST_OPEN = 2;

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
        return block(text).map(Block::end).orElse(0);
    }

    /** The lines of fields and where, with the mark below them, they end. */
    private record Block(List<String> lines, int end) {}

    /** The same fields again further down are those of other articles. */
    private static Optional<Block> block(String text) {
        return closed(text).or(() -> open(text)).filter(b -> {
            Matcher first = FIELD.matcher(b.lines.get(0));
            return first.matches() && text.substring(b.end).lines().noneMatch(l -> isField(l, first.group("key")));
        });
    }

    /** What stands between two marks is fields; a line among them that is none is a slip. */
    private static Optional<Block> closed(String text) {
        Matcher block = BLOCK.matcher(text);
        if (!block.find()) {
            return Optional.empty();
        }
        List<String> lines = block.group("fields").lines().toList();
        long slips = lines.stream().filter(l -> !isOfFields(l)).count();
        boolean prose = lines.stream().anyMatch(l -> !isOfFields(l) && l.indexOf('。') >= 0);
        return prose || slips * MOST_SLIPS > lines.size()
                ? Optional.empty()
                : Optional.of(new Block(lines, block.end()));
    }

    /** Fields below a mark that nobody closed, down to a blank line. */
    private static Optional<Block> open(String text) {
        Matcher opening = OPENING.matcher(text);
        if (!opening.find()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        int end = opening.end();
        Matcher line = LINE.matcher(text).region(end, text.length());
        while (line.lookingAt() && !line.group(1).isBlank() && isOfFields(line.group(1))) {
            lines.add(line.group(1));
            end = line.end();
            line.region(end, text.length());
        }
        boolean parted =
                end == text.length() || line.lookingAt() && line.group(1).isBlank();
        return parted && lines.stream().filter(l -> FIELD.matcher(l).matches()).count() >= FEWEST_OPEN
                ? Optional.of(new Block(lines, end))
                : Optional.empty();
    }

    private static boolean isOfFields(String line) {
        return FIELD.matcher(line).matches() || BELOW.matcher(line).matches();
    }

    private static boolean isField(String line, String key) {
        Matcher field = FIELD.matcher(line);
        return field.matches() && field.group("key").equals(key);
    }

    Imprint of(String text) {
        Map<String, List<String>> fields = block(text).map(b -> fields(b.lines)).orElse(Map.of());
        return new Imprint(
                said(fields, titles).stream().findFirst(),
                said(fields, authors),
                day(said(fields, published)).or(() -> day(said(fields, dates))),
                said(fields, publications).stream()
                        .flatMap(p -> Publications.name(p).stream())
                        .findFirst());
    }

    private static Optional<LocalDate> day(List<String> words) {
        return words.stream().flatMap(w -> Days.of(w).stream()).findFirst();
    }

    private static List<String> said(Map<String, List<String>> fields, Set<String> keys) {
        return fields.entrySet().stream()
                .filter(f -> keys.contains(f.getKey()))
                .flatMap(f -> f.getValue().stream())
                .toList();
    }

    /** The values of each field by its name in small letters, without what parts the words of it. */
    private static Map<String, List<String>> fields(List<String> lines) {
        Map<String, List<String>> fields = new TreeMap<>();
        List<String> values = new ArrayList<>();
        for (String line : lines) {
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
