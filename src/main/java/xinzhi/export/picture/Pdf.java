package xinzhi.export.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import xinzhi.export.format.GraphFormat;
import xinzhi.export.measure.Drawing;
import xinzhi.export.network.Column;

/** A page to print at any size, with its letters embedded; things lead to their pages, unless it had to be shrunk. */
public final class Pdf implements GraphFormat {
    /** The longest side that readers agree on. */
    private static final double LONGEST = 14_000;

    /** @throws IllegalStateException where the machine has no Chinese font */
    @Override
    public void write(Drawing drawing, OutputStream out) throws IOException {
        Poster poster = new Poster(drawing);
        PdfLetters letters = new PdfLetters(ChineseFont.forTextOf(drawing));
        PdfCanvas canvas = new PdfCanvas(poster.height(), letters);
        poster.draw(canvas);
        double shrink = Math.min(1, LONGEST / Math.max(poster.width(), poster.height()));
        PdfFile pdf = new PdfFile();
        int root = pdf.reserve();
        int pages = pdf.reserve();
        String states = canvas.opacities().entrySet().stream()
                .map(e -> "/" + e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(" "));
        String links = canvas.links().stream().map(l -> pdf.add(l) + " 0 R").collect(Collectors.joining(" "));
        String box = Column.number(poster.width() * shrink, 2) + " " + Column.number(poster.height() * shrink, 2);
        int content =
                pdf.stream("", Column.number(shrink) + " 0 0 " + Column.number(shrink) + " 0 0 cm\n" + canvas.page());
        int page = pdf.add("<< /Type /Page /Parent " + pages + " 0 R /MediaBox [0 0 " + box + "] /Contents " + content
                + " 0 R /Annots [" + links + "] /Resources << /ExtGState << " + states + " >> /Font << "
                + letters.addTo(pdf) + ">> >> >>");
        pdf.set(pages, "<< /Type /Pages /Kids [" + page + " 0 R] /Count 1 >>");
        pdf.set(root, "<< /Type /Catalog /Pages " + pages + " 0 R /Lang (zh) >>");
        int description =
                pdf.add("<< /Title " + PdfFile.string(drawing.network().title()) + " /Subject "
                        + PdfFile.string(drawing.network().description()) + " /Creator (Xinzhi) >>");
        pdf.write(out, root, description);
    }
}
