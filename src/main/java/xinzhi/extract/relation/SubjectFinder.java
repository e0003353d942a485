package xinzhi.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.nlp.Token;
import xinzhi.ontology.ThingType;

/** Finds the subjects of a verb in what stands before it in its clause, and in what its clause is about. */
final class SubjectFinder {
    private static final Set<String> ADVERB_TAGS = Set.of("d", "ad", "a", "z", "t");
    private static final Set<ThingType> POLICIES = Set.of(ThingType.POLICY);

    private final WordSet adverbs;
    private final WordSet adverbMark;
    private final WordSet placeEnd;
    private final Sought placed;
    private final Sought joint;
    private final Pattern openerOnly;
    private final Sought means;
    private final Sought prepositional;
    private final Sought aside;
    private final Pattern ending;
    private final Sought built;
    private final Sought pivot;
    private final Pattern modifier;
    private final Pattern relative;

    /** Expects the cue sets {@code predicate-joint}, {@code means}, {@code means-role}, {@code preposition}, {@code pivot} ... */
    SubjectFinder(Notation notation) {
        adverbs = WordSet.of(notation.cues(), "adverb", "normative", "possible", "aiming-at");
        adverbMark = WordSet.of(notation.cues(), "adverb-mark");
        placeEnd = WordSet.of(notation.cues(), "place-end");
        placed = notation.sought("{at}@T{1,14}{place-end}$");
        joint = notation.sought("(?:{predicate-joint})$");
        openerOnly = notation.compile("@P");
        means = notation.sought("(?:{means})(?:@C{0,16}{of})?@T{0,8}(?:@M{et-cetera}@T{0,4})?@m"
                + "(?:{of}?(?:{process-head})){0,2}(?:{et-cetera}(?:{class-noun})?)?"
                + "(?:{as}@T{0,6}(?:{means-role}))?{in-order-to}?$");
        prepositional = notation.sought("(?:{preposition})(?:@C{0,16}{of})?@T{0,8}@M(?:{of}?(?:{process-head})){0,2}"
                + "(?:@T{0,2}|@T{0,8}{place-end})$");
        aside = notation.sought("(?<=@M)(?:{adverb}){0,2}(?:{preposition}|{means})@T{2,14}$");
        ending = notation.compile("@s(?:{of}?@A(?:{process-head}))?(?:{et-cetera}(?:{class-noun})?)?$");
        built = notation.sought("@A(?:(?:{build})(?:{and-verb})?){1,2}@T{0,6}$");
        pivot = notation.sought("{pivot}");
        modifier = notation.compile("(?:@C{0,20}{of}|@T{0,6}@M{et-cetera})?@T{0,6}@M*$");
        relative = notation.compile("@V@C{1,20}{of}@T{0,4}@M?$");
    }

    /**
     * The subjects of a verb.
     *
     * @param earlier the verb before it in the same clause, and its subjects
     */
    List<Source> subjects(Coded coded, Clause clause, Verb verb, Topic topic, Optional<Verb> earlier, List<Source> of) {
        String code = coded.code();
        int end = stripAdverbs(coded, clause.start(), verb.from());
        if (end == clause.start() || isOpener(code, clause, end)) {
            return fromTopic(topic, clause);
        }
        int before = strip(coded, clause.start(), end, joint);
        if (before < end) {
            return earlier.isPresent() ? of : isOpener(code, clause, before) ? fromTopic(topic, clause) : List.of();
        }
        Optional<Matcher> found = means.found(coded, clause.start(), end);
        if (found.isPresent()) {
            Matcher by = found.get();
            Source source = new Source(Frame.MEANS, coded.group(by.start("m")), by.start("m"));
            List<Source> sources = new ArrayList<>(List.of(source));
            int left = stripAdverbs(coded, clause.start(), by.start());
            if (left > clause.start() && !isOpener(code, clause, left)) {
                sources.addAll(inClause(coded, clause, left, earlier.filter(v -> v.to() <= left), of));
            }
            return sources;
        }
        int left = Math.min(
                stripPhrase(coded, clause.start(), end, aside), stripPhrase(coded, clause.start(), end, prepositional));
        if (left < end) {
            return subjects(coded, clause, new Verb(left, verb.to(), verb.forms()), topic, earlier, of);
        }
        return inClause(coded, clause, end, earlier, of);
    }

    private List<Source> inClause(Coded coded, Clause clause, int end, Optional<Verb> earlier, List<Source> of) {
        Matcher m = ending.matcher(coded.code()).region(clause.start(), end);
        if (!m.find()) {
            return List.of();
        }
        Source source = new Source(Frame.SUBJECT, coded.group(m.start("s")), m.start("s"));
        boolean after = earlier.filter(v -> v.to() <= m.start("s")).isPresent();
        if (after && isPivot(coded, earlier.get())) {
            return List.of(new Source(Frame.PIVOT, source.group(), source.at()));
        }
        if (isBuilt(coded, clause, m.start("s"))
                || isAnchored(coded, clause, after ? relative : modifier, m.start("s"))) {
            return List.of(source);
        }
        return after ? of : List.of();
    }

    /** Whether what stands before a place in its clause only modifies what stands there. */
    private boolean isAnchored(Coded coded, Clause clause, Pattern modifier, int at) {
        Matcher left = modifier.matcher(coded.code()).region(clause.start(), at);
        return left.find() && (left.start() == clause.start() || isOpener(coded.code(), clause, left.start()));
    }

    private boolean isPivot(Coded coded, Verb verb) {
        return pivot.matches(coded, verb.from(), verb.to());
    }

    /** To build a thing can stand for the thing: 发展甲离不开乙. */
    private boolean isBuilt(Coded coded, Clause clause, int at) {
        Matcher opening =
                openerOnly.matcher(coded.code()).useTransparentBounds(true).region(clause.start(), at);
        int start = opening.lookingAt() ? opening.end() : clause.start();
        return start < at && built.matches(coded, start, at);
    }

    private static List<Source> fromTopic(Topic topic, Clause clause) {
        List<Source> sources = new ArrayList<>();
        topic.means().ifPresent(g -> sources.add(new Source(Frame.EARLIER_MEANS, g, clause.start())));
        if (!topic.own()) {
            topic.caller()
                    .filter(g -> topic.calling())
                    .ifPresent(g -> sources.add(new Source(Frame.CALLER, g, clause.start())));
            topic.subject()
                    .filter(g -> !topic.calling() || !topic.caller().equals(Optional.of(g)))
                    .ifPresent(g -> sources.add(new Source(Frame.INHERITED, g, clause.start())));
            topic.goal()
                    .filter(g -> topic.called())
                    .ifPresent(g -> sources.add(new Source(Frame.GOAL, g, clause.start())));
            topic.measure().ifPresent(g -> sources.add(new Source(Frame.MEASURE, g, clause.start())));
            if (topic.subject().isEmpty()) {
                topic.document().ifPresent(g -> sources.add(new Source(Frame.DOCUMENT, g, clause.start())));
            }
            if (topic.subject().filter(g -> !g.allOf(POLICIES)).isEmpty()) {
                topic.region().ifPresent(g -> sources.add(new Source(Frame.REGION, g, clause.start())));
            }
        }
        return sources;
    }

    private boolean isOpener(String code, Clause clause, int end) {
        Matcher m = openerOnly.matcher(code).useTransparentBounds(true).region(clause.start(), end);
        return m.lookingAt() && m.end() == end;
    }

    /** Known adverbs, phrases that serve as such, and whatever else is an adverb by its tag. */
    private int stripAdverbs(Coded coded, int from, int to) {
        String code = coded.code();
        int end = to;
        for (int last = -1; end != last && end > from; ) {
            last = end;
            end -= adverbs.lengthBefore(code, from, end);
            if (placeEnd.lengthBefore(code, from, end) > 0) {
                end = strip(coded, from, end, placed);
            }
            int marked = end - adverbMark.lengthBefore(code, from, end);
            if (end == last && marked > from && !Coded.isGroup(code.charAt(marked - 1))) {
                boolean any = marked < end;
                Optional<Token> word = coded.tokenBefore(marked).filter(t -> any || ADVERB_TAGS.contains(t.tag()));
                end = word.map(t -> marked - t.span().length())
                        .filter(start -> start >= from)
                        .orElse(end);
            }
        }
        return end;
    }

    /** The first word of the phrase is a word of its own: 于 in 坐落于 opens none. */
    private static int stripPhrase(Coded coded, int from, int to, Sought suffix) {
        Optional<Matcher> found = suffix.in(coded, from, to);
        while (found.filter(Matcher::find).isPresent()) {
            int at = found.get().start();
            if (coded.tokenAt(at).isPresent()) {
                return at;
            }
            found.get().region(at + 1, to);
        }
        return to;
    }

    private static int strip(Coded coded, int from, int to, Sought suffix) {
        return suffix.found(coded, from, to).map(Matcher::start).orElse(to);
    }
}
