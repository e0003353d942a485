package xinzhi.ingest.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file that are read, told by the ending of the name. */
public enum FileType {
    TEXT("text/plain", "txt"),
    MARKDOWN("text/markdown", "md"),
    HTML("text/html", "html", "htm", "xhtml", "shtml"),
    MHTML("multipart/related", "mhtml", "mht"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EPUB("application/epub+zip", "epub"),
    ZIP("application/zip", "zip");

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The type of a file of this name, if it is one that is read. */
    public static Optional<FileType> of(String name) {
        String ending = ending(name);
        return Stream.of(values()).filter(t -> t.endings.contains(ending)).findFirst();
    }

    /** The type that a page was read from. */
    public static Optional<FileType> ofMediaType(String mediaType) {
        return Stream.of(values()).filter(t -> t.mediaType.equals(mediaType)).findFirst();
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

    /** Whether it is a page of the web, which marks its headings and shows its authors. */
    public boolean isWeb() {
        return this == HTML || this == MHTML;
    }

    /** Whether its bytes are the text itself, and not packed or drawn. */
    public boolean isPlain() {
        return this == TEXT || this == MARKDOWN || this == HTML;
    }
}
