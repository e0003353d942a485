package xinzhi.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import xinzhi.ingest.format.Damage;
import xinzhi.ingest.format.Epub;
import xinzhi.ingest.format.FileType;
import xinzhi.ingest.format.Format;
import xinzhi.ingest.format.FrequentCharacters;
import xinzhi.ingest.format.Html;
import xinzhi.ingest.format.Mhtml;
import xinzhi.ingest.format.Pdf;
import xinzhi.ingest.format.PlainText;
import xinzhi.ingest.format.Reason;
import xinzhi.ingest.format.TextDecoder;
import xinzhi.ingest.format.UnreadableException;
import xinzhi.ingest.format.Word;
import xinzhi.ingest.table.Tabular;
import xinzhi.ontology.Ontology;
import xinzhi.text.Page;

/**
 * A file in, its page out, or the reason why not; a book gives a page for each chapter, a table for each row. The text of a plain file is kept
 * as it is; any other is turned into text, and the offsets of all that is read from it count in that text.
 */
public final class PageReader {
    /** Far beyond any newspaper page: 16 MB of text. */
    public static final long DEFAULT_LIMIT = 16L << 20;

    /** How much larger a file may be that holds pictures and fonts beside its text. */
    private static final int PACKED = 16;
    /** What a chapter may be without the book being the worse for it: a cover, an imprint in English. */
    private static final Set<Reason> NO_LOSS = Set.of(Reason.EMPTY, Reason.NOT_CHINESE);

    /** Their bytes are characters. */
    private static final Set<FileType> DECODED = EnumSet.of(
            FileType.TEXT, FileType.MARKDOWN, FileType.HTML, FileType.CSV, FileType.TSV, FileType.JSON_LINES);

    private final long limit;
    private final Map<FileType, Format> formats = new EnumMap<>(FileType.class);
    private final TextCheck check;

    public PageReader(Ontology ontology) {
        this(ontology, DEFAULT_LIMIT);
    }

    /** @param limit in bytes; a larger file is refused unread */
    public PageReader(Ontology ontology, long limit) {
        FrequentCharacters frequent = new FrequentCharacters(ontology.cues().words("frequent-character"));
        TextDecoder decoder = new TextDecoder(frequent);
        this.limit = limit;
        this.check = new TextCheck(frequent, ontology.cues().words("mojibake-trace"));
        formats.put(FileType.TEXT, new PlainText(FileType.TEXT, ontology.cues(), decoder));
        formats.put(FileType.MARKDOWN, new PlainText(FileType.MARKDOWN, ontology.cues(), decoder));
        Html html = new Html(ontology.cues(), decoder);
        formats.put(FileType.HTML, html);
        formats.put(FileType.MHTML, new Mhtml(html));
        formats.put(FileType.PDF, new Pdf());
        Word word = new Word(html);
        formats.put(FileType.DOCX, word);
        formats.put(FileType.DOC, word);
        formats.put(FileType.EPUB, new Epub(decoder));
        Tabular.all(ontology.cues(), decoder).forEach(t -> formats.put(t.type(), t));
    }

    /** What the file came to: one outcome, or one for each chapter of a book. */
    public List<Outcome> read(InputFiles.InputFile file) {
        return read(file.source(), file.id());
    }

    /** @param id of the page that comes of it */
    public List<Outcome> read(Path path, String id) {
        return read(new Source.OnDisk(path), id);
    }

    private List<Outcome> read(Source source, String id) {
        try {
            FileType type = FileType.of(source.label()).orElse(FileType.TEXT);
            byte[] bytes = source.bytes(type.isPlain() ? limit : PACKED * limit);
            if (bytes.length == 0) {
                return refused(id, Reason.EMPTY, "it is empty; scan or export it again");
            }
            if (type == FileType.ZIP) {
                return refused(
                        id,
                        Reason.UNREADABLE,
                        source instanceof Source.InArchive
                                ? "it is an archive within an archive; unpack it and give the folder"
                                : "it is an archive of files; unpack it and give one of them");
            }
            List<Page> pages = pages(type, id, bytes);
            return outcomes(pages, DECODED.contains(type) ? damage(pages, bytes) : Optional.empty());
        } catch (UnreadableException e) {
            return refused(id, e.reason(), e.words());
        } catch (IOException e) {
            return refused(
                    id, Reason.UNREADABLE, "reading failed (" + e.getMessage() + "); check the disk and run again");
        }
    }

    /**
     * The libraries that take foreign formats apart fail in many ways on broken bytes, and on what is nested thousands
     * deep at the end of their stack: here all are one.
     */
    private List<Page> pages(FileType type, String id, byte[] bytes) throws UnreadableException {
        try {
            return Objects.requireNonNull(formats.get(type)).pages(id, bytes);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            String message = "it is damaged and cannot be opened as %s; copy or export it again";
            throw new UnreadableException(
                    Reason.DAMAGED,
                    String.format(Locale.ROOT, message, type.name().toLowerCase(Locale.ROOT)));
        }
    }

    /** Only what is read with U+FFFD can be damaged. */
    private static Optional<Damage> damage(List<Page> pages, byte[] bytes) {
        return pages.stream().filter(PageReader::hasReplaced).findFirst().flatMap(p -> Damage.of(bytes, p.charset()));
    }

    private static boolean hasReplaced(Page page) {
        return page.text().indexOf('\ufffd') >= 0;
    }

    /** @param damage of the file, which is said of the first page that shows it */
    private List<Outcome> outcomes(List<Page> pages, Optional<Damage> damage) {
        List<Outcome> outcomes = new ArrayList<>();
        boolean any = false;
        Optional<Damage> unsaid = damage;
        for (Page page : pages) {
            Optional<Damage> here = unsaid.filter(d -> hasReplaced(page));
            Optional<Outcome.Refused> wrong = check.of(page.id(), page.text())
                    .map(r -> here.isEmpty() || r.reason() != Reason.GARBLED
                            ? r
                            : new Outcome.Refused(
                                    r.id(), Reason.DAMAGED, here.get().words() + "; copy or export it again"));
            any |= wrong.isEmpty();
            outcomes.add(
                    wrong.isPresent()
                            ? wrong.get()
                            : new Outcome.Read(page, here.map(d -> d.words() + "; each such byte is read as U+FFFD")));
            unsaid = here.isPresent() ? Optional.empty() : unsaid;
        }
        if (any) {
            outcomes.removeIf(o -> o instanceof Outcome.Refused refused && NO_LOSS.contains(refused.reason()));
        }
        return outcomes;
    }

    private static List<Outcome> refused(String id, Reason reason, String message) {
        return List.of(new Outcome.Refused(id, reason, message));
    }
}
