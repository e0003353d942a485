package xinzhi.extract.pair;

import java.util.ArrayList;
import java.util.List;

/** What stands between two mentions, in short: the verbs by sense, the little words, other mentions. */
final class Path {
    private static final int LONGEST = 7;

    private Path() {}

    static String of(Line line, int left, int right) {
        List<String> path = new ArrayList<>();
        for (int i = left + 1; i < right; i++) {
            Unit unit = line.unit(i);
            if (unit.isMention()) {
                boolean own = unit.row() == line.unit(left).row()
                        || unit.row() == line.unit(right).row();
                add(path, own ? "" : "@");
            } else {
                add(path, symbol(unit));
            }
        }
        return path.size() > LONGEST ? "long" : String.join(" ", path);
    }

    private static void add(List<String> path, String symbol) {
        if (!symbol.isEmpty() && (path.isEmpty() || !path.get(path.size() - 1).equals(symbol))) {
            path.add(symbol);
        }
    }

    /** Adverbs, numbers and nouns that stand for no relation leave no trace. */
    private static String symbol(Unit unit) {
        if (!unit.senses().isEmpty()) {
            return unit.senses().get(unit.senses().size() - 1);
        }
        if (unit.tag().isEmpty()) {
            return "";
        }
        return switch (unit.tag().charAt(0)) {
            case 'v' -> "v";
            case 'w', 'u', 'p', 'c' -> unit.word();
            default -> "";
        };
    }
}
