package xinzhi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import xinzhi.export.Exports;
import xinzhi.export.Format;
import xinzhi.export.dump.Dump;
import xinzhi.export.dump.Graphs;
import xinzhi.export.measure.Drawing;
import xinzhi.export.view.Options;
import xinzhi.export.view.View;
import xinzhi.rdf.Prefixes;
import xinzhi.store.Generations;
import xinzhi.store.Store;
import xinzhi.store.StoreHeldException;

/** {@code export}: graphs that open ready-made in Gephi, and pictures of them. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a view of the graph, or the answer of a query, as a file that graph programs open: laid out,",
            "coloured by class, with communities and measures, and with the sentence behind each edge.",
            "Without a view or a query it lists the views."
        },
        footer = {
            "",
            "Examples:",
            "  xinzhi export                                              list the views",
            "  xinzhi export --view facts --output facts.gexf             for Gephi",
            "  xinzhi export --view co-occurrence --min-evidence 2 --output together.graphml",
            "  xinzhi export --view facts --ego technology/artificial-intelligence --output ai.gexf",
            "  xinzhi export --view co-occurrence --top-k 3 --output together.svg   a picture",
            "  xinzhi export --dump --output all.trig                     the data",
            "  xinzhi export --dump technology/artificial-intelligence --output ai.ttl",
            "  xinzhi export --query my.rq --output mine.gexf             SELECT ?source ?target ... or CONSTRUCT"
        })
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private Settings settings = new Settings();

    @Option(names = "--view", paramLabel = "NAME", description = "Which view; without it they are listed.")
    private @Nullable String view;

    @Option(
            names = "--query",
            paramLabel = "FILE",
            description = "A SELECT with ?source and ?target (and, if you like, ?relation ?weight ?confidence ?evidence"
                    + " ?article ?time ?sourceLabel ?targetLabel and any more), or a CONSTRUCT.")
    private @Nullable Path query;

    @Option(
            names = "--dump",
            paramLabel = "X",
            arity = "0..1",
            fallbackValue = Exports.ALL,
            description = "The data as RDF: all of it, or that of an article or thing.")
    private @Nullable String dump;

    @Option(names = "--reifiers", description = "With --dump: claims as triple terms of RDF 1.2.")
    private boolean reifiers;

    @Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            description = "A parameter of the view or query; may be repeated.")
    private Map<String, String> parameters = new TreeMap<>();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "gexf, graphml, csv, dot, json, svg, png or pdf; of a dump nq, trig, ttl, nt, jsonld or rdf"
                    + " (default: as the file is called, else gexf or nq).")
    private String format = "";

    @Option(names = "--output", paramLabel = "FILE|-", description = "Where to write; - for standard output.")
    private String output = "";

    @Option(
            names = "--site",
            paramLabel = "URL",
            description = "Let URLs of things lead there, such as http://localhost:3030 (default: their addresses).")
    private String site = "";

    @Mixin
    private Narrowing narrowing = new Narrowing();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (Stream.of(view, query, dump).filter(Objects::nonNull).count() > 1) {
            throw Main.wrongUse(spec, "give one of --view, --query and --dump");
        }
        if (reifiers && dump == null) {
            throw Main.wrongUse(spec, "--reifiers is for --dump");
        }
        if (narrowing.isDepthOfNothing()) {
            throw Main.wrongUse(spec, "--depth says how many edges from the thing of --ego; give --ego too");
        }
        if (dump != null) {
            writeDump(dump);
            return 0;
        }
        Exports exports = new Exports(settings.baseIri(), UnaryOperator.identity());
        Optional<View> wanted = wanted(exports);
        if (wanted.isEmpty()) {
            list(exports, spec.commandLine().getOut());
            return 0;
        }
        Format written = Format.byName(formatName("gexf"));
        Options options = narrowing.options().withParameters(parameters).withSite(site.replaceAll("/+$", ""));
        Drawing drawing;
        try (Store store = open()) {
            drawing = store.read(dataset -> exports.draw(dataset, wanted.get(), options));
        }
        write(drawing, written, wanted.get().name());
        return 0;
    }

    private Store open() {
        try {
            return new Generations(settings.data()).open();
        } catch (StoreHeldException held) {
            throw new Failure(
                    "a server holds the graph in " + settings.data() + "; take the file from http://localhost:"
                            + settings.port() + "/exports, or stop the server",
                    held);
        }
    }

    private void writeDump(String what) {
        Dump format = Dump.byName(formatName("nq"));
        if (reifiers && !format.hasReifiers()) {
            throw Main.wrongUse(spec, "--reifiers needs one of the formats nq, trig, ttl and nt");
        }
        Exports exports = new Exports(settings.baseIri(), UnaryOperator.identity());
        try (Store store = open()) {
            Txn.executeRead(store.dataset(), () -> {
                Graphs graphs = exports.graphs(store.dataset(), what);
                write(
                        output.isEmpty() ? "xinzhi." + format.extension() : output,
                        out -> format.write(reifiers ? graphs.reified() : graphs, out));
            });
        }
    }

    private Optional<View> wanted(Exports exports) {
        return Optional.ofNullable(view).map(exports::view).or(() -> Optional.ofNullable(query)
                .map(file -> View.of(String.valueOf(file.getFileName()), read(file), Prefixes.all())));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new Failure(file + ": there is no such file, or it cannot be read as UTF-8 text", e);
        }
    }

    private static void list(Exports exports, PrintWriter out) {
        for (View each : exports.views()) {
            out.println(each.name());
            out.println("  " + each.description().english());
            out.println("  " + each.description().chinese());
            each.parameters()
                    .forEach(p -> out.println(
                            "  --param " + p.name() + "=" + p.value() + "   " + p.english() + " / " + p.chinese()));
        }
    }

    /** As the option says, or as the file ends. */
    private String formatName(String otherwise) {
        String file = output.substring(output.lastIndexOf('/') + 1);
        String ending = file.substring(file.lastIndexOf('.') + 1);
        return !format.isEmpty() ? format : file.contains(".") ? ending : otherwise;
    }

    private void write(Drawing drawing, Format format, String name) {
        String file = output.isEmpty() ? name.replaceAll("\\.rq$", "") + "." + format.extension() : output;
        if (file.equals("-")) {
            write(file, out -> format.write(drawing, out));
        } else {
            int dot = file.lastIndexOf('.') > file.lastIndexOf('/') ? file.lastIndexOf('.') : file.length();
            for (Format.Part part : format.parts()) {
                write(file.substring(0, dot) + part.suffix() + file.substring(dot), out -> part.writer()
                        .write(drawing, out));
            }
        }
        PrintWriter err = spec.commandLine().getErr();
        err.println(drawing.network().size());
        err.println(drawing.network().description());
    }

    private void write(String file, OutputFile.Content content) {
        if (!file.equals("-")) {
            new OutputFile(Path.of(file)).write(content);
            spec.commandLine().getErr().println(file + " is written");
            return;
        }
        try {
            content.write(System.out);
            System.out.flush();
        } catch (IOException e) {
            throw new Failure("standard output was closed", e);
        }
    }
}
