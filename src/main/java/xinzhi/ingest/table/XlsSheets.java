package xinzhi.ingest.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;
import xinzhi.ingest.format.Locked;
import xinzhi.ingest.format.UnreadableException;

/** The sheets of an Excel file of before 2007. */
final class XlsSheets implements Sheets.Reader {
    @Override
    public Sheets read(byte[] bytes) throws IOException, UnreadableException {
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<Sheet> sheets = new ArrayList<>();
            book.sheetIterator()
                    .forEachRemaining(s -> sheets.add(new Sheet(
                            s.getSheetName(),
                            StreamSupport.stream(s.spliterator(), false)
                                    .map(XlsSheets::row)
                                    .filter(r -> !r.isBlank())
                                    .toList())));
            return new Sheets("", sheets);
        } catch (EncryptedDocumentException e) {
            throw Locked.refusal();
        }
    }

    private static Sheet.Row row(Row row) {
        return new Sheet.Row(
                row.getRowNum() + 1,
                IntStream.range(0, Math.max(0, row.getLastCellNum()))
                        .mapToObj(i -> words(row.getCell(i)))
                        .toList());
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String words(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC -> number(cell.getNumericCellValue());
            default -> "";
        };
    }
}
