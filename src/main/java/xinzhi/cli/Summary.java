package xinzhi.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What a build came to, in a few lines. */
record Summary(PrintWriter out) {
    void print(GraphBuild.Result result) {
        SortedMap<String, Integer> written = result.report().written();
        int statements = sum(written, "Definition", "Quotation", "Challenge", "Recommendation");
        List<String> counts = List.of(
                Counted.of(result.pages(), "page"),
                Counted.of(sum(written, "Article"), "article"),
                Counted.of(sum(written, "Claim"), "claim"),
                Counted.of(sum(written, "Observation"), "figure"),
                Counted.of(statements, "statement"));
        out.println(String.join(", ", counts) + " in " + result.generation());
        result.before()
                .ifPresent(before -> out.println("They take the place of what was built before, which stays in "
                        + before + " until the next build"));
        for (Map.Entry<String, Integer> reason : result.report().refused().entrySet()) {
            out.println(Counted.of(reason.getValue(), "fact") + " left out: " + reason.getKey());
        }
        if (result.failures() > 0) {
            out.println(Counted.of(result.failures(), "input") + " failed, as is said above and in the report");
        }
    }

    private static int sum(SortedMap<String, Integer> written, String... classes) {
        int sum = 0;
        for (String name : classes) {
            sum += written.getOrDefault(name, 0);
        }
        return sum;
    }
}
