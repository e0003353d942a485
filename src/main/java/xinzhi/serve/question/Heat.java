package xinzhi.serve.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xinzhi.serve.name.Name;

/**
 * An answer that counts pairs, as a table of one thing against the other; those with most come first.
 *
 * @param left how many things of both sides did not fit
 */
public record Heat(List<Name> columns, List<Line> lines, int left) {
    private static final int MOST_LINES = 40;
    private static final int MOST_COLUMNS = 14;
    private static final int LEVELS = 4;

    /** A thing and its counts with those of the columns. */
    public record Line(Name name, List<Count> counts) {}

    /** A count, how strongly it is coloured, from 0 for none to 4, and the page that lists what was counted. */
    public record Count(double n, int level, String evidence) {}

    /** Of rows that begin with two things and their count. */
    static Heat of(List<QuestionView.Line> rows) {
        Map<Name, Double> lines = new LinkedHashMap<>();
        Map<Name, Double> columns = new LinkedHashMap<>();
        Map<List<Name>, Double> counts = new LinkedHashMap<>();
        Map<List<Name>, String> evidence = new LinkedHashMap<>();
        double most = 1;
        for (QuestionView.Line line : rows) {
            List<QuestionView.Cell> row = line.cells();
            double n = row.get(2).number().orElseThrow();
            lines.merge(row.get(0).name(), n, Double::sum);
            columns.merge(row.get(1).name(), n, Double::sum);
            List<Name> pair = List.of(row.get(0).name(), row.get(1).name());
            evidence.merge(pair, line.evidence(), Heat::common);
            most = Math.max(most, counts.merge(pair, n, Double::sum));
        }
        List<Name> across = first(columns, MOST_COLUMNS);
        List<Line> down = new ArrayList<>();
        for (Name line : first(lines, MOST_LINES)) {
            List<Count> all = new ArrayList<>();
            for (Name column : across) {
                double n = counts.getOrDefault(List.of(line, column), 0.0);
                int level = (int) Math.ceil(n / Math.max(most, LEVELS) * LEVELS);
                all.add(new Count(n, level, evidence.getOrDefault(List.of(line, column), "")));
            }
            down.add(new Line(line, all));
        }
        return new Heat(across, down, lines.size() + columns.size() - down.size() - across.size());
    }

    /** Where the evidence of both is listed: what their addresses ask alike. */
    private static String common(String one, String other) {
        int values = one.indexOf('?') + 1;
        List<String> asked = List.of(other.substring(other.indexOf('?') + 1).split("&"));
        return one.substring(0, values)
                + Stream.of(one.substring(values).split("&"))
                        .filter(asked::contains)
                        .collect(Collectors.joining("&"));
    }

    private static List<Name> first(Map<Name, Double> all, int most) {
        return all.entrySet().stream()
                .sorted(Comparator.comparing(e -> -e.getValue()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
