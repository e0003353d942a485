package xinzhi.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;

/**
 * Reads a query file. Its first lines are a header:
 *
 * <pre>{@code
 * # title@zh: …                  (also title@en, description@zh, description@en)
 * # param NAME: iri|class|statement|relation|string|number = DEFAULT ; zh / en
 * # group: concepts|voices|places|figures|articles
 * # chart: table|bar|heat|timeline|graph
 * # evidence: QUESTION name={column} name={PARAM} name=value     (which lists the evidence of a row)
 * }</pre>
 */
final class QuestionReader {
    private static final Pattern FIELD = Pattern.compile("# ([a-z]+@[a-z]+|chart|evidence|group): (.+)");
    private static final Pattern PARAM = Pattern.compile(
            "# param ([A-Za-z]+): (iri|class|statement|relation|string|number) = ?(.*?) ?; (.+) / (.+)");
    private static final Pattern STRAY = Pattern.compile("# ?(param|chart|evidence|group|title|description)\\b.*");
    private static final List<String> CHARTS = List.of("table", "bar", "heat", "timeline", "graph");

    private final String file;
    private final Map<String, String> fields = new HashMap<>();
    private final List<Parameter> parameters = new ArrayList<>();

    private QuestionReader(String file) {
        this.file = file;
    }

    /** @throws QueryFileException with file and line */
    static Question read(String file, String text) {
        return new QuestionReader(file).read(text);
    }

    private Question read(String text) {
        int line = 0;
        for (String content : text.lines().toList()) {
            header(++line, content.stripTrailing());
        }
        String chart = oneOf("chart", CHARTS, "table");
        String group = oneOf("group", Question.GROUPS, "articles");
        return new Question(
                file.replaceAll("\\.rq$", ""),
                localized("title"),
                localized("description"),
                parameters,
                group,
                chart,
                Optional.ofNullable(fields.get("evidence"))
                        .map(Question.Evidence::read)
                        .orElse(Question.Evidence.NONE),
                text,
                parse(text));
    }

    private String oneOf(String field, List<String> valid, String otherwise) {
        String value = fields.getOrDefault(field, otherwise);
        if (!valid.contains(value)) {
            throw problem(1, "no " + field + " is called " + value + "; take one of " + valid);
        }
        return value;
    }

    private void header(int line, String content) {
        Matcher field = FIELD.matcher(content);
        Matcher param = PARAM.matcher(content);
        if (field.matches()) {
            fields.put(field.group(1), field.group(2).strip());
        } else if (param.matches()) {
            parameters.add(new Parameter(
                    param.group(1),
                    Parameter.Type.valueOf(param.group(2).toUpperCase(Locale.ROOT)),
                    param.group(3).strip(),
                    param.group(4).strip(),
                    param.group(5).strip()));
        } else if (STRAY.matcher(content).matches()) {
            throw problem(line, "this is no header line; write it like \"# param x: iri = concept/y ; zh / en\"");
        }
    }

    private Question.Localized localized(String field) {
        for (String language : List.of("zh", "en")) {
            if (!fields.containsKey(field + "@" + language)) {
                throw problem(1, "a query needs a line \"# " + field + "@" + language + ": …\"");
            }
        }
        return new Question.Localized(fields.get(field + "@zh"), fields.get(field + "@en"));
    }

    private Query parse(String text) {
        try {
            Query query = QueryFactory.create(text);
            if (!query.isSelectType()) {
                throw problem(1, "only SELECT queries can be shown as an answer");
            }
            return query;
        } catch (QueryParseException e) {
            throw problem(e.getLine(), e.getMessage().lines().findFirst().orElse("no SPARQL"));
        }
    }

    private QueryFileException problem(int line, String message) {
        return new QueryFileException("queries/" + file + ":" + line + ": " + message);
    }
}
