package xinzhi.ingest.layout.paper;

import java.util.List;
import java.util.Optional;
import xinzhi.ingest.layout.block.Kind;

/** How far what begins with a label runs on below it: an abstract, a list of numbers, a note on the authors, a footnote. */
final class LabelRuns {
    private final List<PaperLine> lines;
    private final PaperSetting setting;
    private final boolean wrapped;
    private final Kind[] kinds;

    /**
     * @param wrapped the lines end where the column ends
     * @param kinds of the lines, as far as they are known
     */
    LabelRuns(List<PaperLine> lines, PaperSetting setting, boolean wrapped, Kind[] kinds) {
        this.lines = lines;
        this.setting = setting;
        this.wrapped = wrapped;
        this.kinds = kinds;
    }

    /** What a line is because the one above it is; nothing where it begins something of its own. */
    Optional<Kind> goingOn(int i, Optional<Kind> last) {
        if (last.isEmpty() || setting.isHeading(i)) {
            return Optional.empty();
        }
        Kind kind = last.get();
        PaperLine line = lines.get(i);
        PaperLine before = lines.get(i - 1);
        boolean gap = line.line().blanksBefore() > 0;
        boolean alone = before.label().isPresent() && !before.goesOn();
        boolean runs = wrapped
                && !gap
                && setting.isFull(i - 1)
                && line.line().indent() <= before.line().indent() + 1;
        return switch (kind) {
            case ABSTRACT -> Optional.of(kind).filter(k -> alone || runs || isInList(i));
            case NUMBER -> Optional.of(kind).filter(k -> !gap && alone || runs && !endsInNumber(before));
            case CREDIT -> Optional.of(kind).filter(k -> !gap && (alone || wrapped && isInBox(i)) || runs);
            case KEYWORDS, FOOTNOTE -> Optional.of(kind).filter(k -> runs);
            case TABLE -> Optional.of(kind).filter(k -> setting.isCell(i, gap));
            default -> Optional.empty();
        };
    }

    /** A label stands alone above it and its paragraphs, or points, which a gap or another label ends. */
    private boolean isInList(int i) {
        int at = i;
        while (at > 0
                && kinds[at - 1] == Kind.ABSTRACT
                && lines.get(at - 1).label().isEmpty()) {
            if (lines.get(at).line().blanksBefore() > 0 && !isKeywordsAhead(i)) {
                return false;
            }
            at--;
        }
        PaperLine label = lines.get(at - 1);
        return label.says("paperAbstract")
                && !label.goesOn()
                && (lines.get(i).line().blanksBefore() == 0 || isKeywordsAhead(i));
    }

    private boolean isKeywordsAhead(int from) {
        for (int i = from; i < lines.size() && !setting.isHeading(i); i++) {
            if (lines.get(i).label().isPresent()) {
                return lines.get(i).says("paperKeywords");
            }
        }
        return false;
    }

    /** Below a label that stands alone. */
    private boolean isInBox(int i) {
        int at = i;
        while (at > 0
                && kinds[at - 1] == Kind.CREDIT
                && lines.get(at - 1).label().isEmpty()) {
            at--;
        }
        return at > 0
                && lines.get(at - 1).says("paperAuthorNote")
                && !lines.get(at - 1).goesOn();
    }

    private static boolean endsInNumber(PaperLine line) {
        return Character.isLetterOrDigit(line.text().charAt(line.text().length() - 1))
                && line.text().charAt(line.text().length() - 1) < 0x80;
    }
}
