package xinzhi.ingest.layout.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Line;
import xinzhi.ingest.layout.line.Marks;
import xinzhi.ingest.layout.line.Passage;

/** The lines of a page as they are set, and what each says of itself as a part of a collection. */
final class Sheet {
    static final int PROSE = 30;
    private static final int LONGEST_HEADLINE = 46;
    private static final List<String> LABELS = List.of(
            "recordTitle",
            "recordSubtitle",
            "recordText",
            "recordAuthor",
            "recordAffiliation",
            "recordSource",
            "recordDate",
            "recordSummary",
            "recordOther");
    /** Fields that tell neither who wrote a text nor where it was printed, and are not the text itself. */
    static final Set<String> OTHERS = Set.of("recordDate", "recordSummary", "recordOther");

    private static final Set<String> TEXTS = Set.of("recordText", "recordSummary");
    private static final List<String> NO_TEXT =
            List.of("separator", "messageStub", "continued", "remark", "advertisement", "when", "mailHeader", "sender");

    private final String page;
    private final List<Line> lines;
    private final List<Passage> set = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Optional<Provenance>> said = new ArrayList<>();
    /** What was asked of a line already. */
    private final Map<Integer, Optional<Forms.Match>> labels = new HashMap<>();

    private final Map<Integer, Boolean> beside = new HashMap<>();
    private final Forms forms;
    private final ProvenanceReader provenance;
    private final boolean coded;
    private final Pattern besideArticles;

    /**
     * @param besideArticles headings of what is no article of a collection
     * @param plain gives a line as rules are written, character for character
     */
    Sheet(
            String page,
            List<Line> lines,
            Forms forms,
            ProvenanceReader provenance,
            Pattern besideArticles,
            UnaryOperator<String> plain) {
        this.besideArticles = besideArticles;
        this.page = page;
        this.lines = lines;
        this.forms = forms;
        this.provenance = provenance;
        for (Line line : lines) {
            int start = line.start();
            while (start > 0 && page.charAt(start - 1) != '\n' && page.charAt(start - 1) != '\r') {
                start--;
            }
            Passage words = Passage.spaced(page, start, line.end());
            int from = words.text().startsWith(" ") ? 1 : 0;
            set.add(words.part(from, words.length()));
            texts.add(plain.apply(set.get(set.size() - 1).text()));
        }
        coded = isCoded("recordTitle"::equals) && isCoded(TEXTS::contains);
        for (int i = 0; i < lines.size(); i++) {
            said.add(isSummary(i) ? Optional.empty() : provenance.read(text(i)));
        }
    }

    String page() {
        return page;
    }

    int size() {
        return lines.size();
    }

    Line line(int i) {
        return lines.get(i);
    }

    String text(int i) {
        return texts.get(i);
    }

    boolean is(int i, String what) {
        return forms.find(what, text(i)).isPresent();
    }

    Optional<Forms.Match> find(int i, String what) {
        return forms.find(what, text(i));
    }

    /** What the line says of a text's origin, where it says nothing else. */
    Optional<Provenance> said(int i) {
        return said.get(i);
    }

    /** What a field of a record says of its origin. */
    Optional<Provenance> said(String field, String value) {
        return provenance.ofField(field, value);
    }

    /** The label that opens it, if one does; what looks like a field's code is one where titles and texts have such codes. */
    Optional<Forms.Match> label(int i) {
        return labels.computeIfAbsent(
                i, n -> labels(n).filter(l -> coded || !isCode(l)).findFirst());
    }

    private Stream<Forms.Match> labels(int i) {
        return LABELS.stream().flatMap(l -> find(i, l).stream());
    }

    private boolean isCoded(Predicate<String> field) {
        return IntStream.range(0, size()).anyMatch(i -> labels(i).anyMatch(l -> field.test(l.assigns()) && isCode(l)));
    }

    /** Its records have codes for their fields. */
    boolean isCoded() {
        return coded;
    }

    /** A field's code opens the line: two letters, or one after a percent sign. */
    static boolean isCode(Forms.Match label) {
        return label.group("code").isPresent();
    }

    /** What stands of line {@code i} from the character of {@link #text} on, up to another. */
    Optional<Line> part(int i, int from, int to) {
        int end = to;
        int start = from;
        while (start < end && set.get(i).at(start) < 0) {
            start++;
        }
        while (end > start && (set.get(i).at(end - 1) < 0 || text(i).charAt(end - 1) == ' ')) {
            end--;
        }
        return start == end
                ? Optional.empty()
                : Optional.of(
                        line(i).part(page, set.get(i).at(start), set.get(i).at(end - 1) + 1));
    }

    boolean isProse(int i) {
        String words = line(i).words().text();
        return words.length() > PROSE && (Marks.isClosed(words) || words.chars().anyMatch(c -> "，。,；".indexOf(c) >= 0));
    }

    /** It is neither headline nor text: a separator, a stub, a remark, a label or a date. */
    boolean isBeside(int i) {
        return beside.computeIfAbsent(i, this::standsBeside);
    }

    private boolean standsBeside(int i) {
        return NO_TEXT.stream().anyMatch(what -> is(i, what))
                || forms.ofLine(line(i).form()).stream()
                        .anyMatch(m -> m.assigns().equals("furniture"))
                || isOther(i)
                || i > 0 && is(i - 1, "advertisement");
    }

    private boolean isOther(int i) {
        return label(i).filter(m -> OTHERS.contains(m.assigns())).isPresent();
    }

    private boolean isLabelled(int i, String what) {
        return label(i).filter(m -> m.assigns().equals(what)).isPresent();
    }

    /** A label tells of an author or a publication there. */
    boolean isOfOrigin(int i) {
        return isLabelled(i, "recordAuthor") || isLabelled(i, "recordSource") || isLabelled(i, "recordAffiliation");
    }

    /** A label tells of a day there. */
    boolean isDayLabel(int i) {
        return isOther(i) && is(i, "day");
    }

    /** A labelled paragraph that is not of the text. */
    boolean isSummary(int i) {
        return isProse(i) && isOther(i);
    }

    /** It can be a headline, or a line of one. */
    boolean isHeadline(int i) {
        String words = line(i).words().text();
        return words.length() >= 2
                && words.length() <= LONGEST_HEADLINE
                && "。；;".indexOf(words.charAt(words.length() - 1)) < 0
                && said(i).isEmpty()
                && !isBeside(i);
    }

    /** The line says where an author works or where a text was first printed. */
    boolean isCredit(int i) {
        return forms.find("credit", line(i).words().text()).isPresent();
    }

    /** Its headline says that it is the contents, an introduction or the like. */
    boolean isNoArticle(Head head) {
        return head.title().size() == 1
                && besideArticles.matcher(head.title().get(0).form()).matches();
    }

    /** Where, up to another line, the text ends: at a list of notes or references, which less prose follows than stands above. */
    int textEnd(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (forms.find("paperEnd", line(i).form()).isPresent() && prose(i + 1, to) < prose(from, i)) {
                return i;
            }
        }
        return to;
    }

    /** How many characters of prose stand there. */
    int prose(int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += isProse(i) ? line(i).words().length() : 0;
        }
        return sum;
    }
}
