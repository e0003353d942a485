package xinzhi.export.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import xinzhi.store.Question;

/** What a file says of itself: the question it answers, what narrowed it down, and whether rows were left out. */
record Preamble(View view, Options options) {
    /** @param anyLeft whether narrowing left anything */
    String text(NetworkReader.Extent extent, boolean anyLeft) {
        Question.Localized description = view.description();
        List<String> lines = new ArrayList<>();
        lines.add(description.chinese());
        lines.add(description.english());
        List<String> narrowed = narrowed();
        if (!narrowed.isEmpty()) {
            lines.add("Narrowed by " + String.join(", ", narrowed) + ".");
        }
        lines.add(rows(extent));
        if (extent.total() > 0 && !anyLeft) {
            lines.add("None of them makes an edge that is left.");
        }
        lines.removeIf(String::isBlank);
        return String.join("\n", lines);
    }

    private String rows(NetworkReader.Extent extent) {
        if (extent.total() == 0) {
            return "The query has no answer: there are no rows.";
        }
        String rows = extent.total() == 1 ? " row" : " rows";
        String of = extent.read() < extent.total()
                ? "the first " + extent.read() + " of " + extent.total() + rows + " of the query"
                : (extent.total() == 1 ? "the " : "all ") + extent.total() + rows + " of the query";
        String more = extent.read() < extent.total() ? "; a higher limit takes more" : "";
        long left = extent.read() - extent.used();
        return left == 0
                ? "Made from " + of + more + "."
                : "Made from " + extent.used() + " of " + of + more + "; " + left + " left out, for " + lacking() + ".";
    }

    private String lacking() {
        if (view.query().isConstructType()) {
            return "literals other than labels have no place in a graph";
        }
        return view.shape().kind() == Shape.Kind.EDGES
                ? "they lack a source or a target"
                : "they lack a unit or a member";
    }

    private List<String> narrowed() {
        List<String> parts = new ArrayList<>();
        new TreeMap<>(options.parameters()).forEach((name, value) -> parts.add(name + " = " + value));
        note(parts, "article", options.scope().article());
        note(parts, "author", options.scope().author());
        note(parts, "region", options.scope().region());
        Selection selection = options.selection();
        note(parts, "confidence at least", selection.leastConfidence() > 0, selection.leastConfidence());
        note(parts, "class", !selection.classes().isEmpty(), String.join(" ", new TreeSet<>(selection.classes())));
        note(
                parts,
                "relation",
                !selection.relations().isEmpty(),
                String.join(" ", new TreeSet<>(selection.relations())));
        note(parts, "evidence at least", selection.leastEvidence() > 0, selection.leastEvidence());
        Thinning thinning = options.thinning();
        note(parts, "around", thinning.ego());
        note(parts, "depth", thinning.ego().isPresent(), thinning.depth());
        note(parts, "backbone", thinning.backbone() < 1, thinning.backbone());
        note(parts, "heaviest edges per vertex", thinning.topPerVertex() > 0, thinning.topPerVertex());
        return parts;
    }

    private static void note(List<String> parts, String name, Optional<String> value) {
        value.ifPresent(v -> parts.add(name + " = " + v));
    }

    private static void note(List<String> parts, String name, boolean applies, Object value) {
        if (applies) {
            parts.add(name + " = " + value);
        }
    }
}
