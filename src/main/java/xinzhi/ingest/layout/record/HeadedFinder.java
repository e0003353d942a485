package xinzhi.ingest.layout.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import xinzhi.ingest.layout.line.Forms;

/**
 * Articles one below the other, each with a headline: those that are set alike (numbered, marked, at the same level,
 * below a separator, centred, flush above indented paragraphs), most of them with who wrote them and where they were printed, or those that stand above
 * such a line.
 */
final class HeadedFinder {
    private static final int FEWEST = 2;
    private static final int SHORTEST_TEXT = 40;
    private static final int CENTRED = 6;
    private static final int MOST = 10;
    private static final String CENTRED_HEADS = "centred";
    private static final String FLUSH_HEADS = "flush";
    private static final String ABOVE_PROVENANCE = "above provenance";
    private static final String BELOW_PUBLICATION = "below publication";
    private static final String BELOW_LABELS = "below labels";
    private static final String LEVEL = "level ";

    private final Sheet sheet;
    private final HeadReader heads;
    private final ClipCutter cutter;
    private final boolean indents;

    HeadedFinder(Sheet sheet, HeadReader heads, ClipCutter cutter) {
        this.sheet = sheet;
        this.heads = heads;
        this.cutter = cutter;
        int[] prose = IntStream.range(0, sheet.size())
                .filter(i -> sheet.isProse(i) && !sheet.isCredit(i))
                .toArray();
        indents = IntStream.of(prose).filter(this::isIndented).count() * MOST >= prose.length * (MOST - 1);
    }

    private boolean isIndented(int i) {
        return sheet.line(i).indent() > 0;
    }

    /** Articles in a row, those of them that are signed, and how many of these are reprints for sure. */
    private record Row(List<Head> heads, int signed, int reprinted) {}

    List<Clip> find() {
        Optional<Row> best = Optional.empty();
        for (Map.Entry<String, List<Integer>> style : styles().entrySet()) {
            Row row = row(style.getValue());
            if (isCollection(style.getKey(), row)
                    && row.signed > best.map(Row::signed).orElse(0)) {
                best = Optional.of(row);
            }
        }
        return best.map(r -> clips(r.heads)).orElse(List.of());
    }

    /** Names below headlines tell nothing, for any page of a newspaper has them; centred headlines do. */
    private static boolean isCollection(String style, Row row) {
        boolean most = row.signed >= FEWEST && row.signed * 3 >= row.heads.size() * 2;
        return most && (row.reprinted >= FEWEST || style.equals(CENTRED_HEADS));
    }

    /** The weakest last. */
    private Map<String, List<Integer>> styles() {
        Map<String, List<Integer>> styles = new LinkedHashMap<>();
        for (int i = 0; i < sheet.size(); i++) {
            if (!sheet.isHeadline(i) || cutter.isRunning(i) || sheet.is(i, "contentsLine")) {
                continue;
            }
            for (String style : stylesOf(i)) {
                styles.computeIfAbsent(style, s -> new ArrayList<>()).add(i);
            }
        }
        List<Integer> flush = styles.remove(FLUSH_HEADS);
        styles.put(BELOW_PUBLICATION, heads.belowPublication());
        styles.put(ABOVE_PROVENANCE, heads.aboveProvenance());
        if (flush != null) {
            styles.put(FLUSH_HEADS, flush);
        }
        return styles;
    }

    private List<String> stylesOf(int i) {
        List<String> styles = new ArrayList<>();
        Optional<Forms.Match> heading = sheet.find(i, "recordHeading");
        heading.ifPresent(m -> styles.add(
                m.rule().id() + m.group("mark").or(() -> m.group("mark2")).orElse("")));
        if (i > 0 && sheet.is(i - 1, "separator")) {
            styles.add("separated");
        }
        if (heading.isEmpty() && sheet.line(i).level() > 0) {
            styles.add(LEVEL + sheet.line(i).level());
        }
        if (i == 0 || sheet.isOfOrigin(i - 1) || sheet.isDayLabel(i - 1)) {
            styles.add(BELOW_LABELS);
        }
        boolean centred = sheet.line(i).indent() >= CENTRED && sheet.line(i).blanksBefore() > 0 && i + 1 < sheet.size();
        if (centred) {
            styles.add(CENTRED_HEADS);
        }
        if (isFlush(i) && (i == 0 || !isFlush(i - 1) || !sheet.isHeadline(i - 1))) {
            styles.add(FLUSH_HEADS);
        }
        return styles;
    }

    private boolean isFlush(int i) {
        return indents && !isIndented(i) && !sheet.isProse(i);
    }

    /** Of those places the ones that text follows. */
    private Row row(List<Integer> starts) {
        List<Head> row = new ArrayList<>();
        int signed = 0;
        int reprinted = 0;
        for (int s = 0; s < starts.size(); s++) {
            int next = s + 1 == starts.size() ? sheet.size() : starts.get(s + 1);
            Head head = heads.read(starts.get(s), next);
            int end = cutter.end(head, next, false);
            if (sheet.prose(head.text(), end) < SHORTEST_TEXT || sheet.isNoArticle(head)) {
                continue;
            }
            row.add(head);
            boolean source = cutter.endsWithSource(head.text(), end);
            Provenance said = head.provenance().and(cutter.below(head.text(), end));
            boolean signs = said.signs()
                    || source
                    || cutter.opensWithDateline(head.text())
                    || cutter.endsWithCredit(head.text(), end);
            signed += signs ? 1 : 0;
            reprinted += said.isOfReprint() || source ? 1 : 0;
        }
        return new Row(row, signed, reprinted);
    }

    private List<Clip> clips(List<Head> row) {
        boolean parted = row.stream()
                        .filter(h -> h.start() > 0 && sheet.is(h.start() - 1, "separator"))
                        .count()
                >= FEWEST;
        List<Clip> clips = new ArrayList<>();
        for (int h = 0; h < row.size(); h++) {
            int next = h + 1 == row.size() ? sheet.size() : row.get(h + 1).start();
            clips.add(cutter.cut(row.get(h), cutter.end(row.get(h), next, parted)));
        }
        return clips;
    }
}
