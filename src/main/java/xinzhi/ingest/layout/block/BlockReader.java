package xinzhi.ingest.layout.block;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import xinzhi.ingest.layout.line.BylineReader;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Line;
import xinzhi.ingest.layout.line.Marks;
import xinzhi.ingest.layout.line.Overprint;
import xinzhi.ingest.layout.line.Passage;
import xinzhi.ingest.layout.line.Profile;
import xinzhi.ingest.layout.line.Rows;

/** The lines of one page in, blocks out, each with its kind. */
final class BlockReader {
    private static final int LONGEST_CREDIT = 8;
    private static final int FEWEST_TURNS = 3;
    private static final int LONGEST_CAPTION = 400;
    private static final int LONGEST_LABEL = 16;
    private static final Pattern NAME_FIRST = Pattern.compile(
            "^(?:(\\p{IsHan} \\p{IsHan}|\\p{IsHan}{2,4})|[A-Z][A-Za-z.]+(?: [A-Z][A-Za-z.]+)+) [^。，；：]{4,40}$");
    private static final Pattern NO_LABEL = Pattern.compile("[:：]$|(?<=\\p{IsHan}) (?=\\p{IsHan})");
    private static final String OPENERS = "(（【[〔";
    private static final String CLOSERS = ")）】]〕";
    private static final Sign NO_TEXT = new Sign(false, false, true, Optional.of(new LineKind(Kind.FURNITURE, false)));

    private final List<Line> lines;
    private final Profile profile;
    private final Forms forms;
    private final BylineReader bylines;
    private final Measure measure;
    private final Display display;
    private final List<Sign> signs;
    private final BitSet rows;
    /** Names in brackets, each on a line of its own, say who speaks below. */
    private final boolean bracketed;
    /** Names beside a time, each on a line of its own, do. */
    private final boolean timed;

    private BlockReader(List<Line> lines, Profile profile, Forms forms, BylineReader bylines) {
        this.lines = lines;
        this.profile = profile;
        this.forms = forms;
        this.bylines = bylines;
        this.bracketed =
                isTalk(lines.stream().map(Line::form).filter(forms::isBracketed).toList());
        this.timed = !profile.narrow() && !forms.timedSpeakers(lines).isEmpty();
        BitSet apparatus = Apparatus.of(lines, profile, forms);
        this.rows = Rows.of(lines);
        this.signs = listed(affiliated(IntStream.range(0, lines.size())
                .mapToObj(i -> apparatus.get(i) || isBesideTable(i) ? NO_TEXT : sign(i))
                .toList()));
        this.measure = new Measure(lines, profile, this::isByline, this::opensPage);
        this.display = new Display(lines, profile, forms, measure, this::opensPage);
    }

    static List<Block> read(List<Line> lines, Profile profile, Forms forms, BylineReader bylines) {
        return new BlockReader(lines, profile, forms, bylines).blocks();
    }

    /** @param bare it is a byline only if it stands where one would */
    private record LineKind(Kind kind, boolean bare) {}

    /** What a line's own words say of it. */
    private record Sign(boolean credit, boolean endsCaption, boolean alone, Optional<LineKind> kind) {
        boolean isByline() {
            return kind.filter(k -> k.kind == Kind.BYLINE).isPresent();
        }

        boolean isBare() {
            return kind.filter(k -> k.bare).isPresent();
        }

        /** It stands by itself, though it is a byline only where one would stand. */
        Sign apart() {
            return new Sign(credit, endsCaption, true, kind);
        }

        boolean isBesideText() {
            return kind.filter(k -> k.kind == Kind.FURNITURE || k.kind == Kind.COLUMN)
                    .isPresent();
        }
    }

    private static boolean isTalk(List<String> names) {
        return names.size() >= FEWEST_TURNS && names.stream().distinct().count() < names.size();
    }

    /** Lines that say where authors work are parts of the byline; the names above them stand as surely by themselves. */
    private List<Sign> affiliated(List<Sign> signs) {
        List<Sign> affiliated = new ArrayList<>(signs);
        for (int i = 0; i < affiliated.size(); i++) {
            Sign sign = affiliated.get(i);
            String form = lines.get(i).form();
            boolean belowName = i > 0 && affiliated.get(i - 1).isBare();
            boolean where = forms.isAffiliation(form) || belowName && forms.isAffiliationAlone(form);
            if (where && !sign.credit() && lines.get(i).level() == 0) {
                affiliated.set(i, new Sign(false, false, true, Optional.of(new LineKind(Kind.BYLINE, true))));
                if (belowName) {
                    affiliated.set(i - 1, affiliated.get(i - 1).apart());
                }
            } else if (sign.isBare() && (forms.endsWithAffiliation(form) || OPENERS.indexOf(form.charAt(0)) >= 0)) {
                affiliated.set(i, sign.apart());
            }
        }
        return affiliated;
    }

    /** Those who take part, one a line below the label that announces them. */
    private List<Sign> listed(List<Sign> signs) {
        if (profile.narrow()) {
            return signs;
        }
        List<Sign> listed = new ArrayList<>(signs);
        boolean list = false;
        for (int i = 0; i < listed.size(); i++) {
            String form = lines.get(i).form();
            list = list && (listed.get(i).isBare() || beginsWithName(form)) || announcesPeople(form);
            if (list) {
                listed.set(i, new Sign(false, false, true, Optional.of(new LineKind(Kind.FURNITURE, false))));
            }
        }
        return listed;
    }

    private boolean announcesPeople(String form) {
        String label = NO_LABEL.matcher(form).replaceAll("");
        return label.length() <= LONGEST_LABEL && label.indexOf('：') < 0 && forms.isPeople(label);
    }

    private boolean beginsWithName(String form) {
        Matcher matcher = NAME_FIRST.matcher(form);
        return matcher.find()
                && (matcher.group(1) == null || bylines.isName(matcher.group(1).replace(" ", "")));
    }

    /** Where lines are broken at a column's end, names without a mark may be the rest of a sentence. */
    private boolean isByline(int line) {
        Sign sign = signs.get(line);
        return sign.isByline() && !(sign.isBare() && !sign.alone() && profile.wrapped());
    }

    private boolean opensPage(int line) {
        return signs.subList(0, line).stream().allMatch(s -> s.isBesideText() || s.isByline() && !s.isBare());
    }

    /** Title or note of a table. */
    private boolean isBesideTable(int line) {
        return !rows.get(line)
                && (rows.get(line + 1) || line > 0 && rows.get(line - 1))
                && forms.find("paperFigure", lines.get(line).form()).isPresent();
    }

    private Sign sign(int number) {
        Line line = lines.get(number);
        String words = line.words().text();
        boolean endsCaption = forms.find("photoCredit", words)
                .flatMap(Forms.Match::who)
                .filter(w -> !bylines.read(w).isEmpty())
                .isPresent();
        Optional<LineKind> kind = endsCaption ? Optional.empty() : ofLine(line).filter(k -> !denies(line, k));
        boolean alone = line.level() > 0
                || line.item()
                || rows.get(number)
                || Overprint.is(words)
                || kind.filter(k -> !k.bare).isPresent();
        return new Sign(forms.find("credit", words).isPresent(), endsCaption, alone, kind);
    }

    /** Where headings are told, none of them is names alone, and the headline is no column; nor is one of a list names. */
    private boolean denies(Line line, LineKind kind) {
        boolean heading = profile.told() && line.level() > 0;
        return kind.bare && (heading || line.item()) || kind.kind == Kind.COLUMN && heading && line.level() == 1;
    }

    /** What a line is by its own form; a byline only if its words read as names. */
    private Optional<LineKind> ofLine(Line line) {
        if (timed && forms.timedSpeaker(line.form()).isPresent()) {
            return Optional.of(new LineKind(Kind.BODY, false));
        }
        for (Forms.Match match : forms.ofLine(line)) {
            switch (match.assigns()) {
                case "furniture", "people", "issueLine":
                    return Optional.of(new LineKind(Kind.FURNITURE, false));
                case "column":
                    if (bracketed && forms.isBracketed(line.form())) {
                        return Optional.of(new LineKind(Kind.BODY, false));
                    }
                    return Optional.of(new LineKind(Kind.COLUMN, false));
                case "houseByline":
                    return Optional.of(new LineKind(Kind.BYLINE, false));
                case "bareHouse":
                    return Optional.of(new LineKind(Kind.BYLINE, true));
                default:
                    if (match.who().filter(w -> !bylines.read(w).isEmpty()).isPresent()) {
                        return Optional.of(
                                new LineKind(Kind.BYLINE, match.assigns().equals("bareByline")));
                    }
            }
        }
        return Optional.empty();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int end = endOfBlock(i);
            for (Block block : classify(i, end)) {
                blocks.add(block.at(blocks.size()));
            }
            i = end;
        }
        return blocks;
    }

    private int endOfBlock(int start) {
        if (signs.get(start).credit()) {
            return endOfCredit(start);
        }
        int end = start + 1;
        if (profile.wrapped()) {
            while (end < lines.size() && goesOn(end) && !measure.breaks(start, end)) {
                end++;
            }
        } else if (end < lines.size()
                && (goesOn(end) && display.headlineGoesOn(start)
                        || !lines.get(end).item() && display.documentTitleGoesOn(start))) {
            end++;
        }
        return end;
    }

    /** Nothing in their own words keeps a line and the one before it apart. */
    private boolean goesOn(int line) {
        Sign before = signs.get(line - 1);
        Sign sign = signs.get(line);
        return !before.alone() && !before.endsCaption() && !sign.alone() && !sign.credit();
    }

    /** To the bracket that closes it, where it opens with one. */
    private int endOfCredit(int start) {
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

    private List<Block> classify(int start, int end) {
        List<Line> own = lines.subList(start, end);
        Passage words = Passage.joined(own.stream().map(Line::words).toList());
        Sign sign = signs.get(start);
        if (sign.credit()) {
            return List.of(new Block(0, Kind.CREDIT, words, own, false));
        }
        if (timed && own.size() == 1) {
            Optional<List<Block>> turn =
                    forms.find("timedSpeaker", words.text()).map(m -> turn(m, words, own));
            if (turn.isPresent()) {
                return turn.get();
            }
        }
        if (own.size() == 1 && sign.kind().isPresent()) {
            return List.of(new Block(
                    0, sign.kind().get().kind(), words, own, sign.kind().get().bare()));
        }
        if (rows.get(start)) {
            return cells(own.get(0));
        }
        Optional<Forms.Match> match = forms.ofBlock(words.text());
        Optional<Integer> tail =
                match.flatMap(m -> m.group("tail").map(t -> m.matcher().start("tail")));
        if (tail.filter(at -> at > 0).isPresent()) {
            Kind kind = match.get().assigns().equals("creditTail") ? Kind.CREDIT : Kind.FURNITURE;
            return List.of(
                    new Block(0, Kind.BODY, words.part(0, tail.get()), own, false),
                    new Block(0, kind, words.part(tail.get(), words.length()), own, false));
        }
        Kind other = !own.get(0).item() && display.isHead(start, end, words) ? Kind.HEAD : Kind.BODY;
        Kind kind = match.flatMap(m -> ofWords(m, words)).orElse(other);
        return List.of(new Block(0, kind, words, own, false));
    }

    /** A sentence in a cell is text, each on its own; what else stands in the row of a table is none. */
    private static List<Block> cells(Line row) {
        List<Passage> cells = row.cells().isEmpty() ? List.of(row.words()) : row.cells();
        return cells.stream()
                .map(c -> new Block(0, Marks.isClosed(c.text()) ? Kind.BODY : Kind.FURNITURE, c, List.of(row), false))
                .toList();
    }

    /** The speaker, who is of the text, and the time, which is not. */
    private static List<Block> turn(Forms.Match match, Passage words, List<Line> own) {
        String group = match.group("who").isPresent() ? "who" : "who2";
        int from = match.matcher().start(group);
        int to = match.matcher().end(group);
        Block speaker = new Block(0, Kind.BODY, words.part(from, to), own, false);
        return from > 0
                ? List.of(new Block(0, Kind.FURNITURE, words.part(0, from), own, false), speaker)
                : List.of(speaker, new Block(0, Kind.FURNITURE, words.part(to, words.length()), own, false));
    }

    private static Optional<Kind> ofWords(Forms.Match match, Passage words) {
        return switch (match.assigns()) {
            case "credit", "creditTail" -> Optional.of(Kind.CREDIT);
            case "furnitureTail" -> Optional.of(Kind.FURNITURE);
            case "figure", "figureCredit" -> Optional.of(Kind.FIGURE);
            default -> words.length() > LONGEST_CAPTION ? Optional.empty() : Optional.of(Kind.CAPTION);
        };
    }
}
