package xinzhi.serve.exports;

import java.util.List;
import java.util.Map;
import xinzhi.export.Format;
import xinzhi.export.view.Options;
import xinzhi.export.view.View;

/**
 * A view of the graph.
 *
 * @param given how it is narrowed down, by name
 * @param problem with that; empty where there is none
 * @param sparql the query with the visitor's values; empty where there is a problem
 */
public record ExportView(View view, Map<String, String> given, String problem, String sparql) {
    public List<Format> formats() {
        return List.of(Format.values());
    }

    /** The options that every view has. */
    public List<String> options() {
        return Options.NAMES;
    }

    public String value(String name, String otherwise) {
        return given.getOrDefault(name, otherwise);
    }

    /** Where a file of it is, narrowed down the same way. */
    public String href(Format format) {
        return "/exports/" + view.name() + "." + format.extension() + ExportPages.query(given);
    }
}
