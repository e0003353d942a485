package xinzhi.ingest.layout.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Line;

/**
 * Records of labelled fields, as databases and clipping services give them: a title's label comes again and again, or a
 * single record has labels for all that a record has.
 */
final class LabelledFinder {
    private static final int FEWEST = 2;
    private static final Set<String> WHOLE = Set.of("recordAuthor", "recordSource", "recordText", "recordOther");

    private final Sheet sheet;

    private LabelledFinder(Sheet sheet) {
        this.sheet = sheet;
    }

    static List<Clip> find(Sheet sheet) {
        LabelledFinder finder = new LabelledFinder(sheet);
        List<Integer> titles = finder.titles();
        boolean collection = titles.size() >= FEWEST || titles.size() == 1 && finder.isWholeRecord();
        return collection ? finder.clips(titles) : List.of();
    }

    /** Its text and its origin have labels as well. */
    private boolean isWholeRecord() {
        Set<String> labels =
                IntStream.range(0, sheet.size()).mapToObj(this::label).collect(Collectors.toSet());
        return labels.containsAll(WHOLE);
    }

    private List<Integer> titles() {
        List<Integer> titles = new ArrayList<>();
        for (int i = 0; i < sheet.size(); i++) {
            if (label(i).equals("recordTitle")) {
                titles.add(i);
            }
        }
        return titles;
    }

    private String label(int i) {
        return sheet.label(i).map(Forms.Match::assigns).orElse("");
    }

    /**
     * A record begins where the labels do that stand with its title; there are as many above each title as above the
     * first. Where its labels stand below its text, it begins at a separator.
     */
    private List<Clip> clips(List<Integer> titles) {
        List<Clip> clips = new ArrayList<>();
        int above = labelsAbove(titles.get(0));
        for (int t = 0; t < titles.size(); t++) {
            int start = start(titles.get(t), t == 0 ? -1 : titles.get(t - 1), above);
            int end = t + 1 == titles.size() ? sheet.size() : start(titles.get(t + 1), titles.get(t), above);
            clip(start, end).ifPresent(clips::add);
        }
        return clips;
    }

    private int labelsAbove(int title) {
        int i = title;
        while (i > 0 && sheet.line(i).blanksBefore() == 0 && !label(i - 1).isEmpty()) {
            i--;
        }
        return title - i;
    }

    private int start(int title, int before, int above) {
        int i = title;
        while (i > before + 1 && !sheet.is(i - 1, "separator")) {
            i--;
        }
        boolean textAbove = before < 0 && title > 0 && sheet.isProse(title - 1);
        boolean parted = i > before + 1 || textAbove;
        return parted ? i : Math.max(before + 1, title - above);
    }

    private Optional<Clip> clip(int start, int end) {
        boolean told = false;
        int last = sheet.textEnd(start, end);
        for (int i = start; i < last; i++) {
            told |= label(i).equals("recordText");
        }
        Fields fields = new Fields(told);
        for (int i = start; i < last; i++) {
            fields.take(i);
        }
        return fields.body.isEmpty() ? Optional.empty() : Optional.of(fields.done());
    }

    /** The fields of a record read so far. */
    private final class Fields {
        private final boolean told;
        private final List<Line> title = new ArrayList<>();
        private final List<Line> saidLines = new ArrayList<>();
        private final List<Line> body = new ArrayList<>();
        private final List<String> posts = new ArrayList<>();
        private Provenance provenance = Provenance.NOTHING;
        private String field = "";

        /** @param told its text has a label */
        Fields(boolean told) {
            this.told = told;
        }

        void take(int i) {
            Optional<Forms.Match> label = sheet.label(i);
            if (label.isPresent()) {
                field = label.get().assigns();
                int from = label.get().matcher().start("value");
                value(i, from);
            } else if (sheet.is(i, "separator")) {
                field = told && !field.equals("recordText") ? "recordOther" : field;
            } else if (field.equals("recordText") || !told && !field.equals("recordTitle")) {
                body.add(sheet.line(i));
            } else if (goesOn(i)) {
                value(i, 0);
            } else if (!told) {
                body.add(sheet.line(i));
            }
        }

        /** A value that stands below its label, or a title that runs over its line. */
        private boolean goesOn(int i) {
            return sheet.line(i).blanksBefore() == 0
                    && (title.isEmpty() && field.equals("recordTitle") || field.equals("recordAuthor"));
        }

        private void value(int i, int from) {
            Optional<Line> value = sheet.part(i, from, sheet.text(i).length());
            if (value.isEmpty()) {
                return;
            }
            switch (field) {
                case "recordTitle", "recordSubtitle" -> title.add(value.get());
                case "recordText" -> body.add(value.get());
                case "recordAuthor", "recordSource" -> {
                    saidLines.add(sheet.line(i));
                    provenance = provenance.and(sheet.said(i).orElse(Provenance.NOTHING));
                }
                case "recordAffiliation" -> {
                    saidLines.add(sheet.line(i));
                    posts.addAll(List.of(value.get().form().split(" ?[;；] ?")));
                }
                default -> {}
            }
        }

        Clip done() {
            return new Clip(title, saidLines, body, provenance.and(Provenance.ofPosts(posts)));
        }
    }
}
