package xinzhi.ingest.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import xinzhi.ontology.Letters;
import xinzhi.ontology.Need;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.Rule;

/** What lines and blocks say of themselves: the layout rules of the ontology, tried in their order. Safe from many threads. */
public final class Forms {
    private static final Set<String> OF_LINES = Set.of("furniture", "byline", "bareByline", "houseByline", "column");
    private static final Set<String> OF_BLOCKS =
            Set.of("credit", "creditTail", "furnitureTail", "caption", "photoCredit", "figure", "figureCredit");

    private final Map<String, List<Rule>> byWhat;
    private final List<Sought> ofLines;
    private final Map<Integer, List<Sought>> byFirst = new ConcurrentHashMap<>();
    private final List<Sought> ofBlocks;
    private final Pattern neverBegins;
    private final Pattern danglingEnd;
    private final Pattern leadingMark;

    public Forms(Ontology ontology) {
        List<Rule> rules = ontology.rules("LayoutRule");
        byWhat = rules.stream().collect(Collectors.groupingBy(Rule::assigns));
        ofLines = rules.stream().filter(Forms::isOfLines).map(Sought::of).toList();
        ofBlocks = rules.stream()
                .filter(r -> OF_BLOCKS.contains(r.assigns()))
                .map(Sought::of)
                .toList();
        neverBegins = Pattern.compile(ontology.cues().expand("^(?:{never-begins}|[，、；：。！？”’」』）》,;:!?)…])"));
        danglingEnd = Pattern.compile(ontology.cues().expand("(?:{dangling-end}|[，、：,:])$"));
        leadingMark = Pattern.compile(ontology.cues().expand("^(?:{byline-mark})+ ?"));
    }

    /** A rule that is tried only where all stands that each match of it needs. */
    private record Sought(Rule rule, Need need) {
        static Sought of(Rule rule) {
            return new Sought(rule, Need.of(rule.pattern()));
        }
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

    /** What a line says of itself, the first rule first. */
    public List<Match> ofLine(String form) {
        List<Sought> possible =
                form.isEmpty() ? ofLines : byFirst.computeIfAbsent(form.codePointAt(0), this::possibleFrom);
        List<Match> matches = new ArrayList<>();
        Letters letters = new Letters(form);
        for (Sought sought : possible) {
            if (sought.need().isMetBy(letters)) {
                Matcher matcher = sought.rule().pattern().matcher(form);
                if (matcher.lookingAt()) {
                    matches.add(new Match(sought.rule(), matcher));
                }
            }
        }
        return matches;
    }

    /** The rules of lines, which all begin where the line does, that can match one with this first character. */
    private List<Sought> possibleFrom(int first) {
        return ofLines.stream()
                .filter(sought -> {
                    Matcher matcher = sought.rule().pattern().matcher(Character.toString(first));
                    return matcher.lookingAt() || matcher.hitEnd();
                })
                .toList();
    }

    /** What a block says of itself by the first rule that finds itself in its words. */
    public Optional<Match> ofBlock(String words) {
        Letters letters = new Letters(words);
        for (Sought sought : ofBlocks) {
            if (sought.need().isMetBy(letters)) {
                Optional<Match> match = match(sought.rule(), words);
                if (match.isPresent()) {
                    return match;
                }
            }
        }
        return Optional.empty();
    }

    /** The first rule that assigns {@code what} and finds itself in the text. */
    public Optional<Match> find(String what, String text) {
        for (Rule rule : byWhat.getOrDefault(what, List.of())) {
            Optional<Match> match = match(rule, text);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    private static Optional<Match> match(Rule rule, String text) {
        Matcher matcher = rule.pattern().matcher(text);
        return matcher.find() ? Optional.of(new Match(rule, matcher)) : Optional.empty();
    }

    /** It begins with what begins neither sentence nor heading: it goes on from something. */
    public boolean neverBegins(String text) {
        return neverBegins.matcher(text).find();
    }

    /** It begins as paragraphs do. */
    public boolean opensParagraph(String text) {
        return find("paragraphOpener", text).isPresent();
    }

    /** A line of a conversation, with who speaks before it. */
    public boolean isSpoken(String text) {
        return find("speech", text).isPresent();
    }

    /** It ends with what ends neither sentence nor heading: something goes on from it. */
    public boolean isDangling(String text) {
        return danglingEnd.matcher(text).find();
    }

    /** How many characters of marks and blanks stand before the words of a line. */
    public int leadingMarks(String text) {
        Matcher m = leadingMark.matcher(text);
        return m.find() ? m.end() : 0;
    }
}
