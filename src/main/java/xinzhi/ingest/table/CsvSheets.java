package xinzhi.ingest.table;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import xinzhi.ingest.format.Reason;
import xinzhi.ingest.format.TextDecoder;
import xinzhi.ingest.format.UnreadableException;
import xinzhi.ontology.Cues;

/** Rows of cells between separators, in any Chinese encoding. */
final class CsvSheets implements Sheets.Reader {
    /** What databases write for nothing. */
    private static final String NULL = "\\N";

    private final TextDecoder decoder;
    private final @Nullable Character escape;
    private final String separators;
    private final Cues cues;

    private CsvSheets(TextDecoder decoder, Cues cues, @Nullable Character escape, String separators) {
        this.decoder = decoder;
        this.cues = cues;
        this.escape = escape;
        this.separators = separators;
    }

    /**
     * Files of one separator: the one that parts the names of columns in one of their first rows, else the one that their
     * first line has most of.
     */
    static CsvSheets separated(TextDecoder decoder, Cues cues) {
        return new CsvSheets(decoder, cues, null, ",;\t|");
    }

    /** Tabs between cells; line breaks may be written {@code \n}, as databases do. */
    static CsvSheets tabbed(TextDecoder decoder, Cues cues) {
        return new CsvSheets(decoder, cues, '\\', "\t");
    }

    @Override
    public Sheets read(byte[] bytes) throws IOException, UnreadableException {
        TextDecoder.Decoded decoded = decoder.decode(bytes)
                .orElseThrow(() -> new UnreadableException(
                        Reason.BINARY, "it is no text; give the file its right ending, or export it as CSV again"));
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(decoded.text()))
                .setEscape(escape)
                .setNullString(NULL)
                .setTrailingData(true)
                .setIgnoreEmptyLines(false) // they have a number too
                .setLenientEof(true)
                .get();
        List<Sheet.Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(decoded.text()), format)) {
            for (CSVRecord record : parser) {
                rows.add(new Sheet.Row((int) record.getRecordNumber(), cells(record)));
            }
        }
        rows.removeIf(Sheet.Row::isBlank);
        return new Sheets(decoded.charset(), List.of(new Sheet("", rows)));
    }

    private static List<String> cells(CSVRecord record) {
        return record.stream().map(c -> c == null ? "" : c).toList();
    }

    private char separator(String text) {
        List<String> heads =
                text.lines().filter(l -> !l.isBlank()).limit(Tabular.LAST_HEAD).toList();
        return separators
                .chars()
                .mapToObj(c -> (char) c)
                .filter(c -> heads.stream().anyMatch(l -> namesColumns(l, c)))
                .findFirst()
                .orElseGet(() -> mostOfFirst(text));
    }

    private boolean namesColumns(String line, char separator) {
        List<String> cells = Stream.of(line.split(Pattern.quote(String.valueOf(separator))))
                .map(c -> c.replace("\"", ""))
                .toList();
        return Columns.of(new Sheet.Row(0, cells), cues).isPresent();
    }

    private char mostOfFirst(String text) {
        String first = text.lines().findFirst().orElse("");
        int most = IntStream.range(0, separators.length())
                .boxed()
                .max((a, b) -> Long.compare(count(first, a), count(first, b)))
                .orElse(0);
        return separators.charAt(count(first, most) == 0 ? 0 : most);
    }

    private long count(String line, int separator) {
        return line.chars().filter(c -> c == separators.charAt(separator)).count();
    }
}
