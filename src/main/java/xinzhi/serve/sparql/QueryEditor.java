package xinzhi.serve.sparql;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import xinzhi.rdf.Prefixes;
import xinzhi.serve.ask.Row;
import xinzhi.serve.name.Catalogue;
import xinzhi.serve.name.Name;
import xinzhi.serve.page.Ask;
import xinzhi.serve.page.Reply;
import xinzhi.serve.page.Site;
import xinzhi.store.Queries;
import xinzhi.store.Question;

/** What the editor of queries knows of the graph: the terms that it uses, things by their names, and examples. */
final class QueryEditor {
    static final String PATH = "/sparql/";
    private static final int MOST_THINGS = 12;
    private static final String EXAMPLE = "example/";

    private final Queries questions;

    QueryEditor(Queries questions) {
        this.questions = questions;
    }

    Optional<Reply> answer(Site site, Ask ask) {
        String path = ask.path().substring(PATH.length());
        if (path.equals("terms.json")) {
            return Optional.of(json(terms(site)));
        }
        if (path.equals("things.json")) {
            return Optional.of(json(things(site, ask.parameter("q").orElse(""))));
        }
        if (path.startsWith(EXAMPLE)) {
            return questions
                    .byId(path.substring(EXAMPLE.length()))
                    .map(q -> Reply.of(200, "text/plain", example(site, q).getBytes(StandardCharsets.UTF_8)));
        }
        return Optional.empty();
    }

    private static Reply json(JsonValue value) {
        return Reply.of(200, "application/json", value.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject terms(Site site) {
        Map<String, String> prefixes = Prefixes.all();
        JsonObject all = new JsonObject();
        JsonObject known = new JsonObject();
        prefixes.forEach(known::put);
        all.put("prefixes", known);
        JsonArray terms = new JsonArray();
        for (Row row : site.read(dataset -> site.queries().rows(dataset, "terms-used", Map.of()))) {
            JsonObject term = new JsonObject();
            term.put("name", shortened(prefixes, row.text("term")));
            term.put("kind", row.text("kind"));
            term.put("n", row.number("n"));
            term.put("zh", row.text("termZh"));
            term.put("en", row.text("termEn"));
            terms.add(term);
        }
        all.put("terms", terms);
        return all;
    }

    private static String shortened(Map<String, String> prefixes, String iri) {
        return prefixes.entrySet().stream()
                .filter(e -> iri.startsWith(e.getValue())
                        && iri.substring(e.getValue().length()).matches("[A-Za-z][\\w-]*"))
                .map(e -> e.getKey() + ":" + iri.substring(e.getValue().length()))
                .findFirst()
                .orElse("<" + iri + ">");
    }

    private static JsonArray things(Site site, String words) {
        JsonArray things = new JsonArray();
        if (!words.isEmpty()) {
            site.catalogue().first(words, any -> true, MOST_THINGS).forEach(found -> things.add(thing(site, found)));
        }
        return things;
    }

    private static JsonObject thing(Site site, Catalogue.Found found) {
        Name name = found.thing().name();
        JsonObject thing = new JsonObject();
        thing.put("iri", name.iri());
        String base = site.addresses().base();
        thing.put("path", name.iri().startsWith(base) ? name.iri().substring(base.length()) : "");
        thing.put("zh", name.zh());
        thing.put("en", name.en());
        thing.put("other", found.otherName());
        thing.put("apart", site.catalogue().apart(name.node()));
        thing.put("n", found.thing().articles());
        return thing;
    }

    /** The question with its defaults in place of its parameters, so that it can be run as it stands. */
    private static String example(Site site, Question question) {
        String text = question.sparql().replaceAll("(?m)^# (?!title@).*\\R", "");
        Binding defaults = question.bind(Map.of(), site.addresses().base());
        for (Iterator<Var> variables = defaults.vars(); variables.hasNext(); ) {
            Var variable = variables.next();
            if (!question.query().getResultVars().contains(variable.getVarName())) {
                text = text.replaceAll(
                        "\\?" + variable.getVarName() + "(?!\\w)",
                        Matcher.quoteReplacement(NodeFmtLib.strTTL(defaults.get(variable))));
            }
        }
        return text;
    }
}
