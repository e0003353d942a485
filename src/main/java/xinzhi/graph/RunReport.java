package xinzhi.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import xinzhi.extract.reprint.Reprints;
import xinzhi.text.Article;
import xinzhi.text.Doubt;
import xinzhi.text.Page;

/**
 * What a run did, gathered while it goes on and written as JSON at its end: the inputs and what became of them, where
 * the characters of each page went, what was written and what was refused. For one thread.
 */
public final class RunReport {
    private final JsonArray pages = new JsonArray();
    private final SortedMap<String, Integer> written = new TreeMap<>();
    private final SortedMap<String, Integer> refused = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final List<String> reprints = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final SortedMap<String, String> times = new TreeMap<>();

    /** Notes a page with its ledger, how many of its characters each part holds, and its doubts. */
    public void add(Page page, List<Article> articles, List<Segment> segments) {
        SortedMap<String, Integer> ledger = new TreeMap<>();
        segments.forEach(s -> ledger.merge(s.part(), s.span().length(), Integer::sum));
        JsonObject json = new JsonObject();
        json.put("page", page.id());
        json.put("sha256", page.sha256());
        json.put("articles", articles.size());
        json.put("characters", page.text().length());
        json.put("ledger", numbers(ledger));
        JsonArray doubts = new JsonArray();
        articles.forEach(a -> a.doubts().forEach(d -> doubts.add(a.id() + " " + words(d))));
        json.put("doubts", doubts);
        pages.add(json);
    }

    private static String words(Doubt doubt) {
        return String.format(
                Locale.ROOT,
                "%s: %s, score %.2f, margin %.2f%s",
                doubt.decision(),
                doubt.chosen(),
                doubt.score(),
                doubt.margin(),
                doubt.runnerUp().map(r -> ", else " + r).orElse(""));
    }

    /** Notes an article that was written. */
    public void add(ArticleGraph article) {
        article.graph()
                .triples()
                .find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .forEach(t -> written.merge(name(t.getObject()), 1, Integer::sum));
        article.refused().forEach((reason, count) -> refused.merge(reason, count, Integer::sum));
        leftOut.addAll(article.leftOut());
    }

    /** Notes why an article was left out. */
    public void addProblems(List<String> found) {
        problems.addAll(found);
    }

    /** Notes an article that prints another again. */
    public void addReprint(Reprints.Printing again, Reprints.Printing original) {
        reprints.add(String.format(
                Locale.ROOT,
                "%s prints %s again, likeness %.2f",
                words(again),
                words(original),
                again.likeness(original)));
    }

    private static String words(Reprints.Printing printing) {
        return printing.page() + ": "
                + printing.title().map(t -> t + " ").orElse("")
                + "(" + printing.articleId()
                + printing.issued().map(day -> ", " + day).orElse("") + ")";
    }

    /** Notes what is lost of a page that was read, in one line. */
    public void warn(String warning) {
        warnings.add(warning);
    }

    /** Notes a time or a duration; times stand here and never in the graph. */
    public void time(String name, String value) {
        times.put(name, value);
    }

    /** Instances of each class that were written. */
    public SortedMap<String, Integer> written() {
        return new TreeMap<>(written);
    }

    /** Facts that were left out, by reason. */
    public SortedMap<String, Integer> refused() {
        return new TreeMap<>(refused);
    }

    /** What was wrong with articles that were left out, one line each. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /**
     * @param run with what became of its inputs
     * @param counts what was verified of the database, by name
     */
    public String json(Run run, SortedMap<String, Long> counts) {
        JsonObject json = new JsonObject();
        json.put("run", run.id());
        json.put("version", run.version());
        json.put("ontology", run.ontologySha256());
        JsonObject settings = new JsonObject();
        run.settings().forEach(settings::put);
        json.put("settings", settings);
        json.put("inputs", inputs(run));
        json.put("warnings", array(warnings));
        json.put("pages", pages);
        json.put("written", numbers(written));
        json.put("refused", numbers(refused));
        json.put("leftOut", array(leftOut));
        json.put("problems", array(problems));
        json.put("reprints", array(reprints));
        json.put("counts", numbers(counts));
        JsonObject clock = new JsonObject();
        times.forEach(clock::put);
        json.put("times", clock);
        return JSON.toString(json) + "\n";
    }

    private static JsonArray inputs(Run run) {
        JsonArray inputs = new JsonArray();
        for (Run.Input input : run.inputs()) {
            JsonObject json = new JsonObject();
            json.put("name", input.name());
            input.sha256().ifPresent(h -> json.put("sha256", h));
            json.put("outcome", input.outcome());
            inputs.add(json);
        }
        return inputs;
    }

    private static JsonArray array(List<String> lines) {
        JsonArray array = new JsonArray();
        lines.forEach(array::add);
        return array;
    }

    private static JsonObject numbers(SortedMap<String, ? extends Number> numbers) {
        JsonObject json = new JsonObject();
        numbers.forEach((name, number) -> json.put(name, number.longValue()));
        return json;
    }

    private static String name(Node type) {
        String iri = type.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
