package xinzhi.ingest.format;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import xinzhi.text.Hash;
import xinzhi.text.Imprint;
import xinzhi.text.Page;

/**
 * A PDF: its columns in reading order, line by line as printed. What all its pages repeat at their head or foot is left
 * out.
 */
public final class Pdf implements Format {
    /** Characters of a page; a scan may have fewer, a number or a stamp. */
    private static final int SCANNED = 10;

    @Override
    public List<Page> pages(String id, byte[] bytes) throws IOException, UnreadableException {
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            List<List<Glyph>> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(PdfGlyphs.of(document, page));
            }
            refuseEmpty(document, pages);
            PrintedText text = new PrintedText();
            withoutRunningHeads(pages).forEach(page -> text.add(Columns.of(page)));
            return List.of(
                    new Page(id, FileType.PDF.mediaType(), "", Hash.sha256(bytes), text.toString(), imprint(document)));
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(
                    Reason.ENCRYPTED, "it is encrypted and asks for a password; save it without one");
        }
    }

    private static void refuseEmpty(PDDocument document, List<List<Glyph>> pages) throws UnreadableException {
        int glyphs = pages.stream().mapToInt(List::size).sum();
        if (glyphs >= Math.max(1, SCANNED * pages.size())) {
            return;
        }
        if (holdsPictures(document)) {
            String message = "it is scanned: %d %s of pictures and no text; read it by OCR and give the text";
            throw new UnreadableException(
                    Reason.SCANNED,
                    String.format(Locale.ROOT, message, pages.size(), pages.size() == 1 ? "page" : "pages"));
        }
        if (glyphs == 0) {
            throw new UnreadableException(Reason.EMPTY, "it holds no text; export it again from its source");
        }
    }

    private static boolean holdsPictures(PDDocument document) {
        boolean pictures = false;
        for (PDPage page : document.getPages()) {
            Optional<PDResources> resources = Optional.ofNullable(page.getResources());
            for (COSName name : resources.map(PDResources::getXObjectNames).orElse(List.of())) {
                pictures |= resources.filter(r -> r.isImageXObject(name)).isPresent();
            }
        }
        return pictures;
    }

    /** Without the first and last lines that, numbers aside, stand on most pages. */
    private static List<List<Glyph>> withoutRunningHeads(List<List<Glyph>> pages) {
        if (pages.size() < 3) {
            return pages;
        }
        Map<String, Integer> counts = new HashMap<>();
        pages.forEach(page -> ends(page).forEach(line -> counts.merge(key(line), 1, Integer::sum)));
        return pages.stream()
                .map(page -> {
                    List<Glyph> rest = new ArrayList<>(page);
                    ends(page)
                            .filter(line -> 2 * counts.get(key(line)) > pages.size())
                            .forEach(line -> rest.removeAll(line.glyphs()));
                    return rest;
                })
                .toList();
    }

    private static Stream<PrintedLine> ends(List<Glyph> page) {
        List<PrintedLine> lines = PrintedLine.of(page);
        return lines.size() < 2 ? lines.stream() : Stream.of(lines.get(0), lines.get(lines.size() - 1));
    }

    private static String key(PrintedLine line) {
        return line.text().replaceAll("[0-9]+", "0").replace(" ", "");
    }

    private static Imprint imprint(PDDocument document) {
        PDDocumentInformation said = document.getDocumentInformation();
        return new Imprint(
                words(Optional.ofNullable(said.getTitle())),
                words(Optional.ofNullable(said.getAuthor())).stream().toList(),
                Optional.ofNullable(said.getCreationDate()).map(Pdf::date),
                Optional.empty());
    }

    private static Optional<String> words(Optional<String> said) {
        return said.map(String::strip).filter(s -> !s.isEmpty());
    }

    private static LocalDate date(Calendar calendar) {
        return LocalDate.of(
                calendar.get(Calendar.YEAR), calendar.get(Calendar.MONTH) + 1, calendar.get(Calendar.DAY_OF_MONTH));
    }
}
