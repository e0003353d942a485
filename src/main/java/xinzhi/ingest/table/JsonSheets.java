package xinzhi.ingest.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import xinzhi.ingest.format.Reason;
import xinzhi.ingest.format.TextDecoder;
import xinzhi.ingest.format.UnreadableException;

/** A record in JSON on each line: its keys are columns, the items of a list lines of its cell. */
final class JsonSheets implements Sheets.Reader {
    private final TextDecoder decoder;

    JsonSheets(TextDecoder decoder) {
        this.decoder = decoder;
    }

    /** @param line in the file */
    private record Numbered(int line, JsonObject object) {}

    @Override
    public Sheets read(byte[] bytes) throws UnreadableException {
        TextDecoder.Decoded decoded = decoder.decode(bytes)
                .orElseThrow(() -> new UnreadableException(
                        Reason.BINARY, "it is no text; give the file its right ending, or export it again"));
        List<Numbered> records = records(decoded.text());
        Set<String> keys = new LinkedHashSet<>();
        records.forEach(r -> keys.addAll(r.object.keys()));
        List<Sheet.Row> rows = new ArrayList<>();
        rows.add(new Sheet.Row(0, List.copyOf(keys)));
        records.forEach(r -> rows.add(new Sheet.Row(
                r.line, keys.stream().map(k -> words(r.object.get(k))).toList())));
        return new Sheets(decoded.charset(), List.of(new Sheet("", rows)));
    }

    private static List<Numbered> records(String text) throws UnreadableException {
        List<Numbered> records = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                records.add(new Numbered(number, record(line, number)));
            }
        }
        return records;
    }

    private static JsonObject record(String line, int number) throws UnreadableException {
        try {
            return JSON.parse(line);
        } catch (JsonException | StackOverflowError e) { // its parser goes one deeper with each bracket
            String message = "its line %d is no record in JSON; export it again, a record on each line";
            throw new UnreadableException(Reason.DAMAGED, String.format(Locale.ROOT, message, number));
        }
    }

    /** A value of a name of its own, as databases write numbers and days, is that value. */
    private static String words(JsonValue value) {
        if (value == null || value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.getAsArray().spliterator(), false)
                    .map(JsonSheets::words)
                    .collect(Collectors.joining("\n"));
        }
        if (value.isObject()) {
            JsonObject object = value.getAsObject();
            return object.size() == 1 ? words(object.values().iterator().next()) : "";
        }
        return value.isString() ? value.getAsString().value() : value.toString();
    }
}
