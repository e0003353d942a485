package xinzhi.ingest.layout.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.Rule;
import xinzhi.ontology.sieve.Search;
import xinzhi.ontology.sieve.Sieve;

/** What lines and blocks say of themselves: the layout rules of the ontology, tried in their order. Safe from many threads. */
public final class Forms {
    private static final int FEWEST_TURNS = 3;
    private static final Pattern RECORDED =
            Pattern.compile("(?<![\\d:：])(?:00?[:：]\\d{2}[:：]\\d{2}|0?[0-2][:：]\\d{2})(?![\\d:：])");
    private static final String DATE = "layout-furniture-date";
    private static final String NUMBER = "layout-furniture-number";
    private static final Set<String> OF_LINES =
            Set.of("furniture", "byline", "bareByline", "houseByline", "bareHouse", "people", "column", "issueLine");
    private static final Set<String> OF_BLOCKS =
            Set.of("credit", "creditTail", "furnitureTail", "caption", "photoCredit", "figure", "figureCredit");

    private final Map<String, List<Rule>> byWhat;
    private final LineRules ofLines;
    private final List<Rule> ofBlocks;
    private final Pattern neverBegins;
    /** It is tried on every paragraph: its sieve looks at the end alone. */
    private final Sieve danglingEnd;

    private final Pattern leadingMark;
    private final Pattern sourceLine;
    private final Rule date;
    private final Rule number;
    private final Pattern bracketed = Pattern.compile("[【\\[][\\p{IsHan}A-Za-z· ]{2,20}[】\\]]$");
    private final Pattern others;
    private final DayReader days;
    private final Pattern selfLabel;
    private final Pattern editorsNote;
    private final Pattern affiliationLabel;

    public Forms(Ontology ontology) {
        List<Rule> rules = ontology.rules("LayoutRule");
        byWhat = rules.stream().collect(Collectors.groupingBy(Rule::assigns));
        ofLines = new LineRules(rules.stream().filter(Forms::isOfLines).toList());
        ofBlocks = rules.stream().filter(r -> OF_BLOCKS.contains(r.assigns())).toList();
        neverBegins = Pattern.compile(ontology.cues().expand("(?:{never-begins}|[，、；：。！？”’」』）》,;:!?)…])"));
        danglingEnd = ontology.sieves().of(Pattern.compile(ontology.cues().expand("(?:{dangling-end}|[，、：,:])$")));
        leadingMark = Pattern.compile(ontology.cues().expand("(?:{byline-mark})+ ?"));
        date = named(rules, DATE);
        number = named(rules, NUMBER);
        others = Pattern.compile(ontology.cues().expand("[【\\[■●▶]?(?:{neighbour-label})[】\\]]?[:：]?$"));
        selfLabel = Pattern.compile(
                ontology.cues().expand("[【\\[（(]?(?:{imprint-label}|{document-label}|{imprint-source}) ?[:：|｜]"));
        editorsNote = Pattern.compile(ontology.cues().expand("[【\\[〔（(■●▲]? ?(?:{editors-note})[】\\]〕）)]?[:：]?"));
        affiliationLabel = Pattern.compile(ontology.cues().expand("[(（【\\[〔]?(?:{affiliation-opener})"));
        days = new DayReader(ontology);
        sourceLine = Pattern.compile(ontology.cues().expand("(?:{imprint-source})[:：][^，。]{2,20}"));
    }

    private static Rule named(List<Rule> rules, String id) {
        return rules.stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no layout rule " + id));
    }

    /** What rule said what of a text, and the match that it rests on. */
    public record Match(Rule rule, Matcher matcher) {
        public String assigns() {
            return rule.assigns();
        }

        /** The text of a named group, where the pattern has it and it took part in the match. */
        public Optional<String> group(String name) {
            return rule.pattern().pattern().contains("(?<" + name + ">")
                    ? Optional.ofNullable(matcher.group(name))
                    : Optional.empty();
        }

        /** Who a byline or credit names, as it prints them. */
        public Optional<String> who() {
            return group("who").or(() -> group("who2"));
        }
    }

    /** Whether a rule says what a whole line is, so that it matches from the line's beginning. */
    static boolean isOfLines(Rule rule) {
        return OF_LINES.contains(rule.assigns());
    }

    /** What a line says of itself, the first rule first; a word set letter by letter is one word. */
    public List<Match> ofLine(Line line) {
        List<Match> matches = line.isLetterSpaced() ? ofLine(line.words().text()) : List.of();
        return matches.isEmpty() ? ofLine(line.form()) : matches;
    }

    /** What a line of this form says of itself, the first rule first. */
    public List<Match> ofLine(String form) {
        List<Match> matches = new ArrayList<>();
        for (Rule rule : ofLines.mayMatch(form)) {
            Search search = rule.sieve().search(form);
            if (search.findAtStart()) {
                matches.add(new Match(rule, search.match()));
            }
        }
        return matches;
    }

    /** What a block says of itself by the first rule that finds itself in its words. */
    public Optional<Match> ofBlock(String words) {
        return first(ofBlocks, words);
    }

    /** The first rule that assigns {@code what} and finds itself in the text. */
    public Optional<Match> find(String what, String text) {
        return first(byWhat.getOrDefault(what, List.of()), text);
    }

    private static Optional<Match> first(List<Rule> rules, String text) {
        for (Rule rule : rules) {
            Optional<Matcher> match = rule.firstIn(text);
            if (match.isPresent()) {
                return Optional.of(new Match(rule, match.get()));
            }
        }
        return Optional.empty();
    }

    /** It says where a text is from and nothing else: {@code 来源：某报}. */
    public boolean isSourceLine(String text) {
        return sourceLine.matcher(text).matches();
    }

    /** It begins with what begins neither sentence nor heading: it goes on from something. */
    public boolean neverBegins(String text) {
        return neverBegins.matcher(text).lookingAt();
    }

    /** It begins as paragraphs do. */
    public boolean opensParagraph(String text) {
        return find("paragraphOpener", text).isPresent();
    }

    /** A line of a conversation, with who speaks before it. */
    public boolean isSpoken(String text) {
        return find("speech", text).isPresent();
    }

    /** It is the title of a document, or a line of one. */
    public boolean isDocumentTitle(String text) {
        return find("documentTitle", text).isPresent();
    }

    /** The name of a body and nothing else. */
    public boolean isBody(String text) {
        return find("bareHouse", text).isPresent();
    }

    /** An organization in brackets and nothing else: where an author works. */
    public boolean isAffiliation(String form) {
        return find("affiliation", form).isPresent();
    }

    /** So do the words in its last bracket. */
    public boolean endsWithAffiliation(String form) {
        int bracket = Math.max(form.lastIndexOf('（'), form.lastIndexOf('('));
        return bracket >= 0 && isAffiliation(form.substring(bracket));
    }

    /** It says after a label where the authors of a text work. */
    public boolean isAffiliationCredit(String text) {
        return affiliationLabel.matcher(text).lookingAt();
    }

    /** An organization and nothing else, which says where an author works only right below the author. */
    public boolean isAffiliationAlone(String form) {
        return find("affiliationAlone", form).isPresent();
    }

    /** What an editor says of the text below it, after a label. */
    public boolean isEditorsNote(String text) {
        return editorsNote.matcher(text).lookingAt();
    }

    /** Others that took part may follow, one a line. */
    public boolean isPeople(String form) {
        return find("people", form).isPresent();
    }

    /** Titles of other articles follow, one a line. */
    public boolean announcesOthers(String form) {
        return others.matcher(form).lookingAt();
    }

    /** A few words in brackets and nothing else. */
    public boolean isBracketed(String form) {
        return bracketed.matcher(form).lookingAt();
    }

    /** Who speaks below by a line that is the time and a speaker, and nothing else. */
    public Optional<String> timedSpeaker(String form) {
        return find("timedSpeaker", form).flatMap(Match::who);
    }

    /** Those who speak by such lines, where one of them speaks again; nobody where it is no talk. */
    public List<String> timedSpeakers(List<Line> lines) {
        List<String> names =
                lines.stream().flatMap(l -> timedSpeaker(l.form()).stream()).toList();
        return names.size() >= FEWEST_TURNS && names.stream().distinct().count() < names.size() ? names : List.of();
    }

    /** The talk was recorded: its time counts from its beginning. */
    public boolean isRecording(List<Line> lines) {
        return !timedSpeakers(lines).isEmpty()
                && lines.stream()
                        .map(Line::form)
                        .filter(form -> timedSpeaker(form).isPresent())
                        .findFirst()
                        .filter(form -> RECORDED.matcher(form).find())
                        .isPresent();
    }

    /** The day that a line tells, the first of several. */
    public Optional<LocalDate> day(String form) {
        return find("day", form).flatMap(days::read);
    }

    /** A line of what a document or page says of itself: its date, or a label and what it stands for. */
    public boolean tellsOfItself(String form) {
        return isDate(form) || selfLabel.matcher(form).lookingAt();
    }

    /** A line over or under a text that may tell its day beside other things: letterhead, issue, occasion of a speech. */
    public boolean mayTellDay(String form) {
        return find("dayBeside", form).isPresent();
    }

    /** The paper or bulletin that a line over a page names, the name alone only with its issue on the line below. */
    public Optional<String> mastheadOf(String form, String below) {
        return Stream.of("furniture", "issueLine", "bulletin", "masthead")
                .flatMap(what -> find(what, form).stream())
                .filter(match -> !match.assigns().equals("bulletin")
                        || find("issueLine", below).isPresent())
                .flatMap(match -> Stream.of("source", "plain", "labelled").flatMap(g -> match.group(g).stream()))
                .findFirst();
    }

    /** A line that is a date and nothing else. */
    public boolean isDate(String form) {
        return date.firstIn(form).isPresent();
    }

    /** The number that a document is issued under and nothing else. */
    public boolean isDocumentNumber(String form) {
        return number.firstIn(form).isPresent();
    }

    /** It ends with what ends neither sentence nor heading: something goes on from it. */
    public boolean isDangling(String text) {
        return danglingEnd.search(text).find();
    }

    /** How many characters of marks and blanks stand before the words of a line. */
    public int leadingMarks(String text) {
        Matcher m = leadingMark.matcher(text);
        return m.lookingAt() ? m.end() : 0;
    }
}
