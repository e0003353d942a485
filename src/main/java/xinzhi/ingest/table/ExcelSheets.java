package xinzhi.ingest.table;

import java.io.IOException;
import xinzhi.ingest.format.Locked;
import xinzhi.ingest.format.Signature;
import xinzhi.ingest.format.UnreadableException;

/** The sheets of an Excel file, new or old, which its bytes tell and not its ending. */
final class ExcelSheets implements Sheets.Reader {
    private final Sheets.Reader xlsx = new XlsxSheets();
    private final Sheets.Reader xls = new XlsSheets();

    @Override
    public Sheets read(byte[] bytes) throws IOException, UnreadableException {
        Locked.refuse(bytes);
        return (Signature.OLE.begins(bytes) ? xls : xlsx).read(bytes);
    }
}
