package xinzhi.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** What a build came to, in a few lines. */
record Summary(PrintWriter out) {
    void print(GraphBuild.Result result) {
        SortedMap<String, Integer> written = result.report().written();
        int articles = sum(written, "Article");
        out.printf(
                Locale.ROOT,
                "%d pages, %d articles, %d claims, %d figures, %d statements in %s%n",
                result.pages(),
                articles,
                sum(written, "Claim"),
                sum(written, "Observation"),
                sum(written, "Definition", "Quotation", "Challenge", "Recommendation"),
                result.generation());
        result.before()
                .ifPresent(before -> out.println("They take the place of what was built before, which stays in "
                        + before + " until the next build"));
        for (Map.Entry<String, Integer> reason : result.report().refused().entrySet()) {
            out.printf(Locale.ROOT, "%d facts left out: %s%n", reason.getValue(), reason.getKey());
        }
        if (result.failures() > 0) {
            out.printf(Locale.ROOT, "%d inputs failed; each is named above and in the report%n", result.failures());
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
