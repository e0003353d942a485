package xinzhi.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;
import xinzhi.export.view.Options;

/** The options that narrow a graph down. */
final class Narrowing {
    @Option(names = "--article", paramLabel = "X", description = "Only what this article says.")
    private String article = "";

    @Option(names = "--author", paramLabel = "X", description = "Only what this author's articles say.")
    private String author = "";

    @Option(names = "--region", paramLabel = "X", description = "Only what articles say that name this region.")
    private String region = "";

    @Option(
            names = "--class",
            paramLabel = "A,B",
            description = "Only things of these classes, such as Concept,Industry.")
    private String classes = "";

    @Option(names = "--relation", paramLabel = "A,B", description = "Only these relations, such as drives,requires.")
    private String relations = "";

    @Option(names = "--min-confidence", paramLabel = "P", description = "Only claims at least as sure (0 to 1).")
    private String minConfidence = "";

    @Option(names = "--min-evidence", paramLabel = "N", description = "Only edges that so many sentences say.")
    private String minEvidence = "";

    @Option(names = "--ego", paramLabel = "X", description = "Only what lies around this thing.")
    private String ego = "";

    @Option(
            names = "--depth",
            paramLabel = "N",
            description = "With --ego: how many edges from it (default: 1, at most 100).")
    private String depth = "";

    @Option(
            names = "--backbone",
            paramLabel = "P",
            description = "Only edges heavier than chance at this level, such as 0.05 (disparity filter).")
    private String backbone = "";

    @Option(names = "--top-k", paramLabel = "N", description = "Only the N heaviest edges of each thing.")
    private String topK = "";

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Take so many rows of the query (default: as many as the server gives, 100000).")
    private String limit = "";

    /** By the names that a web address gives them too. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("article", article);
        values.put("author", author);
        values.put("region", region);
        values.put("class", classes);
        values.put("relation", relations);
        values.put("min-confidence", minConfidence);
        values.put("min-evidence", minEvidence);
        values.put("ego", ego);
        values.put("depth", depth);
        values.put("backbone", backbone);
        values.put("top-k", topK);
        values.put("limit", limit);
        values.values().removeIf(String::isBlank);
        return values;
    }

    /** The distance from a thing was given, but no thing. */
    boolean isDepthOfNothing() {
        return !depth.isBlank() && ego.isBlank();
    }

    Options options() {
        return Options.of(values());
    }
}
