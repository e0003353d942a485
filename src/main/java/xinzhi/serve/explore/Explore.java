package xinzhi.serve.explore;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import xinzhi.export.measure.Drawing;
import xinzhi.export.network.Network;
import xinzhi.serve.ask.Row;
import xinzhi.serve.name.Catalogue;
import xinzhi.serve.name.Name;
import xinzhi.serve.name.Unknown;
import xinzhi.serve.page.Ask;
import xinzhi.serve.page.Format;
import xinzhi.serve.page.Frame;
import xinzhi.serve.page.Reply;
import xinzhi.serve.page.Resources;
import xinzhi.serve.page.Section;
import xinzhi.serve.page.Site;
import xinzhi.serve.page.Templates;
import xinzhi.serve.page.Words;
import xinzhi.serve.view.Bond;
import xinzhi.serve.view.Bonds;

/** The graph to walk: its page, what the page asks for as it goes on, and what can be taken away. */
public final class Explore implements Section {
    private static final String PATH = "/explore";
    private static final List<String> FILES = List.of("gexf", "graphml", "csv", "svg", "png", "pdf", "dot");

    private final Templates templates;

    public Explore(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Optional<Reply> answer(Site site, Words words, Ask ask) {
        if (!ask.path().equals(PATH) && !ask.path().startsWith(PATH + "/")) {
            return Optional.empty();
        }
        Frame frame = site.frame(words.say("explore.title"), words, ask);
        Walk walk = Walk.of(ask.parameters());
        String what = ask.path().substring(PATH.length());
        return switch (what) {
            case "" -> Optional.of(page(site, frame, walk));
            case "/graph.json" -> Optional.of(read(site, s -> json(graph(s, frame, s.read(walk)))));
            case "/evidence.json" -> Optional.of(read(site, s -> json(evidence(s, frame, ask))));
            case "/graph.ttl" -> Optional.of(read(site, s -> turtle(site, new PartTriples(s).of(s.seen(walk)))));
            default -> file(site, ask, frame, walk, what);
        };
    }

    private static <T> T read(Site site, Function<Surroundings, T> question) {
        Catalogue names = site.catalogue(); // which are read in transactions of their own
        Bonds bonds = site.bonds();
        return site.read(dataset -> question.apply(new Surroundings(dataset, site.addresses(), names, bonds)));
    }

    private Reply page(Site site, Frame frame, Walk walk) {
        Part part = read(site, s -> s.seen(walk));
        Map<Node, Name> names = new HashMap<>();
        part.things().forEach(t -> names.put(t.name().node(), t.name()));
        List<ExploreView.Line> lines = part.bonds().stream()
                .map(b -> new ExploreView.Line(
                        names.get(b.subject()), b.predicate(), names.get(b.object()), b.sentences(), b.confidence()))
                .toList();
        byte[] body = templates.render(
                "explore",
                frame.asked(site.queries(), subject(site, walk), List.of("bonds")),
                new ExploreView(walk, unknown(site, walk), lines, part.left()));
        return Reply.of(200, Format.HTML.mediaType(), body).with("Vary", "Accept-Language");
    }

    private static List<Unknown> unknown(Site site, Walk walk) {
        String base = site.addresses().base();
        return walk.opened().stream()
                .filter(end -> !site.isThere(NodeFactory.createURI(base + end)))
                .map(site.catalogue()::unknown)
                .toList();
    }

    /** The first of the things that were opened; none where the graph is shown as a whole. */
    private static Map<String, Node> subject(Site site, Walk walk) {
        return walk.opened().stream()
                .findFirst()
                .map(end ->
                        Map.of("subject", NodeFactory.createURI(site.addresses().base() + end)))
                .orElse(Map.of());
    }

    private static Optional<Reply> file(Site site, Ask ask, Frame frame, Walk walk, String what) {
        String extension = what.replaceFirst("^/graph\\.", "");
        if (!FILES.contains(extension)) {
            return Optional.empty();
        }
        Network network = read(site, s -> new PartNetwork(s, frame::term)
                .of(s.seen(walk), frame.say("explore.title"), frame.say("explore.exported")));
        if (network.edges().isEmpty()) {
            return Optional.empty();
        }
        xinzhi.export.Format format = xinzhi.export.Format.byName(extension);
        return Optional.of(Reply.download(
                format.mediaType(),
                format.fileName("xinzhi-part"),
                site.identity(ask),
                out -> format.write(Drawing.of(network), out)));
    }

    private static Reply turtle(Site site, Graph graph) {
        Resources.PREFIXES.forEach(graph.getPrefixMapping()::setNsPrefix);
        graph.getPrefixMapping().setNsPrefix("", site.addresses().base());
        return Reply.of(200, Format.TURTLE.mediaType(), Format.TURTLE.write(graph))
                .with("Content-Disposition", "attachment; filename=\"xinzhi-part.ttl\"");
    }

    private static Reply json(JsonValue value) {
        return Reply.of(200, "application/json", value.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject graph(Surroundings surroundings, Frame frame, Part part) {
        JsonArray things = new JsonArray();
        for (Part.Thing thing : part.things()) {
            JsonObject made = new JsonObject();
            made.put("id", surroundings.path(thing.name().node()));
            made.put("label", frame.label(thing.name()));
            made.put("href", frame.to(thing.name()));
            made.put("kind", thing.kind());
            made.put("type", type(frame, thing.kind()));
            made.put("articles", thing.articles());
            things.add(made);
        }
        JsonArray bonds = new JsonArray();
        part.bonds().forEach(b -> bonds.add(bond(surroundings, frame, b)));
        JsonObject all = new JsonObject();
        all.put("things", things);
        all.put("bonds", bonds);
        all.put("left", part.left());
        return all;
    }

    private static String type(Frame frame, String kind) {
        return kind.isEmpty() ? "" : frame.term(kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1));
    }

    private static JsonObject bond(Surroundings surroundings, Frame frame, Bond bond) {
        JsonObject made = new JsonObject();
        made.put("source", surroundings.path(bond.subject()));
        made.put("target", surroundings.path(bond.object()));
        made.put("relation", Frame.localName(bond.predicate().getURI()));
        made.put("iri", bond.predicate().getURI());
        made.put("label", frame.term(bond.predicate()));
        made.put("sentences", bond.sentences());
        made.put("confidence", JsonNumber.value(bond.confidence()));
        return made;
    }

    private static JsonArray evidence(Surroundings surroundings, Frame frame, Ask ask) {
        JsonArray all = new JsonArray();
        for (Row row : surroundings.evidence(
                surroundings.node(ask.parameter("subject").orElse("")),
                NodeFactory.createURI(ask.parameter("relation").orElse("")),
                surroundings.node(ask.parameter("object").orElse("")))) {
            JsonObject made = new JsonObject();
            made.put("words", row.text("words"));
            made.put("confidence", frame.percent(row.decimal("confidence")));
            made.put("stance", row.text("stance").isEmpty() ? "" : frame.sayOr("stance." + row.text("stance"), ""));
            Name article = new Name(row.some("article"), row.text("title"), "");
            made.put("article", frame.label(article));
            made.put("href", frame.to(article));
            made.put("claim", frame.to(new Name(row.some("claim"), "", "")));
            all.add(made);
        }
        return all;
    }
}
