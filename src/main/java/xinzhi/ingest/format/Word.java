package xinzhi.ingest.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import xinzhi.text.Page;

/**
 * A Word document, of the kind that its bytes tell and not its ending: sites give new documents, and web pages, the ending
 * of old ones.
 */
public final class Word implements Format {
    private static final Pattern MARKUP = Pattern.compile("(?i)<(?:!doctype\\s+html|html|head|body|meta)\\b");
    private static final int HEAD = 2048;

    private final Format docx = new Docx();
    private final Format doc = new Doc();
    private final Format html;

    /** @param html what reads a web page that has a document's ending */
    public Word(Format html) {
        this.html = html;
    }

    @Override
    public List<Page> pages(String id, byte[] bytes) throws IOException, UnreadableException {
        Locked.refuse(bytes);
        if (Signature.OLE.begins(bytes)) {
            return doc.pages(id, bytes);
        }
        if (Signature.RTF.begins(bytes)) {
            throw new UnreadableException(
                    Reason.BINARY, "it is an RTF file under another ending; open it and save it as .docx");
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return (MARKUP.matcher(head).find() ? html : docx).pages(id, bytes);
    }
}
