package xinzhi.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines in, blocks out, each with its kind. */
final class BlockReader {
    private static final int LONGEST_CREDIT = 8;
    private static final int LONGEST_CAPTION = 400;
    private static final String OPENERS = "(（【[〔";
    private static final String CLOSERS = ")）】]〕";

    private final Forms forms;
    private final BylineReader bylines;

    BlockReader(Forms forms, BylineReader bylines) {
        this.forms = forms;
        this.bylines = bylines;
    }

    List<Block> read(List<Line> lines, Profile profile) {
        Measure measure = new Measure(lines, profile);
        List<Block> blocks = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int end = endOfBlock(lines, i, measure, profile);
            for (Block block : classify(lines, i, end, measure)) {
                blocks.add(block.at(blocks.size()));
            }
            i = end;
        }
        return blocks;
    }

    private int endOfBlock(List<Line> lines, int start, Measure measure, Profile profile) {
        Line first = lines.get(start);
        if (isCredit(first)) {
            return endOfCredit(lines, start, profile);
        }
        int end = start + 1;
        if (!profile.wrapped()) {
            return end;
        }
        while (end < lines.size()
                && !standsAlone(lines.get(end - 1))
                && !endsCaption(lines.get(end - 1))
                && !standsAlone(lines.get(end))
                && !isCredit(lines.get(end))
                && !measure.breaks(start, end)) {
            end++;
        }
        return end;
    }

    private boolean isCredit(Line line) {
        return forms.ofBlock(line.words().text())
                .filter(m -> m.assigns().equals("credit"))
                .isPresent();
    }

    /** To the bracket that closes it, where it opens with one. */
    private static int endOfCredit(List<Line> lines, int start, Profile profile) {
        int gap = profile.doubleSpaced() ? 1 : 0;
        int depth = 0;
        for (int i = start; i < Math.min(lines.size(), start + LONGEST_CREDIT); i++) {
            String text = lines.get(i).words().text();
            if (i > start && profile.wrapped() && lines.get(i).blanksBefore() > gap) {
                return i;
            }
            for (int c = 0; c < text.length(); c++) {
                depth += OPENERS.indexOf(text.charAt(c)) >= 0 ? 1 : 0;
                depth -= CLOSERS.indexOf(text.charAt(c)) >= 0 ? 1 : 0;
            }
            if (depth <= 0) {
                return i + 1;
            }
        }
        return start + 1;
    }

    private boolean standsAlone(Line line) {
        return line.level() > 0
                || Measure.isOverprint(line.words().text())
                || ofLine(line).filter(b -> !b.bare).isPresent();
    }

    private boolean endsCaption(Line line) {
        return forms.find("photoCredit", line.words().text())
                .flatMap(Forms.Match::who)
                .filter(w -> !bylines.read(w).isEmpty())
                .isPresent();
    }

    private record LineKind(Kind kind, boolean bare) {}

    /** What a line is by its own form; a byline only if its words read as names. */
    private Optional<LineKind> ofLine(Line line) {
        if (endsCaption(line)) {
            return Optional.empty();
        }
        for (Forms.Match match : forms.ofLine(line.form())) {
            switch (match.assigns()) {
                case "furniture":
                    return Optional.of(new LineKind(Kind.FURNITURE, false));
                case "column":
                    return Optional.of(new LineKind(Kind.COLUMN, false));
                default:
                    if (match.who().filter(w -> !bylines.read(w).isEmpty()).isPresent()) {
                        return Optional.of(
                                new LineKind(Kind.BYLINE, match.assigns().equals("bareByline")));
                    }
            }
        }
        return Optional.empty();
    }

    private List<Block> classify(List<Line> all, int start, int end, Measure measure) {
        List<Line> lines = all.subList(start, end);
        Passage words = Passage.joined(lines.stream().map(Line::words).toList());
        boolean credit = isCredit(lines.get(0));
        Optional<LineKind> form = lines.size() == 1 && !credit ? ofLine(lines.get(0)) : Optional.empty();
        if (form.isPresent()) {
            return List.of(
                    new Block(0, form.get().kind(), words, lines, form.get().bare()));
        }
        Optional<Forms.Match> match = credit ? Optional.empty() : forms.ofBlock(words.text());
        if (match.filter(m -> m.assigns().equals("creditTail")).isPresent()) {
            int at = match.get().matcher().start("credit");
            return at == 0
                    ? List.of(new Block(0, Kind.CREDIT, words, lines, false))
                    : List.of(
                            new Block(0, Kind.BODY, words.part(0, at), lines, false),
                            new Block(0, Kind.CREDIT, words.part(at, words.length()), lines, false));
        }
        Kind kind = credit
                ? Kind.CREDIT
                : match.flatMap(m -> ofWords(m, words))
                        .orElse(measure.isHead(start, end, words, forms) ? Kind.HEAD : Kind.BODY);
        return List.of(new Block(0, kind, words, lines, false));
    }

    private static Optional<Kind> ofWords(Forms.Match match, Passage words) {
        return switch (match.assigns()) {
            case "credit" -> Optional.of(Kind.CREDIT);
            case "figure", "figureCredit" -> Optional.of(Kind.FIGURE);
            default -> words.length() > LONGEST_CAPTION ? Optional.empty() : Optional.of(Kind.CAPTION);
        };
    }
}
