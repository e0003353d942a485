package xinzhi.ingest.format;

import java.nio.charset.StandardCharsets;

/** What a binary file probably is, by its first bytes, so that a refusal can say what to do. */
public enum Signature {
    PDF("%PDF", "a PDF"),
    ZIP("PK\u0003\u0004", "a Word, EPUB or zip file"),
    OLE("\u00d0\u00cf\u0011\u00e0", "an old Word file"),
    PNG("\u0089PNG", "a picture"),
    JPEG("\u00ff\u00d8\u00ff", "a picture"),
    GIF("GIF8", "a picture"),
    GZIP("\u001f\u008b", "a compressed file"),
    RTF("{\\rtf", "an RTF file");

    private final String start;
    private final String name;

    Signature(String start, String name) {
        this.start = start;
        this.name = name;
    }

    /** Whether a file is of that kind. */
    public boolean begins(byte[] bytes) {
        return head(bytes).startsWith(start);
    }

    static boolean isKnown(byte[] bytes) {
        for (Signature signature : values()) {
            if (signature.begins(bytes)) {
                return true;
            }
        }
        return false;
    }

    static String of(byte[] bytes) {
        for (Signature signature : values()) {
            if (signature.begins(bytes)) {
                return signature.name;
            }
        }
        return "bytes of no encoding that we know";
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    }
}
