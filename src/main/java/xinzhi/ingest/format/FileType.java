package xinzhi.ingest.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import xinzhi.text.Page;

/** The kinds of file that are read, told by the ending of the name. */
public enum FileType {
    TEXT(Kind.PLAIN, "text/plain", "txt"),
    MARKDOWN(Kind.PLAIN, "text/markdown", "md"),
    HTML(Kind.WEB, "text/html", "html", "htm", "xhtml", "shtml"),
    MHTML(Kind.WEB, "multipart/related", "mhtml", "mht"),
    PDF(Kind.DOCUMENT, "application/pdf", "pdf"),
    DOCX(Kind.DOCUMENT, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    DOC(Kind.DOCUMENT, "application/msword", "doc", "wps"),
    EPUB(Kind.DOCUMENT, "application/epub+zip", "epub"),
    CSV(Kind.TABLE, "text/csv", "csv"),
    TSV(Kind.TABLE, "text/tab-separated-values", "tsv", "tab"),
    XLSX(Kind.TABLE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    XLS(Kind.TABLE, "application/vnd.ms-excel", "xls"),
    JSON_LINES(Kind.TABLE, "application/jsonl", "jsonl", "ndjson", "jl"),
    ZIP(Kind.ARCHIVE, "application/zip", "zip");

    private enum Kind {
        PLAIN,
        WEB,
        DOCUMENT,
        TABLE,
        ARCHIVE
    }

    private final Kind kind;
    private final String mediaType;
    private final List<String> endings;

    FileType(Kind kind, String mediaType, String... endings) {
        this.kind = kind;
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The type that a page came from. */
    public static FileType of(Page page) {
        return Stream.of(values())
                .filter(t -> t.mediaType.equals(page.mediaType()))
                .findFirst()
                .orElse(TEXT);
    }

    /** The type of a file of this name, if it is one that is read. */
    public static Optional<FileType> of(String name) {
        String ending = ending(name);
        return Stream.of(values()).filter(t -> t.endings.contains(ending)).findFirst();
    }

    /** What follows the last full stop of a name, in small letters; empty where it has none. */
    public static String ending(String name) {
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
    }

    /** All endings, as a reader may be told them. */
    public static String endings() {
        return String.join(
                ", ", Stream.of(values()).flatMap(t -> t.endings.stream()).toList());
    }

    /** Whether its bytes are the text itself, and not packed or drawn. */
    public boolean isPlain() {
        return this == TEXT || this == MARKDOWN || this == HTML;
    }

    /** Whether its text comes in the order of reading, its headline marked, and what it says of itself is shown to readers. */
    public boolean isMarked() {
        return kind == Kind.WEB || kind == Kind.TABLE;
    }

    /** Whether the day that it tells is that of publication, and not when its program made it. */
    public boolean tellsDay() {
        return kind == Kind.PLAIN || isMarked();
    }
}
