package xinzhi.ingest.layout.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final String TEXT = "recordText";
    private static final String SUMMARY = "recordSummary";
    private static final Set<String> SPOKEN = Set.of("recordAuthor", "recordAffiliation", "recordSource");
    private static final Pattern SENTENCE = Pattern.compile("[。！？!?].|[！？!?]$|.{30}。$");

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
        return labels.containsAll(Set.of("recordAuthor", "recordSource"))
                && (labels.contains(TEXT) || sheet.isCoded() && labels.contains(SUMMARY))
                && (labels.contains("recordOther") || labels.contains("recordDate"));
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
     * A record begins where the labels do that stand with its title: at the label that opens the first record. Where its
     * labels stand below its text, it begins at a separator.
     */
    private List<Clip> clips(List<Integer> titles) {
        List<Clip> clips = new ArrayList<>();
        int above = labelsAbove(titles.get(0));
        String opener = name(titles.get(0) - above);
        for (int t = 0; t < titles.size(); t++) {
            int start = start(titles.get(t), t == 0 ? -1 : titles.get(t - 1), above, opener);
            int end = t + 1 == titles.size() ? sheet.size() : start(titles.get(t + 1), titles.get(t), above, opener);
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

    /** The label that opens a line, without its value. */
    private String name(int i) {
        return sheet.label(i)
                .map(l -> sheet.text(i).substring(0, from(l, i)).strip())
                .orElse("");
    }

    private int from(Forms.Match label, int i) {
        int from = label.matcher().start("value");
        return from < 0 ? sheet.text(i).length() : from;
    }

    private int start(int title, int before, int above, String opener) {
        int i = title;
        while (i > before + 1 && !sheet.is(i - 1, "separator")) {
            i--;
        }
        boolean textAbove = before < 0 && title > 0 && sheet.isProse(title - 1);
        boolean parted = i > before + 1 || textAbove;
        return parted ? i : opened(title, before, opener).orElse(Math.max(before + 1, title - above));
    }

    /** The nearest such label above a title, with nothing but labels and their values between the two. */
    private OptionalInt opened(int title, int before, String opener) {
        for (int i = title; i > before && (sheet.isCoded() || !label(i).isEmpty()); i--) {
            if (name(i).equals(opener)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private Optional<Clip> clip(int start, int end) {
        int last = sheet.textEnd(start, end);
        Fields fields = new Fields(textField(start, last));
        for (int i = start; i < last; i++) {
            fields.take(i);
        }
        return fields.body.isEmpty() ? Optional.empty() : Optional.of(fields.done());
    }

    /** The field that holds the text: the one labelled so, else the abstract where no other text stands in the record. */
    private String textField(int start, int end) {
        String field = "";
        boolean others = false;
        boolean summary = false;
        for (int i = start; i < end; i++) {
            String here = label(i);
            if (here.equals(TEXT)) {
                return TEXT;
            }
            boolean parted = here.isEmpty() && !sheet.isCoded() && sheet.line(i).blanksBefore() > 0;
            field = here.isEmpty() ? parted ? "" : field : here;
            summary |= here.equals(SUMMARY);
            others |= here.isEmpty() && !field.equals(SUMMARY) && sheet.isProse(i);
        }
        return summary && !others ? SUMMARY : "";
    }

    /** The fields of a record read so far. */
    private final class Fields {
        private final String text;
        private final List<Line> title = new ArrayList<>();
        private final List<Line> saidLines = new ArrayList<>();
        private final List<Line> body = new ArrayList<>();
        private final List<String> posts = new ArrayList<>();
        private Provenance provenance = Provenance.NOTHING;
        private String field = "";
        private boolean code;

        /** @param text the field that holds the text, empty where it has no label */
        Fields(String text) {
            this.text = text;
        }

        void take(int i) {
            Optional<Forms.Match> label = sheet.label(i).filter(l -> !isSpoken(l, i));
            if (label.isPresent()) {
                field = label.get().assigns();
                code = Sheet.isCode(label.get());
                value(i, from(label.get(), i));
            } else if (sheet.is(i, "remark") && !sheet.isProse(i)) {
                return;
            } else if (sheet.is(i, "separator")) {
                field = !text.isEmpty() && !field.equals(text) ? "recordOther" : field;
            } else if (field.equals(text) || text.isEmpty() && !field.equals("recordTitle")) {
                body.add(sheet.line(i));
            } else if (goesOn(i)) {
                value(i, 0);
            } else if (text.isEmpty()) {
                body.add(sheet.line(i));
            }
        }

        /** Within a text a line that opens like a label is what somebody says: {@code 记者：您怎么看？}. */
        private boolean isSpoken(Forms.Match label, int i) {
            return !body.isEmpty()
                    && field.equals(text)
                    && SPOKEN.contains(label.assigns())
                    && SENTENCE.matcher(sheet.text(i)).find();
        }

        /** A value that stands below its label, or one that runs over its line. */
        private boolean goesOn(int i) {
            boolean below = title.isEmpty() && field.equals("recordTitle")
                    || provenance.source().isEmpty() && field.equals("recordSource")
                    || field.equals("recordDate")
                    || field.equals("recordAuthor");
            boolean over = code && field.equals("recordTitle");
            return sheet.line(i).blanksBefore() == 0 && (below || over);
        }

        private void value(int i, int from) {
            Optional<Line> value = sheet.part(i, from, sheet.text(i).length());
            if (value.isEmpty()) {
                return;
            }
            if (field.equals(text)) {
                body.add(value.get());
                return;
            }
            switch (field) {
                case "recordTitle", "recordSubtitle" -> title.add(value.get());
                case "recordAuthor", "recordSource" -> {
                    saidLines.add(sheet.line(i));
                    provenance = provenance.and(said(i, from));
                }
                case "recordDate" -> saidLines.add(sheet.line(i));
                case "recordAffiliation" -> {
                    saidLines.add(sheet.line(i));
                    posts.addAll(List.of(value.get().form().split(" ?[;；] ?")));
                }
                default -> {}
            }
        }

        private Provenance said(int i, int from) {
            Optional<Provenance> whole = code ? Optional.empty() : sheet.said(i);
            return whole.filter(Provenance::signs)
                    .or(() -> sheet.said(field, sheet.text(i).substring(from)))
                    .orElse(Provenance.NOTHING);
        }

        Clip done() {
            return new Clip(title, saidLines, body, provenance.and(Provenance.ofPosts(posts)));
        }
    }
}
