package xinzhi.ingest.table;

import java.util.List;

/**
 * One table of a file, as it stands.
 *
 * @param name empty where the file is one table
 * @param rows those that are not blank, the names of the columns among them
 */
record Sheet(String name, List<Row> rows) {
    /** @param number of the row as the file's own program counts, from 1 on */
    record Row(int number, List<String> cells) {
        /** Empty where the row is shorter. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
