package xinzhi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import xinzhi.store.Generations;

/** {@code report}: what became of every input of the current graph. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what the current graph was built from: each input and its outcome, where the characters of each",
            "page went (they add up to 100 %%), the layout decisions in doubt, and what was written and left out."
        },
        footer = {"", "Examples:", "  xinzhi report", "  xinzhi report --json > report.json"})
final class ReportCommand implements Callable<Integer> {
    @Mixin
    private Settings settings = new Settings();

    @Option(names = "--json", description = "The whole manifest as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Path generation = new Generations(settings.data())
                .current()
                .orElseThrow(() -> new Failure("nothing was built in " + settings.data() + " yet; run: xinzhi build"));
        String manifest = Files.readString(generation.resolve("manifest.json"));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(manifest);
        } else {
            new Ledgers(out).print(JSON.parse(manifest));
        }
        return 0;
    }

    private record Ledgers(PrintWriter out) {
        void print(JsonObject manifest) {
            out.println("Inputs");
            for (JsonValue value : manifest.get("inputs").getAsArray()) {
                JsonObject input = value.getAsObject();
                out.printf(Locale.ROOT, "  %-44s %s%n", input.getString("name"), input.getString("outcome"));
            }
            lines("Read with damage", manifest, "warnings");
            for (JsonValue value : manifest.get("pages").getAsArray()) {
                page(value.getAsObject());
            }
            numbers("Written", manifest.get("written").getAsObject());
            numbers("Left out", manifest.get("refused").getAsObject());
            lines("Left out, fact by fact", manifest, "leftOut");
            manifest.get("problems")
                    .getAsArray()
                    .forEach(p -> out.println("  " + p.getAsString().value()));
            lines("Reprints, their facts counted once", manifest, "reprints");
            numbers("Database", manifest.get("counts").getAsObject());
        }

        private void lines(String title, JsonObject manifest, String name) {
            if (manifest.hasKey(name) && !manifest.get(name).getAsArray().isEmpty()) {
                out.printf(Locale.ROOT, "%n%s%n", title);
                manifest.get(name)
                        .getAsArray()
                        .forEach(line -> out.println("  " + line.getAsString().value()));
            }
        }

        private void page(JsonObject page) {
            long all = page.get("characters").getAsNumber().value().longValue();
            out.printf(
                    Locale.ROOT,
                    "%n%s: %s, %s%n",
                    page.getString("page"),
                    Counted.of(all, "character"),
                    Counted.of(page.get("articles").getAsNumber().value().longValue(), "article"));
            long sum = 0;
            JsonObject ledger = page.get("ledger").getAsObject();
            for (String part : ledger.keySet()) {
                long n = ledger.get(part).getAsNumber().value().longValue();
                sum += n;
                out.printf(Locale.ROOT, "  %-14s %7d %6.2f %%%n", part, n, 100.0 * n / all);
            }
            out.printf(Locale.ROOT, "  %-14s %7d %6.2f %%%n", "in all", sum, 100.0 * sum / all);
            if (page.hasKey("doubts")) {
                page.get("doubts")
                        .getAsArray()
                        .forEach(d -> out.println("  doubt: " + d.getAsString().value()));
            }
        }

        private void numbers(String title, JsonObject numbers) {
            if (!numbers.isEmpty()) {
                out.printf(Locale.ROOT, "%n%s%n", title);
                numbers.keySet().forEach(name -> out.printf(Locale.ROOT, "  %-24s %9s%n", name, numbers.get(name)));
            }
        }
    }
}
