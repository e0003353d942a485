package xinzhi.ingest.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import xinzhi.ingest.format.Archive;
import xinzhi.ingest.format.UnreadableException;

/** The sheets of an Excel file, formulas by the values that were last seen. */
final class XlsxSheets implements Sheets.Reader {
    @Override
    public Sheets read(byte[] bytes) throws IOException, UnreadableException {
        Archive.of(bytes).close(); // refuses a bomb
        List<Sheet> sheets = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (org.dhatim.fastexcel.reader.Sheet sheet : book.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    sheets.add(new Sheet(
                            sheet.getName(),
                            rows.map(XlsxSheets::row).filter(r -> !r.isBlank()).toList()));
                }
            }
        }
        return new Sheets("", sheets);
    }

    private static Sheet.Row row(Row row) {
        return new Sheet.Row(
                row.getRowNum(),
                IntStream.range(0, row.getCellCount())
                        .mapToObj(i -> row.getOptionalCell(i).map(Cell::getText).orElse(""))
                        .toList());
    }
}
