package xinzhi.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xinzhi.cli.SeedGraph;
import xinzhi.rdf.Prefixes;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.serve.ask.Watchdog;
import xinzhi.serve.name.Addresses;
import xinzhi.serve.name.Catalogue;
import xinzhi.serve.search.Choice;
import xinzhi.serve.search.Search;
import xinzhi.serve.search.SearchView;
import xinzhi.serve.search.Window;
import xinzhi.store.Queries;
import xinzhi.store.Store;

/** Facets of the seeds' graph: every count is what SPARQL says, which knows nothing of the index behind the search. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SeedGraph.Resolver.class)
class FacetsTest {
    /** Of a facet's values that are shown. */
    private static final int MOST = 200;

    private static final String PREFIXES =
            Prefixes.declared("dct", "itsrdf", "nif", "rdf", "rdfs", "schema", "skos", "xz");
    private static final String CLASSES =
            "(xz:Concept, xz:Industry, xz:Technology, xz:Region, xz:Organization, xz:Person,"
                    + " xz:Policy, xz:Event, xz:Product, xz:Publication)";
    private static final String STATEMENTS =
            "(xz:Claim, xz:Observation, xz:Definition, xz:Quotation, xz:Challenge, xz:Recommendation)";
    private static final Map<String, String> OF_SENTENCES = patterns(
            "?x a xz:Sentence ; nif:anchorOf ?text .",
            "?m$ xz:inSentence ?x ; itsrdf:taIdentRef/rdf:type ?v$ .",
            "?a$ xz:evidence ?x ; rdf:predicate ?v$ ; xz:confidence ?c$ .",
            "?a$ xz:evidence ?x ; a ?v$ ; xz:confidence ?c$ .",
            around("?m$ xz:inSentence ?x ; itsrdf:taIdentRef ?near$ ."));
    private static final Map<String, String> OF_ARTICLES = patterns(
            "?x a ?kind ; schema:articleBody ?body . OPTIONAL { ?x dct:title ?title } BIND (COALESCE(?title, '') AS ?text)",
            "?x schema:mentions/rdf:type ?v$ .",
            "?a$ xz:evidence/xz:inArticle ?x ; rdf:predicate ?v$ ; xz:confidence ?c$ .",
            "?a$ xz:evidence/xz:inArticle ?x ; a ?v$ ; xz:confidence ?c$ .",
            around("?x schema:mentions ?near$ ."));
    private static final Map<String, String> OF_THINGS = patterns(
            "?x a ?kind ; skos:prefLabel|skos:altLabel|rdfs:label ?text . FILTER (?kind IN " + CLASSES + ")",
            "?x a ?v$ .",
            "?a$ rdf:predicate ?v$ ; xz:confidence ?c$ ; rdf:subject|rdf:object ?x .",
            "?a$ rdf:subject|rdf:object|schema:about|xz:area ?x ; a ?v$ ; xz:confidence ?c$ .",
            around("{ ?x a xz:Region BIND (?x AS ?near$) } UNION { ?k$ rdf:subject ?x ; rdf:object ?near$ }"
                            + " UNION { ?k$ rdf:object ?x ; rdf:subject ?near$ }")
                    + " UNION { GRAPH <" + SeedGraph.BASE + "graph/lexicon> { ?x xz:locatedIn+ ?v$ } }");

    private final HttpClient client = HttpClient.newHttpClient();
    private Store store;
    private Server server;
    private final Map<String, Map<String, Map<String, Double>>> known = new TreeMap<>();

    private static Map<String, String> patterns(
            String base, String type, String relation, String statement, String region) {
        Map<String, String> patterns = new LinkedHashMap<>();
        patterns.put("base", base);
        patterns.put("class", type + " FILTER (?v$ IN " + CLASSES + ")");
        patterns.put("relation", relation);
        patterns.put("statement", statement + " FILTER (?v$ IN " + STATEMENTS + ")");
        patterns.put("region", region);
        boolean sentence = base.contains("Sentence");
        if (!type.equals("?x a ?v$ .")) {
            String article = sentence ? "xz:inArticle/" : "";
            patterns.put("author", "?x " + article + "schema:author ?v$ .");
            patterns.put("publication", "?x " + article + "dct:source ?v$ .");
            patterns.put("year", "?x " + article + "xz:issue ?i$ . BIND (SUBSTR(?i$, 1, 4) AS ?v$)");
        }
        return patterns;
    }

    /** The region ?near$ and all around it. */
    private static String around(String near) {
        String region = "{ " + near + " ?near$ a xz:Region . ";
        return region + "BIND (?near$ AS ?v$) } UNION " + region + "GRAPH <" + SeedGraph.BASE
                + "graph/lexicon> { ?near$ xz:locatedIn+ ?v$ } }";
    }

    @BeforeAll
    void start(SeedGraph seeds) {
        store = seeds.open();
        server = Server.start(
                store,
                Queries.in(Path.of("queries")),
                ServerSettings.local(SeedGraph.BASE).withPort(0).withTimeout(Duration.ofSeconds(30)));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private String get(String parameters) {
        String query = Arrays.stream(parameters.split("&"))
                .map(p -> p.substring(0, p.indexOf('=') + 1)
                        + URLEncoder.encode(p.substring(p.indexOf('=') + 1), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        try {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(server.url() + "/search?" + query))
                            .header("Accept-Language", "zh")
                            .build(),
                    BodyHandlers.ofString(StandardCharsets.UTF_8));
            assertEquals(200, answer.statusCode(), answer.body());
            return answer.body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonObject json(String parameters) {
        return JSON.parse(get("format=json&" + parameters));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=产业",
                "q=产业&relation=drives",
                "q=产业&statement=Recommendation&confidence=0.7",
                "q=产业&region=region/shandong&class=Industry",
                "q=发展&author=person/wang-yiming-economist&class=Technology",
                "q=发展&publication=publication/peoples-daily&relation=drives&statement=Definition",
                "q=生产力&year=2024&confidence=0.6",
                "statement=Quotation",
                "class=Policy&confidence=0.7&relation=targets"
            })
    void everyCountIsWhatTheGraphHolds(String parameters) {
        JsonObject found = json(parameters);
        assertTrue(found.get("unknown").getAsArray().isEmpty(), parameters);
        proved(parameters, found.getObj("sentences"), OF_SENTENCES);
        proved(parameters, found.getObj("articles"), OF_ARTICLES);
        if (found.getObj("things").get("notApplicable").getAsArray().isEmpty()) {
            proved(parameters, found.getObj("things"), OF_THINGS);
        }
    }

    /** Counts plainly, in sets of what the graph says: which hit has which value, how surely. */
    private void proved(String parameters, JsonObject hits, Map<String, String> patterns) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String parameter : parameters.split("&")) {
            chosen.put(parameter.split("=")[0], parameter.split("=")[1]);
        }
        String words = Optional.ofNullable(chosen.remove("q")).orElse("");
        double least = Double.parseDouble(
                Optional.ofNullable(chosen.remove("confidence")).orElse("0"));
        if (least > 0 && !chosen.containsKey("relation")) {
            chosen.putIfAbsent("statement", "");
        }
        Set<String> base = new TreeSet<>();
        ask("SELECT ?x ?text { " + patterns.get("base") + " }", row -> {
            if (row.get("text").getLiteralLexicalForm().contains(words)) {
                base.add(row.get("x").getURI());
            }
        });
        assertEquals(left(base, patterns, chosen, "", least).size(), number(hits.get("total")), parameters);
        for (String facet : patterns.keySet()) {
            if (!facet.equals("base")) {
                Map<String, Integer> counts = new TreeMap<>();
                Map<String, Map<String, Double>> values = values(patterns.get(facet));
                for (String hit : left(base, patterns, chosen, facet, least)) {
                    values.getOrDefault(hit, Map.of()).forEach((value, confidence) -> {
                        if (confidence >= least || !patterns.get(facet).contains("?c$")) {
                            counts.merge(value, 1, Integer::sum);
                        }
                    });
                }
                assertMost(counts, shown(hits.getObj("facets"), facet), parameters + " " + facet);
            }
        }
    }

    /** All values are shown, or the first two hundred of those with the largest counts. */
    private static void assertMost(Map<String, Integer> counts, Map<String, Integer> shown, String where) {
        assertEquals(Math.min(MOST, counts.size()), shown.size(), where);
        assertTrue(counts.entrySet().containsAll(shown.entrySet()), where + ": " + counts + " but was " + shown);
        int least = shown.values().stream().min(Integer::compare).orElse(0);
        assertTrue(
                counts.entrySet().stream().allMatch(e -> shown.containsKey(e.getKey()) || e.getValue() <= least),
                where + ": " + counts + " but was " + shown);
    }

    /** The hits that have all that was chosen, that of one facet aside. */
    private Set<String> left(
            Set<String> base, Map<String, String> patterns, Map<String, String> chosen, String but, double least) {
        Set<String> left = new TreeSet<>(base);
        chosen.forEach((facet, value) -> {
            if (!facet.equals(but)) {
                Map<String, Map<String, Double>> values = values(patterns.get(facet));
                left.removeIf(x -> values.getOrDefault(x, Map.of()).entrySet().stream()
                        .noneMatch(v -> (value.isEmpty() || v.getKey().equals(value)) && v.getValue() >= least
                                || v.getKey().equals(value)
                                        && !patterns.get(facet).contains("?c$")));
            }
        });
        return left;
    }

    /** The values of each hit with the confidence of the surest, by SPARQL. */
    private Map<String, Map<String, Double>> values(String pattern) {
        return known.computeIfAbsent(pattern, p -> {
            Map<String, Map<String, Double>> values = new TreeMap<>();
            ask("SELECT DISTINCT ?x ?v ?c { " + p.replace("$", "") + " }", row -> {
                double confidence =
                        row.contains("c") ? Double.parseDouble(row.get("c").getLiteralLexicalForm()) : 0;
                if (row.get("x").isURI()) { // a trait in free words is no thing
                    values.computeIfAbsent(row.get("x").getURI(), x -> new TreeMap<>())
                            .merge(code(row.get("v")), confidence, Math::max);
                }
            });
            return values;
        });
    }

    private void ask(String query, Consumer<Binding> taker) {
        store.read(dataset -> {
            try (QueryExec exec =
                    QueryExec.dataset(dataset).query(PREFIXES + query).build()) {
                exec.select().forEachRemaining(taker);
            }
            return true;
        });
    }

    private static int number(JsonValue value) {
        return value.getAsNumber().value().intValue();
    }

    private static String code(Node value) {
        if (value.isLiteral()) {
            return value.getLiteralLexicalForm();
        }
        return value.getURI().replace(SeedGraph.BASE, "").replaceFirst("^http.*[#/]", "");
    }

    private static Map<String, Integer> shown(JsonObject facets, String facet) {
        Map<String, Integer> shown = new TreeMap<>();
        if (facets.hasKey(facet)) {
            for (JsonValue value : facets.getObj(facet).get("values").getAsArray()) {
                int count =
                        value.getAsObject().get("count").getAsNumber().value().intValue();
                if (count > 0) {
                    shown.put(value.getAsObject().getString("value"), count);
                }
            }
        }
        return shown;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=产业",
                "q=智能 产业",
                "q=“双跨”平台",
                "q=GDP \"增长\\",
                "q=產業&relation=drives&confidence=0.7",
                "q=产业&region=region/shandong",
                "q=发展&author=person/wang-yiming-economist&statement=Definition",
                "q=发展&publication=publication/peoples-daily&class=Technology",
                "q=生产力&year=2024&confidence=0.6",
                "region=region/shandong&class=Industry&statement=Claim",
                "class=Policy&confidence=0.7&relation=targets"
            })
    void theQueriesShownFindWhatThePageShows(String parameters) {
        JsonObject found = json("all=true&" + parameters);
        Map<String, Set<String>> asked = shown(parameters);
        for (String list : List.of("thing", "article", "sentence")) {
            JsonObject hits = found.getObj(list + "s");
            if (hits.get("notApplicable").getAsArray().isEmpty()) {
                assertEquals(iris(hits), asked.get(list), parameters + " " + list);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=shandong", "q=xzscl", "q=AI"})
    void whatIsFoundByItsSoundIsAmongWhatTheQueryShownFinds(String parameters) {
        Set<String> onPage = iris(json(parameters).getObj("things"));
        assertFalse(onPage.isEmpty());
        assertEquals(
                onPage,
                onPage.stream()
                        .filter(shown(parameters).getOrDefault("thing", Set.of())::contains)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theFirstPageOfTheSearchShowsQueriesForItsCounts() {
        Set<String> counted = shown("lang=zh").getOrDefault("value", Set.of());
        assertTrue(counted.contains("https://w3id.org/xinzhi/ontology#Industry"), counted.toString());
        assertTrue(
                counted.contains(SeedGraph.BASE + "region/shandong") && counted.contains("2024"), counted.toString());
    }

    private static Set<String> iris(JsonObject hits) {
        return hits.get("items").getAsArray().stream()
                .map(item -> item.getAsObject().getString("iri"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the queries on the page find, by the name of their first variable. */
    private Map<String, Set<String>> shown(String parameters) {
        Map<String, Set<String>> found = new TreeMap<>();
        Matcher queries = Pattern.compile("(?s)<pre>(PREFIX.*?)</pre>").matcher(get("format=html&" + parameters));
        while (queries.find()) {
            String query = queries.group(1)
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&#34;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&");
            JsonObject answer = JSON.parse(sparql(query));
            String variable = answer.getObj("head")
                    .get("vars")
                    .getAsArray()
                    .get(0)
                    .getAsString()
                    .value();
            Set<String> values = found.computeIfAbsent(variable, v -> new TreeSet<>());
            answer.getObj("results")
                    .get("bindings")
                    .getAsArray()
                    .forEach(
                            row -> values.add(row.getAsObject().getObj(variable).getString("value")));
        }
        return found;
    }

    private String sparql(String query) {
        try {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(server.url() + "/sparql"))
                            .header("Content-Type", "application/sparql-query")
                            .header("Accept", "application/sparql-results+json")
                            .POST(HttpRequest.BodyPublishers.ofString(query))
                            .build(),
                    BodyHandlers.ofString(StandardCharsets.UTF_8));
            assertEquals(200, answer.statusCode(), query + answer.body());
            return answer.body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whatever is chosen next leaves as many as its count said. */
    @Test
    void aCountIsKept() {
        JsonObject before = json("q=产业&relation=drives");
        for (String list : List.of("things", "sentences")) {
            JsonObject facets = before.getObj(list).getObj("facets");
            for (String facet : facets.keySet()) {
                JsonObject value =
                        facets.getObj(facet).get("values").getAsArray().get(0).getAsObject();
                String narrower = facet.equals("relation")
                        ? "q=产业&relation=" + value.getString("value")
                        : "q=产业&relation=drives&" + facet + "=" + value.getString("value");
                assertEquals(
                        value.get("count").getAsNumber().value().intValue(),
                        json(narrower)
                                .getObj(list)
                                .get("total")
                                .getAsNumber()
                                .value()
                                .intValue(),
                        list + " " + narrower);
            }
        }
    }

    @Test
    void allHitsAreHadAtOnce() {
        JsonObject all = json("q=产业&all=true");
        for (String list : List.of("things", "articles", "sentences")) {
            assertEquals(
                    all.getObj(list).get("total").getAsNumber().value().intValue(),
                    all.getObj(list).get("items").getAsArray().size(),
                    list);
        }
        assertTrue(all.getObj("things").get("total").getAsNumber().value().intValue() > 48);
        int rows = all.getObj("things").get("total").getAsNumber().value().intValue()
                + all.getObj("articles").get("total").getAsNumber().value().intValue()
                + all.getObj("sentences").get("total").getAsNumber().value().intValue();
        assertEquals(rows + 1, get("q=产业&format=csv&all=true").split("\r\n").length);
        JsonObject narrow = json("q=产业&all=true&statement=Definition");
        assertEquals(
                narrow.getObj("sentences").get("total").getAsNumber().value().intValue(),
                narrow.getObj("sentences").get("items").getAsArray().size());
        assertTrue(
                get("q=产业").contains("/search?all=true&amp;format=csv&amp;q="),
                "the page leads to all hits, not its own");
    }

    /** The page of the article shows the sentence at the place that the hit names. */
    @Test
    void aSentenceIsFoundAtItsPlaceInItsArticle() throws IOException, InterruptedException {
        for (JsonValue item : json("q=未来产业&author=person/wang-yiming-economist")
                .getObj("sentences")
                .get("items")
                .getAsArray()) {
            JsonObject sentence = item.getAsObject();
            String page = client.send(
                            HttpRequest.newBuilder(URI.create(
                                            sentence.getObj("article").getString("url")))
                                    .header("Accept", "text/html")
                                    .build(),
                            BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body();
            String here = page.substring(page.indexOf("id=\"s"
                            + sentence.get("place").getAsNumber().value().intValue() + "\""))
                    .replaceAll("(?s)<sup>.*|^[^>]*>", "")
                    .replaceAll("<[^>]*>", "");
            String text = sentence.getString("text");
            assertTrue(here.startsWith(text.substring(0, Math.min(12, text.length()))), here + " is not " + text);
        }
    }

    @Test
    void aValueMayBeGivenByAnyOfItsNames() {
        JsonObject byAddress = json("q=产业&region=region/shandong");
        JsonObject byOtherName = json("q=产业&region=山东");
        assertTrue(number(byAddress.getObj("sentences").get("total")) > 0);
        for (String list : List.of("things", "articles", "sentences")) {
            assertEquals(
                    number(byAddress.getObj(list).get("total")),
                    number(byOtherName.getObj(list).get("total")),
                    list);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"class=Dragon", "region=region/atlantis", "year=1066", "confidence=7", "author=谁也不是"})
    void aValueThatIsNotThereFindsNothingAndCanBeTakenBack(String parameter) {
        JsonObject found = json("q=产业&" + parameter);
        for (String list : List.of("things", "articles", "sentences")) {
            assertEquals(
                    0, found.getObj(list).get("total").getAsNumber().value().intValue());
        }
        String facet = parameter.split("=")[0];
        assertEquals(
                facet, found.get("unknown").getAsArray().get(0).getAsString().value());
        String page = get("q=产业&" + parameter);
        assertTrue(page.contains("role=\"status\""), parameter);
        assertTrue(page.contains("<ul class=\"chosen\">"), parameter);
        assertTrue(page.contains("href=\"/search?q=" + URLEncoder.encode("产业", StandardCharsets.UTF_8) + "\""), page);
    }

    @Test
    void aProgramIsToldOfAParameterThatDoesNotExistAndAVisitorIsNot() throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(server.url() + "/search?q=a&autor=x&format=json"))
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("autor") && answer.body().contains("publication"), answer.body());
        assertFalse(get("q=产业&utm_source=x").isEmpty());
    }

    /** A value may be written as the end of its address, as its address, and as its name. */
    @Test
    void aValueIsWrittenInSeveralWays() {
        int shandong = json("q=产业&region=region/shandong")
                .getObj("sentences")
                .get("total")
                .getAsNumber()
                .value()
                .intValue();
        assertTrue(shandong > 0);
        for (String way : List.of("山东省", "Shandong Province", SeedGraph.BASE + "region/shandong")) {
            assertEquals(
                    shandong,
                    json("q=产业&region=" + way)
                            .getObj("sentences")
                            .get("total")
                            .getAsNumber()
                            .value()
                            .intValue(),
                    way);
        }
    }

    private Search search(int most, int least) {
        return store.read(dataset -> {
            ViewQueries queries = new ViewQueries(new Watchdog(Duration.ofMinutes(1)));
            Catalogue catalogue = Catalogue.read(dataset, queries);
            return Search.read(dataset, queries, new Addresses(SeedGraph.BASE), catalogue, store.texts(), most, least);
        });
    }

    @Test
    void whereThereAreTooManyHitsNoCountPassesForExact() {
        SearchView found = search(5, 5).find("产业", Choice.NONE, new Window(1, 1, 1, false));
        assertTrue(found.things().more() && found.sentences().more());
        assertEquals(5, found.things().found());
        assertEquals(5, found.sentences().found());
        assertFalse(found.articles().more());
    }

    @Test
    void whatOneValueLeavesIsTheSameCountedInAdvance() {
        Search asAsked = search(200_000, Integer.MAX_VALUE);
        Search inAdvance = search(200_000, 1);
        List<String> parameters = List.of(
                "class=Concept",
                "class=Region",
                "class=Dragon",
                "class=Event",
                "relation=drives",
                "statement=Definition",
                "region=region/shandong",
                "author=person/wang-yiming-economist",
                "publication=publication/peoples-daily",
                "year=2024");
        for (String chosen : parameters) {
            String[] parameter = chosen.split("=");
            Choice choice = Choice.of(name -> Optional.of(parameter[1]).filter(v -> name.equals(parameter[0])));
            for (Window window : List.of(new Window(1, 1, 1, false), new Window(2, 2, 2, false))) {
                assertEquals(asAsked.find("", choice, window), inAdvance.find("", choice, window), chosen);
            }
        }
    }

    @Test
    void whereNothingIsAskedForThereAreExamplesAndFacets() {
        String page = get("lang=zh");
        assertTrue(page.contains("xzscl"), page);
        assertTrue(page.contains("/search?lang=zh&amp;statement=Definition"), page);
    }
}
