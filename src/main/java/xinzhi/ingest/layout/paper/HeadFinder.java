package xinzhi.ingest.layout.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Scholars;
import xinzhi.text.Author;

/**
 * Finds where the papers of a page begin: a headline above names that institutions or an abstract follow, or, where no
 * line names the authors, the headline above an abstract.
 */
final class HeadFinder {
    /** Between the names and the abstract: institutions, an English head, numbers. */
    private static final int NEAR = 14;

    /** The institution stands behind the name. */
    private static final Pattern BRACKET = Pattern.compile("[(（]\\p{IsHan}{4}");

    private static final Pattern ADDRESS = Pattern.compile(" ?[(（]?[\\w.+-]+@[\\w.-]+[)）]?$");
    private static final int CLOSE = 3;
    private static final int MOST_LINES = 3;
    /** Of an upper line of a headline; shorter ones name columns. */
    private static final double SHORTEST_UPPER = 10;
    /** Between the head of a paper and its abstract. */
    private static final int FAR = 30;

    private final List<PaperLine> lines;
    private final List<String> printed;
    private final Forms forms;
    private final Scholars scholars;

    /** @param printed the lines as they stand on the page, with their tabs */
    HeadFinder(List<PaperLine> lines, List<String> printed, Forms forms, Scholars scholars) {
        this.lines = lines;
        this.printed = printed;
        this.forms = forms;
        this.scholars = scholars;
    }

    List<Head> find() {
        List<Head> heads = new ArrayList<>();
        int floor = 0;
        for (int i = 0; i < lines.size(); i++) {
            Optional<Head> head = Optional.empty();
            if (lines.get(i).isNames() && !isInBox(i) && isSupported(i)) {
                head = named(i, floor);
            } else if (lines.get(i).says("paperAbstract") && (heads.isEmpty() || i - floor > FAR)) {
                head = unnamed(i, floor);
            }
            if (head.isPresent()) {
                heads.add(head.get());
                floor = head.get().end();
                i = Math.max(i, floor - 1);
            }
        }
        return heads;
    }

    /** A box on the authors names them too. */
    private boolean isInBox(int line) {
        int i = line;
        while (i > 0
                && lines.get(i).line().blanksBefore() == 0
                && lines.get(i).label().isEmpty()) {
            i--;
        }
        return lines.get(i).says("paperAuthorNote") || lines.get(i).says("paperBox");
    }

    private boolean isSupported(int names) {
        if (BRACKET.matcher(lines.get(names).text()).find()) {
            return true;
        }
        for (int i = names + 1; i < Math.min(lines.size(), names + NEAR); i++) {
            PaperLine line = lines.get(i);
            if (line.says("paperAbstract") || i - names <= CLOSE && line.says("paperAffiliation")) {
                return true;
            }
            boolean between = line.isNames()
                    || line.isEnglish()
                    || line.isWordless()
                    || line.label().isPresent();
            if (!between || line.says("paperBox") || line.says("paperEnd") || line.says("paperReference")) {
                return false;
            }
        }
        return false;
    }

    private Optional<Head> named(int names, int floor) {
        List<Integer> subtitle = new ArrayList<>();
        int i = names - 1;
        while (i >= floor && lines.get(i).isSubtitle()) {
            subtitle.add(0, i--);
        }
        while (i >= floor && i > names - CLOSE - MOST_LINES && isBesideTitle(lines.get(i))) {
            i--;
        }
        if (i < floor || !lines.get(i).isTitle()) {
            return Optional.empty();
        }
        List<Integer> bylines = new ArrayList<>();
        List<Integer> institutions = new ArrayList<>();
        List<Author> authors = new ArrayList<>();
        int end = names;
        while (end < lines.size() && lines.get(end).isNames()) {
            List<Scholars.Name> who = new ArrayList<>();
            while (end < lines.size() && lines.get(end).isNames()) {
                bylines.add(end);
                who.addAll(lines.get(end++).names());
            }
            List<Integer> theirs = institutions(end);
            authors.addAll(scholars.authors(who, running(theirs)));
            institutions.addAll(theirs);
            end += theirs.size();
        }
        return Optional.of(new Head(upwards(i, floor), subtitle, bylines, authors, institutions, end));
    }

    /** The lines of institutions, those that a bracket holds together in one. */
    private List<String> running(List<Integer> institutions) {
        List<String> found = new ArrayList<>();
        for (int i : institutions) {
            String form = ADDRESS.matcher(lines.get(i).line().form()).replaceAll("");
            boolean begins = found.isEmpty() || lines.get(i).says("paperAffiliation");
            found.add(begins ? form : found.remove(found.size() - 1) + form);
        }
        return found;
    }

    private static boolean isBesideTitle(PaperLine line) {
        return line.isEnglish() || line.isWordless() || line.says("paperIssue") || line.says("paperNumber");
    }

    /** The lines of a headline that ends in this one. */
    private List<Integer> upwards(int last, int floor) {
        List<Integer> title = new ArrayList<>(List.of(last));
        for (int i = last - 1; i >= floor && title.size() < MOST_LINES && runOn(i, i + 1); i--) {
            title.add(0, i);
        }
        return title;
    }

    private boolean runOn(int upper, int lower) {
        PaperLine above = lines.get(upper);
        PaperLine below = lines.get(lower);
        return above.isUpperTitle()
                && below.line().blanksBefore() == 0
                && (above.line().level() == below.line().level() || above.line().level() > 0)
                && above.line().width() >= SHORTEST_UPPER
                && !isColumn(upper);
    }

    private boolean isColumn(int line) {
        return forms.ofLine(lines.get(line).line().form()).stream()
                .anyMatch(m -> m.assigns().equals("column") || m.assigns().equals("furniture"));
    }

    /** The lines in brackets, or with numbers, below the names; a bracket goes on to where it closes. */
    private List<Integer> institutions(int from) {
        List<Integer> found = new ArrayList<>();
        int depth = 0;
        for (int i = from; i < lines.size() && (depth > 0 || lines.get(i).says("paperAffiliation")); i++) {
            found.add(i);
            String text = lines.get(i).text();
            depth += (int) (text.chars().filter(c -> c == '(' || c == '（').count()
                    - text.chars().filter(c -> c == ')' || c == '）').count());
            if (found.size() > NEAR) {
                return List.of(from);
            }
        }
        return found;
    }

    /** No line of names: the headline is marked as one, stands above its translation, or comes first. */
    private Optional<Head> unnamed(int anchor, int floor) {
        int start = floor;
        for (int i = floor; i < anchor; i++) {
            start = lines.get(i).says("paperIssue") ? i + 1 : start;
        }
        int first = -1;
        for (int i = floor; i < anchor && first < 0; i++) {
            first = lines.get(i).line().level() > 0 && lines.get(i).isTitle() ? i : first;
        }
        for (int i = start + 1; i < anchor && first < 0; i++) {
            boolean translated = lines.get(i).isEnglish() && lines.get(i - 1).isTitle();
            first = translated ? upwards(i - 1, floor).get(0) : first;
        }
        for (int i = start; i < anchor && first < 0; i++) {
            first = lines.get(i).isTitle() && !isColumn(i) ? i : first;
        }
        return first < 0 ? Optional.empty() : Optional.of(downwards(first, anchor));
    }

    private Head downwards(int first, int anchor) {
        List<Integer> title = new ArrayList<>(List.of(first));
        int i = first + 1;
        while (i < anchor
                && title.size() < MOST_LINES
                && lines.get(i).isTitle()
                && lines.get(i).line().blanksBefore() == 0) {
            title.add(i++);
        }
        List<Integer> subtitle = new ArrayList<>();
        while (i < anchor
                && subtitle.size() < 2
                && "(（".indexOf(lines.get(i).text().charAt(0)) < 0
                && (lines.get(i).isSubtitle()
                        || lines.get(i).isTitle() && printed.get(i).indexOf('\t') < 0)
                && i == first + title.size() + subtitle.size()) {
            subtitle.add(i++);
        }
        List<Integer> bylines = new ArrayList<>();
        List<Scholars.Name> who = new ArrayList<>();
        for (; i < anchor; i++) {
            List<Scholars.Name> here = lines.get(i).says("paperWriter")
                    ? scholars.names(
                            lines.get(i).label().flatMap(Forms.Match::who).orElse(""))
                    : scholars.row(List.of(printed.get(i).split("\t")));
            if (!here.isEmpty()) {
                bylines.add(i);
                who.addAll(here);
            }
        }
        return new Head(title, subtitle, bylines, scholars.authors(who, cover()), List.of(), anchor);
    }

    /** Where the author of a thesis studied, as its cover says. */
    private List<String> cover() {
        String school = "";
        String college = "";
        for (PaperLine line : lines) {
            Optional<Forms.Match> said = line.label().filter(m -> m.assigns().equals("paperSchool"));
            school = said.flatMap(m -> m.group("school")).orElse(school);
            college = said.flatMap(m -> m.group("college")).orElse(college);
        }
        String all = (school + college).replace(" ", "");
        return all.isEmpty() ? List.of() : List.of(all);
    }
}
