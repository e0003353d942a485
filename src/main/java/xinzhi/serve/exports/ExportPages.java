package xinzhi.serve.exports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import xinzhi.export.measure.Drawing;
import xinzhi.export.view.Options;
import xinzhi.export.view.View;
import xinzhi.serve.page.Ask;
import xinzhi.serve.page.Format;
import xinzhi.serve.page.Frame;
import xinzhi.serve.page.Reply;
import xinzhi.serve.page.Section;
import xinzhi.serve.page.Site;
import xinzhi.serve.page.Templates;
import xinzhi.serve.page.Words;

/** The views of the graph for Gephi and others: {@code /exports}, {@code /exports/VIEW}, {@code /exports/VIEW.FORMAT}. */
public final class ExportPages implements Section {
    private static final String EXPORTS = "/exports";
    /** So many rows a download may rest on, unless fewer are asked for. */
    private static final long MOST_ROWS = Options.ROWS;

    private final Templates templates;

    public ExportPages(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Optional<Reply> answer(Site site, Words words, Ask ask) {
        String path = ask.path();
        if (path.equals(EXPORTS)) {
            return Optional.of(page(
                    "exports",
                    site.frame(words.say("exports.title"), words, ask),
                    new ExportsView(site.exports().views())));
        }
        if (!path.startsWith(EXPORTS + "/")) {
            return Optional.empty();
        }
        String name = path.substring(EXPORTS.length() + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? site.exports().views().stream()
                        .filter(view -> name.equals(view.name()))
                        .findFirst()
                        .map(view -> view(site, words, ask, view))
                : Optional.of(file(site, ask, name.substring(0, dot), name.substring(dot + 1)));
    }

    private Reply view(Site site, Words words, Ask ask, View view) {
        Frame frame = site.frame("", words, ask);
        Map<String, String> given = new LinkedHashMap<>(ask.parameters());
        given.remove("lang");
        given.values().removeIf(String::isBlank);
        return page("export", frame.titled(frame.pick(view.title())), shown(site, words, ask, view, given));
    }

    private static ExportView shown(Site site, Words words, Ask ask, View view, Map<String, String> given) {
        try {
            String sparql = view.sparql(
                    options(ask, view).parameters(), site.addresses().base());
            return new ExportView(view, given, "", sparql);
        } catch (IllegalArgumentException e) {
            String problem = given.containsKey("depth") && !given.containsKey("ego")
                    ? words.say("export.depthAlone")
                    : words.say("export.problem", String.valueOf(e.getMessage()));
            return new ExportView(view, given, problem, "");
        }
    }

    /** What is unknown is answered with what is known. */
    private static Reply file(Site site, Ask ask, String name, String extension) {
        View view;
        xinzhi.export.Format format;
        try {
            view = site.exports().view(name);
            format = xinzhi.export.Format.byName(extension);
        } catch (IllegalArgumentException unknown) {
            return Reply.text(404, String.valueOf(unknown.getMessage()));
        }
        return file(site, ask, view, format);
    }

    /** The query is asked now, so that what is wrong with it can still be said; the file is written as it is made. */
    private static Reply file(Site site, Ask ask, View view, xinzhi.export.Format format) {
        try {
            Options options = options(ask, view);
            Drawing drawing = site.read(dataset -> site.exports().draw(dataset, view, options));
            return Reply.download(
                    format.mediaType(),
                    format.fileName(view.name()),
                    site.identity(ask),
                    out -> format.write(drawing, out));
        } catch (IllegalArgumentException e) {
            return Reply.text(400, String.valueOf(e.getMessage()));
        }
    }

    private static Options options(Ask ask, View view) {
        List<String> declared = view.parameters().stream().map(p -> p.name()).toList();
        Map<String, String> own = new LinkedHashMap<>();
        Map<String, String> others = new LinkedHashMap<>();
        ask.parameters().forEach((name, value) -> {
            if (!name.equals("lang") && !value.isBlank()) {
                (declared.contains(name) ? own : others).put(name, value);
            }
        });
        Options options = Options.of(others).withParameters(own).withSite(ask.origin());
        return options.withRowLimit(Math.min(MOST_ROWS, options.rowLimit()));
    }

    private Reply page(String template, Frame frame, Object view) {
        return Reply.of(200, Format.HTML.mediaType(), templates.render("exports/" + template, frame, view))
                .with("Vary", "Accept-Language");
    }

    /** What an address asks for, to be put behind the addresses of files. */
    static String query(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? ""
                : "?"
                        + parameters.entrySet().stream()
                                .map(e -> Frame.encode(e.getKey()) + "=" + Frame.encode(e.getValue()))
                                .collect(Collectors.joining("&"));
    }
}
