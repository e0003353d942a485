package xinzhi.ingest.layout.paper;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Line;
import xinzhi.ingest.layout.line.Marks;
import xinzhi.ingest.layout.line.Scholars;

/**
 * A line of a page that may be of a paper, with what its own words say of it.
 *
 * @param label what the label that it begins with announces, or what a rule says of the whole line; empty if none does
 * @param isSubtitle it begins as lines below a headline do
 * @param names the scholars whom it names, with the marks that lead to their institutions
 */
record PaperLine(Line line, Optional<Forms.Match> label, List<Scholars.Name> names, boolean isSubtitle) {
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern NAVIGATION = Pattern.compile("[|｜<>©]");
    private static final Pattern FOOTNOTE = Pattern.compile("^[①-⑳]");
    private static final Pattern NOTE = Pattern.compile("^[\\[［〔]\\d{1,2}[\\]］〕] ?[\\p{IsHan}《A-Za-z]");
    private static final List<String> LABELS = List.of(
            "paperReference",
            "paperAbstract",
            "paperKeywords",
            "paperEnd",
            "paperAuthorNote",
            "paperNumber",
            "paperEditor",
            "paperWriter",
            "paperSchool",
            "paperNotice",
            "paperBox",
            "paperFigure",
            "paperAffiliation",
            "paperIssue");
    private static final int LONGEST_TITLE = 48;
    private static final int SHORTEST_TITLE = 4;
    private static final int SHORTEST_ENGLISH = 8;

    static PaperLine of(Line line, Forms forms, Scholars scholars) {
        Optional<Forms.Match> label = LABELS.stream()
                .flatMap(what -> forms.find(what, line.form()).stream())
                .findFirst();
        List<Scholars.Name> names = label.isEmpty()
                ? scholars.names(line.form())
                : label.flatMap(Forms.Match::who).map(scholars::names).orElse(List.of());
        if (label.isEmpty() && names.isEmpty()) {
            names = forms.ofLine(line.form()).stream()
                    .filter(m -> m.assigns().equals("byline"))
                    .flatMap(m -> m.who().stream())
                    .map(scholars::names)
                    .filter(n -> !n.isEmpty())
                    .findFirst()
                    .orElse(names);
        }
        return new PaperLine(
                line, label, names, forms.find("paperSubtitle", line.form()).isPresent());
    }

    boolean says(String what) {
        return label.filter(m -> m.assigns().equals(what)).isPresent();
    }

    /** Some words follow the label. */
    boolean goesOn() {
        return label.filter(m -> m.matcher().end() < line.form().length()).isPresent();
    }

    String text() {
        return line.words().text();
    }

    boolean isNames() {
        return !names.isEmpty();
    }

    /** Words of a Latin script, with hardly a Chinese one among them. */
    boolean isEnglish() {
        long latin = LATIN.matcher(text()).results().count();
        return latin >= SHORTEST_ENGLISH
                && latin > 4 * HAN.matcher(text()).results().count();
    }

    /** Numbers and marks alone: of a page, of a figure, a formula. */
    boolean isWordless() {
        return !HAN.matcher(text()).find();
    }

    boolean opensFootnote() {
        return FOOTNOTE.matcher(text()).find();
    }

    /** A bracketed number with its note, which no paragraph begins with. */
    boolean isNumberedNote() {
        return NOTE.matcher(line.form()).find();
    }

    boolean isTitle() {
        return isTitle(text());
    }

    /** The upper line of a headline may end where the lower one explains it. */
    boolean isUpperTitle() {
        return isTitle(text().replaceAll("[：:]$", ""));
    }

    private boolean isTitle(String text) {
        return label.isEmpty()
                && !isNames()
                && !isEnglish()
                && !isSubtitle()
                && HAN.matcher(text).results().count() >= SHORTEST_TITLE
                && line.width() <= LONGEST_TITLE
                && text.indexOf('。') < 0
                && text.indexOf('；') < 0
                && !text.endsWith("，")
                && !text.endsWith("：")
                && !NAVIGATION.matcher(text).find()
                && (Marks.isOpen(text) || text.endsWith("？") || text.endsWith("！") || text.endsWith("?"));
    }
}
