package xinzhi.ingest.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import xinzhi.ingest.format.Reason;
import xinzhi.ingest.format.UnreadableException;

/** The sheets of an Excel file of before 2007. */
final class XlsSheets implements Sheets.Reader {
    /** A locked file of today is an old container around an encrypted one. */
    private static final String LOCKED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    @Override
    public Sheets read(byte[] bytes) throws IOException, UnreadableException {
        refuseLocked(bytes);
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
            throw locked();
        }
    }

    static void refuseLocked(byte[] bytes) throws UnreadableException {
        if (new String(bytes, StandardCharsets.ISO_8859_1).contains(LOCKED)) {
            throw locked();
        }
    }

    private static UnreadableException locked() {
        return new UnreadableException(
                Reason.ENCRYPTED, "it is encrypted and asks for a password; save it without one");
    }

    private static Sheet.Row row(Row row) {
        return new Sheet.Row(
                row.getRowNum() + 1,
                IntStream.range(0, Math.max(0, row.getLastCellNum()))
                        .mapToObj(i -> words(row.getCell(i)))
                        .toList());
    }

    private static String words(Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC -> String.valueOf(cell.getNumericCellValue());
            default -> "";
        };
    }
}
