package xinzhi.ingest.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import xinzhi.ontology.Cues;

/** Which columns of a table hold what of an article, by their names. */
record Columns(Map<Field, List<Integer>> places) {
    /** What a column may hold; its names are a cue set. */
    enum Field {
        TITLE("front-matter-title"),
        AUTHOR("front-matter-author"),
        PUBLISHED("front-matter-published"),
        DATE("front-matter-date"),
        PUBLICATION("front-matter-publication"),
        TEXT("table-text");

        private final String cues;

        Field(String cues) {
            this.cues = cues;
        }

        List<String> names(Cues all) {
            return all.words(cues);
        }
    }

    /** The columns that a row names, if a text is among them and what tells of it. */
    static Optional<Columns> of(Sheet.Row row, Cues cues) {
        List<String> heads = row.cells().stream().map(Columns::key).toList();
        Map<Field, List<Integer>> places = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            List<String> names = field.names(cues);
            List<Integer> found = IntStream.range(0, heads.size())
                    .filter(i -> names.contains(heads.get(i)))
                    .boxed()
                    .toList();
            if (!found.isEmpty()) {
                places.put(field, found);
            }
        }
        return Optional.of(new Columns(places)).filter(c -> places.containsKey(Field.TEXT) && places.size() > 1);
    }

    /** What a row says in the columns of a field, from left to right. */
    Stream<String> values(Field field, Sheet.Row row) {
        return places.getOrDefault(field, List.of()).stream()
                .map(i -> row.cell(i).strip())
                .filter(v -> !v.isEmpty());
    }

    private static String key(String head) {
        return head.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-:：*\\ufeff]", "");
    }
}
