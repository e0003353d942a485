package xinzhi.ingest.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import xinzhi.ingest.format.Days;
import xinzhi.ingest.format.FileType;
import xinzhi.ingest.format.Format;
import xinzhi.ingest.format.Html;
import xinzhi.ingest.format.Publications;
import xinzhi.ingest.format.Reason;
import xinzhi.ingest.format.TextDecoder;
import xinzhi.ingest.format.UnreadableException;
import xinzhi.ingest.table.Columns.Field;
import xinzhi.ontology.Cues;
import xinzhi.text.Hash;
import xinzhi.text.Imprint;
import xinzhi.text.Page;

/**
 * A table with an article in each row: a page for each, numbered as its row, the title its heading and the text below it.
 * Author, day and publication are what the file says of the page; columns of other names are left out.
 */
public final class Tabular implements Format {
    private static final Pattern MARKUP =
            Pattern.compile("(?i)<(?:p|div|br|span|section|article|table|img|h[1-6])\\b[^<>]*>");
    /** A new paragraph on the line of the last, told by the blanks that it begins with. */
    private static final Pattern RUN_ON = Pattern.compile("(?<=[。！？；：”…])[ \\t]*(?=\\u3000{2})");
    /** Below a title of the table and remarks on it. */
    static final int LAST_HEAD = 10;

    private static final int EXAMPLES = 4;

    private final FileType type;
    private final Sheets.Reader reader;
    private final Cues cues;

    private Tabular(FileType type, Sheets.Reader reader, Cues cues) {
        this.type = type;
        this.reader = reader;
        this.cues = cues;
    }

    /**
     * The formats of tables.
     *
     * @param cues what columns are called
     */
    public static List<Tabular> all(Cues cues, TextDecoder decoder) {
        Sheets.Reader excel = new ExcelSheets();
        return List.of(
                new Tabular(FileType.CSV, CsvSheets.separated(decoder, cues), cues),
                new Tabular(FileType.TSV, CsvSheets.tabbed(decoder, cues), cues),
                new Tabular(FileType.XLSX, excel, cues),
                new Tabular(FileType.XLS, excel, cues),
                new Tabular(FileType.JSON_LINES, new JsonSheets(decoder), cues));
    }

    public FileType type() {
        return type;
    }

    @Override
    public List<Page> pages(String id, byte[] bytes) throws IOException, UnreadableException {
        Sheets sheets = reader.read(bytes);
        boolean named = false;
        List<Page> pages = new ArrayList<>();
        for (Sheet sheet : sheets.all()) {
            OptionalInt head = head(sheet);
            if (head.isPresent()) {
                named = true;
                pages.addAll(below(head.getAsInt(), sheet, sheets.charset(), id));
            }
        }
        if (!named) {
            refuse();
        }
        if (pages.isEmpty()) {
            throw new UnreadableException(
                    Reason.EMPTY, "no row of it has a text below the names of its columns; export it again");
        }
        return pages;
    }

    /** The first row that names columns. */
    private OptionalInt head(Sheet sheet) {
        return IntStream.range(0, Math.min(LAST_HEAD, sheet.rows().size()))
                .filter(i -> Columns.of(sheet.rows().get(i), cues).isPresent())
                .findFirst();
    }

    private List<Page> below(int head, Sheet sheet, String charset, String id) {
        Columns columns = Columns.of(sheet.rows().get(head), cues).orElseThrow();
        String place = id + "/" + (sheet.name().isEmpty() ? "" : sheet.name() + "/");
        return sheet.rows().stream()
                .skip(head + 1)
                .flatMap(r -> page(place, charset, columns, r).stream())
                .toList();
    }

    private void refuse() throws UnreadableException {
        String message = "it is a table without a column of texts; name the column that holds them %s, and that of the"
                + " titles %s, or leave the file out";
        throw new UnreadableException(
                Reason.NO_ARTICLE, String.format(Locale.ROOT, message, names(Field.TEXT), names(Field.TITLE)));
    }

    private String names(Field field) {
        return field.names(cues).stream()
                .sorted(Comparator.comparing(String::length))
                .limit(EXAMPLES)
                .collect(Collectors.joining(", "));
    }

    private Optional<Page> page(String place, String charset, Columns columns, Sheet.Row row) {
        Optional<String> text = columns.values(Field.TEXT, row)
                .max(Comparator.comparing(String::length)) // a summary may stand beside it
                .map(Tabular::text);
        if (text.filter(t -> !t.isBlank()).isEmpty()) {
            return Optional.empty();
        }
        Optional<String> title = columns.values(Field.TITLE, row).findFirst().map(Tabular::line);
        String whole = titled(title, text.get());
        Imprint imprint = new Imprint(
                title,
                columns.values(Field.AUTHOR, row).map(Tabular::line).distinct().toList(),
                day(columns, row),
                columns.values(Field.PUBLICATION, row)
                        .flatMap(p -> Publications.name(p).stream())
                        .findFirst());
        String hash = Hash.sha256((whole + identity(imprint)).getBytes(StandardCharsets.UTF_8));
        return Optional.of(new Page(place + row.number(), type.mediaType(), charset, hash, whole, imprint));
    }

    /**
     * What tells two rows of the same text apart: one text may be in two papers. Addresses of articles rest on it, so
     * that it is written as it first was, whatever an imprint holds beside.
     */
    private static String identity(Imprint imprint) {
        return "Imprint[title=" + imprint.title() + ", authors=" + imprint.authors() + ", date=" + imprint.date()
                + ", publication=" + imprint.publication() + "]";
    }

    private static Optional<LocalDate> day(Columns columns, Sheet.Row row) {
        return Stream.concat(columns.values(Field.PUBLISHED, row), columns.values(Field.DATE, row))
                .flatMap(d -> Days.ofField(d).stream())
                .findFirst();
    }

    /** The text below its title, unless it begins with it. */
    private static String titled(Optional<String> title, String text) {
        boolean given = title.isEmpty() || bare(text).startsWith(bare(title.get()));
        return given ? text : "# " + title.get() + "\n\n" + text;
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s\\u3000#]", "");
    }

    private static String text(String cell) {
        return MARKUP.matcher(cell).find()
                ? Html.text(cell)
                : RUN_ON.matcher(plain(cell)).replaceAll("\n") + "\n";
    }

    private static String line(String cell) {
        return plain(cell).replaceAll("[\\s\\u3000]+", " ");
    }

    private static String plain(String cell) {
        return Parser.unescapeEntities(cell, false).replaceAll("\\r\\n?", "\n").strip();
    }
}
