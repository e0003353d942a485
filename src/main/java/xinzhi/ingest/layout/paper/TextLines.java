package xinzhi.ingest.layout.paper;

import java.util.ArrayList;
import java.util.List;
import xinzhi.ingest.layout.block.Kind;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Line;
import xinzhi.ingest.layout.line.Marks;

/** The lines of a paper's text without what stands between them: where that cut a paragraph, no gap is left. */
final class TextLines {
    private static final int INDENT = 2;
    private static final double HEADING = 30;

    private TextLines() {}

    static List<Line> of(List<Line> lines, List<Kind> kinds, Kind text, Forms forms) {
        List<Line> own = new ArrayList<>();
        boolean cut = false;
        boolean headed = false;
        boolean indented = isIndented(lines, kinds, text);
        for (int i = 0; i < lines.size(); i++) {
            if (kinds.get(i) != text) {
                cut |= !own.isEmpty();
                continue;
            }
            Line line = lines.get(i);
            boolean heading = isHeading(line, own, forms);
            boolean flush = indented
                    && line.indent() == 0
                    && i + 1 < lines.size()
                    && kinds.get(i + 1) == text
                    && lines.get(i + 1).indent() == 0
                    && lines.get(i + 1).blanksBefore() == 0;
            boolean goesOn = cut
                    && !heading
                    && !headed
                    && line.level() == 0
                    && (Marks.isOpen(own.get(own.size() - 1).words().text()) && line.indent() < INDENT || flush);
            int blanks = goesOn ? 0 : heading || headed ? Math.max(1, line.blanksBefore()) : line.blanksBefore();
            own.add(new Line(
                    line.start(),
                    line.end(),
                    line.indent(),
                    blanks,
                    line.level(),
                    line.form(),
                    line.words(),
                    line.width(),
                    line.cells(),
                    line.item()));
            cut = false;
            headed = heading;
        }
        return own;
    }

    /** Paragraphs are indented on this page. */
    private static boolean isIndented(List<Line> lines, List<Kind> kinds, Kind text) {
        int all = 0;
        int indented = 0;
        for (int i = 0; i < lines.size(); i++) {
            all += kinds.get(i) == text ? 1 : 0;
            indented += kinds.get(i) == text && lines.get(i).indent() >= INDENT ? 1 : 0;
        }
        return indented * 12 > all;
    }

    private static boolean isHeading(Line line, List<Line> above, Forms forms) {
        boolean starts = above.isEmpty()
                || line.blanksBefore() > 0
                || Marks.isClosed(above.get(above.size() - 1).words().text())
                || above.get(above.size() - 1).blanksBefore() > 0;
        return starts
                && line.width() <= HEADING
                && Marks.isOpen(line.words().text())
                && (forms.find("paperHeading", line.form()).isPresent()
                        || forms.find("numberedHeading", line.words().text()).isPresent());
    }
}
