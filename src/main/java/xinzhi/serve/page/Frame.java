package xinzhi.serve.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import xinzhi.rdf.Prefixes;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.serve.name.Addresses;
import xinzhi.serve.name.Name;
import xinzhi.serve.name.Terms;
import xinzhi.serve.search.Dimension;
import xinzhi.serve.search.Facet;
import xinzhi.serve.view.ArticleView;
import xinzhi.serve.view.PageView;
import xinzhi.store.Question;

/**
 * What all pages have in common.
 *
 * @param title of the page, without the site's name
 * @param alternates the same as data; empty where there is none
 * @param sparql the queries behind the page, to be shown and asked again
 */
public record Frame(
        String title,
        Words words,
        Ask ask,
        Addresses addresses,
        Terms terms,
        List<Alternate> alternates,
        List<String> sparql) {
    /** The same content in another format. */
    public record Alternate(String href, Format format) {}

    public Frame titled(String other) {
        return new Frame(other, words, ask, addresses, terms, alternates, sparql);
    }

    /** The same with the queries behind the page, by their names. */
    public Frame asked(ViewQueries queries, Map<String, Node> values, List<String> names) {
        List<String> texts =
                names.stream().map(name -> queries.text(name, values)).toList();
        return new Frame(title, words, ask, addresses, terms, alternates, texts);
    }

    /** The same with the queries behind the page. */
    public Frame asked(List<String> queries) {
        return new Frame(title, words, ask, addresses, terms, alternates, queries);
    }

    public String language() {
        return words.language();
    }

    public String say(String name, Object... values) {
        return words.say(name, values);
    }

    /** For values of the data, of which new ones may come up. */
    public String sayOr(String name, String otherwise) {
        return words.find(name).orElse(otherwise);
    }

    /** A link that stays in the language that the visitor chose. */
    public String link(String href) {
        return ask.parameter("lang")
                .filter(chosen -> href.startsWith("/"))
                .map(chosen -> withParameter(href, "lang", chosen))
                .orElse(href);
    }

    /** A link to a resource. */
    public String to(Name name) {
        return link(addresses.path(name.iri()));
    }

    /** What a thing is called here: in the page's language, else as it is called at all. */
    public String label(Name name) {
        if (isLiteral(name)) {
            return name.node().getLiteralLexicalForm();
        }
        String first = language().equals("zh") ? name.zh() : name.en();
        String second = language().equals("zh") ? name.en() : name.zh();
        return !first.isBlank() ? first : !second.isBlank() ? second : shortened(name);
    }

    /** What a thing is called, cut to so many Chinese characters or twice as many Latin letters. */
    public String shortLabel(Name name, int most) {
        return cut(label(name), most);
    }

    /** Cut to so many Chinese characters or twice as many Latin letters. */
    public String cut(String label, int most) {
        double width = 0;
        for (int i = 0; i < label.length(); i++) {
            width += label.charAt(i) < 0x2e80 ? 0.5 : 1;
            if (width > most) {
                return label.substring(0, i) + "…";
            }
        }
        return label;
    }

    /** The end of a thing's address. */
    public String ending(Name name) {
        String path = addresses.path(name.iri());
        return path.startsWith("/id/") ? path.substring("/id/".length()) : path;
    }

    public String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    /** A thing is literal where it has no address. */
    public boolean isLiteral(Name name) {
        return name.node().isLiteral();
    }

    /** What something is and the end of its address, for what has no label; an address that is neither ours nor of a known term as it is. */
    public String shortened(Name name) {
        Optional<String> path = addresses.local(name.iri()).map(p -> p.replaceFirst("/id/", ""));
        if (path.isEmpty()) {
            String namespace = name.iri()
                    .substring(0, name.iri().length() - localName(name.iri()).length());
            return Prefixes.all().containsValue(namespace) ? term(name.node()) : name.iri();
        }
        if (name.iri().startsWith(Addresses.TERMS)) {
            return name.iri().equals(Addresses.TERMS) ? name.iri() : term(name.node());
        }
        String[] parts = path.get().split("/", 2);
        return parts.length < 2 ? path.get() : kindName(parts[0]) + " " + parts[1].replaceFirst(".*(.{8})", "…$1");
    }

    private String kindName(String kind) {
        String type = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
        return words.find("kind." + kind)
                .or(() -> terms.name(NodeFactory.createURI(Addresses.TERMS + type))
                        .map(this::label))
                .orElse(kind);
    }

    /** With two digits after the point. */
    public String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    public String number(Number number) {
        return words.number(number);
    }

    /** A number as the data has it. */
    public String number(String written) {
        return words.number(written);
    }

    /** What so many of a class are called. */
    public String counted(String type, int n) {
        return n == 1 ? term(type) : sayOr("plural." + type, term(type));
    }

    /** The language of {@link #label}. */
    public String labelLanguage(Name name) {
        boolean chinese =
                name.en().isEmpty() || language().equals("zh") && !name.zh().isEmpty();
        return chinese ? "zh" : "en";
    }

    /** The first part of a thing's path ({@code region}), which gives it its colour. */
    public String kind(Name name) {
        String iri = name.iri();
        int from = addresses.base().length();
        int slash = iri.startsWith(addresses.base()) ? iri.indexOf('/', from) : -1;
        boolean isKind = slash > from
                && slash < iri.length() - 1
                && iri.substring(from, slash).chars().allMatch(c -> c >= 'a' && c <= 'z');
        return isKind ? iri.substring(from, slash) : "other";
    }

    /** The kinds of things that an article's text names. */
    public Set<String> kinds(ArticleView article) {
        return article.paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .flatMap(sentence -> sentence.pieces().stream())
                .flatMap(piece -> piece.thing().stream())
                .map(this::kind)
                .collect(Collectors.toSet());
    }

    /** What a term of the vocabulary, or of another one, is called. */
    public String term(Node term) {
        return terms.name(term)
                .map(this::label)
                .or(() -> words.find("term." + localName(term.getURI())))
                .orElseGet(() -> localName(term.getURI()));
    }

    /** What a term of the vocabulary is called. */
    public String term(String localName) {
        return term(NodeFactory.createURI(Addresses.TERMS + localName));
    }

    /** Words that the data has in both languages, in the page's; else in the other. */
    public String pick(Question.Localized both) {
        String first = language().equals("zh") ? both.chinese() : both.english();
        return !first.isEmpty() ? first : language().equals("zh") ? both.english() : both.chinese();
    }

    /** A question in the language of {@code words}. */
    public static String title(Question question, Words words) {
        return words.language().equals("zh")
                ? question.title().chinese()
                : question.title().english();
    }

    /** What a question is about, in the page's language. */
    public String description(Question question) {
        return language().equals("zh")
                ? question.description().chinese()
                : question.description().english();
    }

    /** What a column of an answer is called. */
    public String column(String name) {
        return words.find("column." + name).or(() -> words.find("term." + name)).orElseGet(() -> term(name));
    }

    /** What a value of a facet is called. */
    public String option(Dimension dimension, Facet.Option option) {
        if (dimension == Dimension.CONFIDENCE && option.known()) {
            return say("facet.least", percent(Double.parseDouble(option.code())));
        }
        String iri = option.name().iri();
        boolean thing = isLiteral(option.name()) || iri.startsWith(addresses.base());
        String label = thing ? label(option.name()) : term(option.name().node());
        return option.apart().isEmpty() ? label : say("apart", label, option.apart());
    }

    /** The search for some words. */
    public String searchFor(String words) {
        return link("/search" + query(Map.of("q", words)));
    }

    /** All hits of this search as data. */
    public String all(String format) {
        Map<String, String> all = new TreeMap<>(ask.parameters());
        List.of("page", "articles", "from").forEach(all::remove);
        all.put("all", "true");
        all.put("format", format);
        all.keySet().retainAll(SearchPages.PARAMETERS);
        return ask.path() + query(all);
    }

    /** Citations of the articles of this search; of all, where nothing is searched for. */
    public String citations(String format) {
        Map<String, String> all = new TreeMap<>(ask.parameters());
        all.keySet().retainAll(SearchPages.PARAMETERS);
        List.of("page", "articles", "from", "all", "format").forEach(all::remove);
        return "/citations." + format + query(all);
    }

    /** This page narrowed by a value, or no longer where it is narrowed by it; from its first hits on. */
    public String narrowed(Dimension dimension, Facet.Option option) {
        return option.chosen()
                ? widened(List.of(dimension))
                : with(dimension.parameter(), option.code(), "page", "articles", "from");
    }

    /** This page no longer narrowed by these, from its first hits on. */
    public String widened(List<Dimension> dimensions) {
        return without(Stream.concat(
                        Stream.of("page", "articles", "from"),
                        dimensions.stream().map(Dimension::parameter))
                .toArray(String[]::new));
    }

    public static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    /** This page in another language. */
    public String in(String language) {
        Map<String, String> all = new TreeMap<>(ask.parameters());
        all.put("lang", language);
        return ask.path() + query(all);
    }

    /** This page with another value of a parameter, and without some others. */
    public String with(String name, Object value, String... dropped) {
        Map<String, String> all = new TreeMap<>(ask.parameters());
        List.of(dropped).forEach(all::remove);
        all.put(name, value.toString());
        return ask.path() + query(all);
    }

    /** This page without some parameters. */
    public String without(String... dropped) {
        Map<String, String> all = new TreeMap<>(ask.parameters());
        List.of(dropped).forEach(all::remove);
        return ask.path() + query(all);
    }

    /** The parameters of this page, as the end of an address. */
    public String parameters() {
        return query(new TreeMap<>(ask.parameters()));
    }

    /** What a run of a page's characters was taken for, and why. */
    public String part(PageView.Run run) {
        String part = words.find("part." + run.part()).orElse(run.part());
        return run.reason().isEmpty() ? part : part + say("colon") + run.reason();
    }

    /** What the visitor searched for, or nothing. */
    public String searched() {
        return ask.parameter("q").orElse("");
    }

    static String withParameter(String href, String name, String value) {
        int fragment = href.indexOf('#');
        String page = fragment < 0 ? href : href.substring(0, fragment);
        String rest = fragment < 0 ? "" : href.substring(fragment);
        return page + (page.contains("?") ? "&" : "?") + name + "=" + encode(value) + rest;
    }

    /** Parameters as the end of an address. */
    public static String query(Map<String, String> parameters) {
        List<String> parts = new ArrayList<>();
        parameters.forEach((name, value) -> parts.add(encode(name) + "=" + encode(value)));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    /** Where a query can be changed and asked again. */
    public String editor(String sparql) {
        return link("/sparql") + "#query=" + encode(sparql).replace("+", "%20");
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
