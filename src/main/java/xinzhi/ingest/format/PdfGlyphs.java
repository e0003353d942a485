package xinzhi.ingest.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the characters of one page of a PDF with their places. */
final class PdfGlyphs extends PDFTextStripper {
    private final List<Glyph> glyphs = new ArrayList<>();

    private PdfGlyphs(int page) {
        setStartPage(page);
        setEndPage(page);
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
    }

    /** @param page from 1 */
    static List<Glyph> of(PDDocument document, int page) throws IOException {
        PdfGlyphs collector = new PdfGlyphs(page);
        collector.writeText(document, Writer.nullWriter());
        return collector.glyphs;
    }

    @Override
    protected void writePage() {
        boolean blank = false;
        for (List<TextPosition> article : getCharactersByArticle()) {
            for (TextPosition position : article) {
                String text = String.valueOf(position.getUnicode()).strip();
                double size = position.getYScale();
                if (!text.isEmpty() && size > 0) {
                    glyphs.add(new Glyph(
                            text,
                            position.getXDirAdj(),
                            position.getYDirAdj(),
                            position.getWidthDirAdj(),
                            size,
                            blank));
                }
                blank = text.isEmpty();
            }
        }
    }
}
