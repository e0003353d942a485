package xinzhi.ingest.layout.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import xinzhi.ingest.layout.line.Line;
import xinzhi.ingest.layout.line.Marks;

/** The text between two heads, without what only stands there: running heads, remarks, stubs, the source at its end. */
final class ClipCutter {
    private static final Pattern LAST_BRACKET = Pattern.compile("[(（\\[【〔][^()（）\\[\\]【】〔〕]{2,60}[)）\\]】〕][。.]?$");
    private static final Pattern DIGITS = Pattern.compile("[\\d ]+");
    private static final int LONGEST_RUNNING = 60;
    private static final int LONGEST_DAY = 20;

    private final Sheet sheet;
    private final ProvenanceReader provenances;
    private final Map<String, Integer> running = new HashMap<>();

    ClipCutter(Sheet sheet, ProvenanceReader provenances) {
        this.sheet = sheet;
        this.provenances = provenances;
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.text(i).length() <= LONGEST_RUNNING && !sheet.isProse(i)) {
                running.merge(key(i), 1, Integer::sum);
                running.merge(sheet.text(i), key(i).equals(sheet.text(i)) ? 0 : 1, Integer::sum);
            }
        }
    }

    private String key(int i) {
        return DIGITS.matcher(sheet.text(i)).replaceAll("");
    }

    /** It stands on several pages of what was printed. */
    boolean isRunning(int i) {
        return sheet.text(i).length() <= LONGEST_RUNNING
                && key(i).length() > 2
                && !sheet.is(i, "recordHeading")
                && (running.getOrDefault(sheet.text(i), 0) > 1
                        || running.getOrDefault(key(i), 0) > 1 && sheet.said(i).isEmpty());
    }

    /** Where mails begin and where a line parts it from what follows, the text ends. */
    int end(Head head, int next, boolean parted) {
        for (int i = head.text(); i < next; i++) {
            boolean mail = sheet.is(i, "mailHeader") && i + 1 < next && sheet.is(i + 1, "mailHeader");
            if (mail || parted && sheet.is(i, "separator")) {
                return i;
            }
        }
        return next;
    }

    Clip cut(Head head, int end) {
        List<Line> body = new ArrayList<>();
        List<Line> said = new ArrayList<>(head.said());
        Provenance provenance = head.provenance();
        if (opensWithDateline(head.text()) && !provenance.signs()) {
            provenance =
                    provenance.and(provenances.dateline(sheet.text(head.text())).orElseThrow());
        }
        int last = lastText(head.text(), end);
        boolean remark = false;
        boolean summary = false;
        int textEnd = sheet.textEnd(head.text(), end);
        for (int i = head.text(); i < textEnd; i++) {
            summary =
                    sheet.isSummary(i) || summary && sheet.line(i).blanksBefore() == 0 && !Marks.isClosed(words(i - 1));
            remark = isCallout(i) || remark && sheet.text(i).startsWith(">");
            boolean below = i > last && saysWhence(i);
            if (!below && (remark || summary || sheet.isBeside(i) || isRunning(i))) {
                continue;
            }
            Optional<Tail> tail = i >= last - 1 ? tail(i) : Optional.empty();
            if (tail.isEmpty()) {
                body.add(sheet.line(i));
                continue;
            }
            provenance = provenance.and(tail.get().provenance);
            sheet.part(i, 0, tail.get().at).ifPresent(body::add);
            sheet.part(i, tail.get().at, sheet.text(i).length()).ifPresent(said::add);
        }
        return new Clip(head.title(), said, body, provenance);
    }

    /** Its first words name a publication and its reporters. */
    boolean opensWithDateline(int text) {
        return text < sheet.size() && provenances.dateline(sheet.text(text)).isPresent();
    }

    private String words(int i) {
        return sheet.line(i).words().text();
    }

    private boolean isCallout(int i) {
        return sheet.text(i).startsWith(">") && sheet.is(i, "remark");
    }

    private int lastText(int from, int to) {
        int i = to - 1;
        while (i > from && (!sheet.isProse(i) || sheet.isBeside(i))) {
            i--;
        }
        return i;
    }

    /** From which character on line tells the provenance of the text above. */
    private record Tail(int at, Provenance provenance) {}

    private Optional<Tail> tail(int i) {
        Matcher bracket = LAST_BRACKET.matcher(sheet.text(i));
        if (!bracket.find()) {
            return sheet.said(i)
                    .filter(p -> p.source().isPresent() || saysWhence(i))
                    .map(p -> new Tail(0, p));
        }
        return provenances
                .read(bracket.group().replaceAll("[。.]$", ""))
                .filter(p -> p.source().isPresent() || bracket.start() == 0)
                .map(p -> new Tail(bracket.start(), p));
    }

    /** A label or a day, as they stand below a text that they are of. */
    private boolean saysWhence(int i) {
        return sheet.said(i).isPresent()
                && (sheet.isOfOrigin(i) || sheet.is(i, "day") && sheet.text(i).length() <= LONGEST_DAY);
    }

    /** What labels and a day below a text say of it. */
    Provenance below(int from, int to) {
        return IntStream.range(Math.max(from, lastText(from, to) + 1), to)
                .filter(this::saysWhence)
                .mapToObj(i -> sheet.said(i).orElseThrow())
                .reduce(Provenance.NOTHING, Provenance::and);
    }

    /** Its text, or what stands below it, ends with its source. */
    boolean endsWithSource(int from, int to) {
        for (int i = Math.max(from, lastText(from, to) - 1); i < to; i++) {
            if (tail(i).filter(t -> t.provenance.source().isPresent()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The last line of the text, or one below it, says where its author works. */
    boolean endsWithCredit(int from, int to) {
        return IntStream.range(Math.max(from, lastText(from, to) - 1), to).anyMatch(sheet::isCredit);
    }
}
