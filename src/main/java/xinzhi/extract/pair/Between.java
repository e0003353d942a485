package xinzhi.extract.pair;

import java.util.ArrayList;
import java.util.List;
import xinzhi.extract.model.Snippet;

/**
 * What stands between two mentions, whichever is the subject.
 *
 * @param path in short: the verbs by sense, the little words, other mentions
 * @param verbs how many; the first and the last of them stand at {@code firstVerb} and {@code lastVerb}
 */
record Between(Snippet path, int mentions, int verbs, int firstVerb, int lastVerb) {
    private static final int LONGEST = 7;

    static Between of(Line line, int left, int right) {
        int mentions = 0;
        int verbs = 0;
        int first = 0;
        int last = 0;
        for (int i = left + 1; i < right; i++) {
            mentions += line.unit(i).isMention() ? 1 : 0;
            if (line.unit(i).isVerb()) {
                first = verbs == 0 ? i : first;
                last = i;
                verbs++;
            }
        }
        return new Between(Snippet.of(path(line, left, right)), mentions, verbs, first, last);
    }

    private static String path(Line line, int left, int right) {
        List<String> path = new ArrayList<>(LONGEST + 1);
        for (int i = left + 1; i < right && path.size() <= LONGEST; i++) {
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
            return unit.senses().get(unit.senses().size() - 1).text();
        }
        return switch (unit.kind()) {
            case 'v' -> "v";
            case 'w', 'u', 'p', 'c' -> unit.word().text();
            default -> "";
        };
    }
}
