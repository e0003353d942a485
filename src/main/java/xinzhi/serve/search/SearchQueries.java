package xinzhi.serve.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import xinzhi.store.NameIndex;
import xinzhi.store.Phrases;

/** A search as SPARQL, to be shown and asked again: one query for each list that it can fill. */
final class SearchQueries {
    /** Of a name, as the words are folded: letters and digits, spaces between Latin words only. */
    private static final String KEY = "REPLACE(REPLACE(LCASE(STR(?name)), \"[^\\\\p{L}\\\\p{Nd}]+\", \" \"),"
            + " \"(?<![0-9a-z\\\\x{aa}-\\\\x{24f}]) | (?![0-9a-z\\\\x{aa}-\\\\x{24f}])\", \"\")";
    /** No Latin word begins in the midst of another. */
    private static final String NO_LETTER_BEFORE = "(?<![0-9a-z\\x{aa}-\\x{24f}])";

    private final Values values;
    private final Traces traces;

    SearchQueries(Values values, Traces traces) {
        this.values = values;
        this.traces = traces;
    }

    /**
     * None where a facet has a value that nothing has, for then nothing is found.
     *
     * @param sounding things on the page that are found by the sound of their names, which SPARQL cannot hear
     */
    List<String> of(SearchView view, Phrases phrases, List<Node> sounding) {
        Optional<List<String>> things = facets(Traces.Kind.THING, view.choice());
        Optional<List<String>> articles = facets(Traces.Kind.ARTICLE, view.choice());
        Optional<List<String>> sentences = facets(Traces.Kind.SENTENCE, view.choice());
        List<String> all = new ArrayList<>();
        if (view.things().foreign().isEmpty()) {
            things.map(f -> things(view.words(), sounding, f)).ifPresent(all::add);
        }
        if (view.words().isEmpty() || !phrases.text().isEmpty()) {
            articles.map(f -> articles(phrases.text(), f)).ifPresent(all::add);
            sentences.map(f -> sentences(phrases.text(), f)).ifPresent(all::add);
        }
        return all;
    }

    /** How many sentences have each value of each facet. */
    List<String> start() {
        return Dimension.OF_TEXTS.stream()
                .filter(d -> d != Dimension.CONFIDENCE)
                .map(d -> Traces.PREFIXES + "\nSELECT ?value (COUNT(DISTINCT ?sentence) AS ?sentences) WHERE {\n"
                        + "  ?sentence a xz:Sentence ; xz:inArticle ?article .\n  "
                        + traces.of(Traces.Kind.SENTENCE, d, "?value", 0)
                        + "\n} GROUP BY ?value ORDER BY DESC(?sentences) ?value\n")
                .toList();
    }

    private Optional<List<String>> facets(Traces.Kind kind, Choice choice) {
        double least =
                choice.value(Dimension.CONFIDENCE).map(Tally::thousandths).orElse(0) / (double) Traits.CERTAIN;
        boolean weighed = choice.dimensions().stream().anyMatch(Dimension::isWeighed);
        List<String> all = new ArrayList<>();
        for (Dimension dimension : choice.dimensions()) {
            if (dimension == Dimension.CONFIDENCE) {
                if (least > 0 && !weighed) {
                    all.add(exists(traces.of(kind, dimension, "", least)));
                }
                continue;
            }
            Optional<Integer> value = choice.value(dimension).flatMap(v -> values.meant(dimension, v));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            String node = NodeFmtLib.strTTL(values.name(value.get()).node());
            all.add(exists(traces.of(kind, dimension, node, least)));
        }
        return least > 1 ? Optional.empty() : Optional.of(all);
    }

    private static String exists(String pattern) {
        return "  FILTER EXISTS { " + pattern + " }\n";
    }

    private static String things(String words, List<Node> sounding, List<String> facets) {
        String classed = "    VALUES ?class { " + Traces.CLASSES + " }\n    ?thing a ?class";
        String named = classed + " ; skos:prefLabel|skos:altLabel|rdfs:label ?name .\n"
                + NameIndex.parts(words).stream().map(SearchQueries::holds).collect(Collectors.joining());
        String heard = sounding.isEmpty()
                ? ""
                : "  } UNION {\n    # those of the page that are found by their sound\n    VALUES ?thing { "
                        + sounding.stream().map(NodeFmtLib::strTTL).collect(Collectors.joining(" ")) + " }\n";
        return Traces.PREFIXES + "\nSELECT ?thing (COUNT(DISTINCT ?article) AS ?articles) WHERE {\n"
                + "  { SELECT DISTINCT ?thing WHERE {\n  {\n" + named + heard + "  }\n" + String.join("", facets)
                + "  } }\n  OPTIONAL { ?article schema:mentions ?thing }\n"
                + "} GROUP BY ?thing ORDER BY DESC(?articles) ?thing\n";
    }

    private static String holds(String part) {
        boolean latin = part.charAt(0) < 0x250;
        return latin
                ? "    FILTER (REGEX(" + KEY + ", " + literal(NO_LETTER_BEFORE + part) + "))\n"
                : "    FILTER (CONTAINS(" + KEY + ", " + literal(part) + "))\n";
    }

    private static String articles(String text, List<String> facets) {
        return Traces.PREFIXES + "\nSELECT DISTINCT ?article ?title WHERE {\n" + found("?article", "dct:title", text)
                + "  VALUES ?class { xz:Article xz:PhotoStory xz:Infographic }\n  ?article a ?class .\n"
                + "  OPTIONAL { ?article dct:title ?title }\n" + String.join("", facets) + "}\n";
    }

    private static String sentences(String text, List<String> facets) {
        return Traces.PREFIXES + "\nSELECT DISTINCT ?sentence ?words ?article WHERE {\n"
                + found("?sentence", "nif:anchorOf", text)
                + "  ?sentence a xz:Sentence ; nif:anchorOf ?words ; xz:inArticle ?article .\n"
                + String.join("", facets) + "}\n";
    }

    private static String found(String hit, String property, String text) {
        return text.isEmpty()
                ? ""
                : "  " + hit + " text:query ( " + property + " " + literal(text) + " " + Search.MOST_HITS + " ) .\n";
    }

    private static String literal(String text) {
        return NodeFmtLib.strTTL(NodeFactory.createLiteralString(text));
    }
}
