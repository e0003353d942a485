package xinzhi.serve.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xinzhi.serve.name.Name;

/**
 * An answer along the time: a lane for each thing that is measured or dated, and on it a mark for each row.
 *
 * @param left how many rows have no time that can be read, or are of lanes that did not fit
 */
public record Timeline(Sheet sheet, List<Lane> lanes, List<Tick> ticks, int height, int left) {
    private static final int TOP = 26;
    private static final int MOST_LANES = 40;
    private static final int ROOM_FOR_LABEL = 76;
    private static final int ROOM_AT_THE_END = 110;

    /**
     * What it is drawn on.
     *
     * @param start where the first year begins
     * @param head the height above a lane where its label stands; 0 where it stands before {@code start}
     */
    public record Sheet(int width, int start, int head, int mostTicks) {
        /** With labels beside their lanes. */
        static final Sheet BROAD = new Sheet(960, 270, 0, 12);
        /** With labels above their lanes. */
        static final Sheet NARROW = new Sheet(340, 6, 22, 5);

        int end() {
            return width - 40;
        }

        public boolean isNarrow() {
            return head > 0;
        }

        /** Whether what stands at this point has its words before it, for lack of room behind. */
        public boolean isBefore(int x) {
            return x > width - ROOM_AT_THE_END;
        }
    }

    /** A year and where it begins. */
    public record Tick(int year, int x) {}

    /**
     * What is measured or dated.
     *
     * @param line joins the marks where they are numbers of one unit; empty where they are not
     */
    public record Lane(String label, Optional<Name> thing, int y, int height, String line, List<Mark> marks) {
        public int middle() {
            return y + height / 2;
        }
    }

    /**
     * A row.
     *
     * @param width of what lasts longer than a year; 0 for a point
     * @param text beside it; empty where there is no room
     * @param title all that the row says
     * @param plain whether it is so, not aimed at, rumoured or denied
     * @param proof what it leads to, where {@code evidence} is empty
     */
    public record Mark(
            int x, int width, int y, String text, String title, boolean plain, Name proof, String evidence) {}

    /** Whether there is a row that can be placed. */
    static boolean fits(List<String> columns, List<QuestionView.Line> rows) {
        Dated.Columns names = Dated.Columns.of(columns);
        return rows.stream().anyMatch(row -> Dated.of(names, row).isPresent());
    }

    static Timeline of(Sheet sheet, List<String> columns, List<QuestionView.Line> rows) {
        Dated.Columns names = Dated.Columns.of(columns);
        Map<String, List<Dated>> lanes = new LinkedHashMap<>();
        for (QuestionView.Line row : rows) {
            Dated.of(names, row)
                    .filter(d -> lanes.size() < MOST_LANES || lanes.containsKey(d.lane()))
                    .ifPresent(d -> lanes.computeIfAbsent(d.lane(), l -> new ArrayList<>())
                            .add(d));
        }
        List<Dated> all = lanes.values().stream().flatMap(List::stream).toList();
        int from = (int) all.stream().mapToDouble(Dated::begin).min().orElse(0);
        int to = (int) Math.ceil(all.stream().mapToDouble(Dated::end).max().orElse(1));
        Scale scale = new Scale(sheet, from, Math.max(to, from + 1));
        List<Lane> placed = new ArrayList<>();
        int y = TOP;
        for (List<Dated> rowsOfLane : lanes.values()) {
            Lane lane = lane(rowsOfLane, y, scale);
            placed.add(lane);
            y += lane.height();
        }
        return new Timeline(sheet, placed, scale.ticks(), y + 4, rows.size() - all.size());
    }

    private record Scale(Sheet sheet, int from, int to) {
        int x(double time) {
            return (int) Math.round(sheet.start() + (time - from) / (to - from) * (sheet.end() - sheet.start()));
        }

        List<Tick> ticks() {
            int step = 1;
            for (int wider : new int[] {2, 5, 10, 20, 50}) {
                step = (to - from) / step > sheet.mostTicks() ? wider : step;
            }
            List<Tick> ticks = new ArrayList<>();
            for (int year = from; year < to; year += step) {
                ticks.add(new Tick(year, x(year)));
            }
            return ticks;
        }
    }

    private static Lane lane(List<Dated> rows, int y, Scale scale) {
        boolean curve = rows.stream().allMatch(r -> r.value().isPresent())
                && rows.stream().map(Dated::begin).distinct().count() > 1;
        int head = scale.sheet().head();
        int height = head + (curve ? 58 : 20 * Math.min(4, most(rows)) + 10);
        double least = rows.stream().mapToDouble(Dated::number).min().orElse(0);
        double most = rows.stream().mapToDouble(Dated::number).max().orElse(1);
        List<Mark> marks = new ArrayList<>();
        Map<Double, Integer> stacked = new LinkedHashMap<>();
        Map<Integer, Integer> free = new LinkedHashMap<>(); // from where on there is room in each row
        for (Dated row : rows) {
            int place = stacked.merge(row.begin(), 1, Integer::sum) - 1;
            double share = most > least ? (row.number() - least) / (most - least) : 0.5;
            int at = curve
                    ? (int) Math.round(y + height - 12 - share * (height - head - 30))
                    : y + head + 15 + 20 * (place % 4);
            int x = scale.x(row.isSpan() ? row.begin() : row.middle());
            boolean room = place < 4 && (!curve && head == 0 || x >= free.getOrDefault(curve ? 0 : place, 0));
            if (room) {
                free.put(curve ? 0 : place, x + ROOM_FOR_LABEL);
            }
            int width = row.isSpan() ? scale.x(row.end()) - x : 0;
            marks.add(new Mark(
                    x, width, at, room ? row.text() : "", row.title(), row.plain(), row.proof(), row.evidence()));
        }
        return new Lane(rows.get(0).label(), rows.get(0).thing(), y, height, curve ? path(marks) : "", marks);
    }

    private static int most(List<Dated> rows) {
        Map<Double, Integer> counts = new LinkedHashMap<>();
        rows.forEach(r -> counts.merge(r.begin(), 1, Integer::sum));
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    private static String path(List<Mark> marks) {
        StringBuilder path = new StringBuilder();
        marks.stream().filter(m -> m.width() == 0).forEach(m -> path.append(path.isEmpty() ? "M" : "L")
                .append(m.x())
                .append(' ')
                .append(m.y()));
        return path.toString();
    }
}
