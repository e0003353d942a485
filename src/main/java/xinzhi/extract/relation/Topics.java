package xinzhi.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.ontology.ThingType;

/** Finds what each clause of a sentence is about. */
final class Topics {
    private static final Set<ThingType> ACTORS = Set.of(ThingType.REGION, ThingType.ORGANIZATION);
    private static final Set<ThingType> POLICIES = Set.of(ThingType.POLICY);
    /** In signs of the code, of which a name is one. */
    private static final int LONGEST_HEADING = 14;

    private final Pattern opening;
    private final WordSet of;
    private final Pattern subject;
    private final Pattern pronoun;
    private final Pattern means;
    private final Pattern goal;
    private final Pattern commented;
    private final Pattern actor;
    private final Pattern role;
    private final Pattern doing;
    private final Pattern verdict;
    private final Pattern call;
    private final Pattern need;
    private final Pattern measure;
    private final Pattern issued;
    private final Pattern heading;
    private final Callers callers;

    /** Expects the cue sets {@code opener}, {@code pronoun}, {@code means}, {@code means-role}, {@code build} ... */
    Topics(Notation notation) {
        opening = notation.compile("@P");
        of = WordSet.of(notation.cues(), "of");
        subject = notation.compile(
                "(?:{row-modifier}|@T{1,16}{of}|@M@T{0,2}{of})?@M*@s(?<tail>{of}(?!(?:{process-head})))?");
        pronoun = notation.compile("{pronoun}");
        means = notation.compile(
                "@M?@A(?:{speech})?(?:{means-strong})(?:@C{0,16}{of})?@T{0,8}@m(?:{of}?(?:{process-head}))?{et-cetera}?(?:{as}@T{0,6}(?:{means-role})|$)");
        goal = notation.compile("(?:{adverb}){0,4}+(?:(?:{build})(?:{and-verb})?){1,2}@T{0,6}@g(?:{be}@C*)?$");
        commented = notation.compile("@M*?(?<s>@M)@T{1,10}?{adjective}(?:、@T{1,10}{adjective})*$");
        actor = notation.compile("(?<r>@M)(?!{of})");
        role = notation.compile("(?:{role-feature}|{role-requires}|{role-drives})(?:{adverb})?{lies-in}");
        doing = notation.compile("(?:{adverb}){1,3}+@V");
        verdict = notation.compile("@T{2,10}{adjective}(?:、@T{1,10}{adjective})*$");
        call = notation.compile("(?:{adverb}){0,4}+(?:{normative})");
        need = notation.compile("(?:{adverb}){0,4}+(?:{need})");
        measure = notation.compile("(?:{carry-out})@T{0,4}@p");
        heading = notation.compile("(?:{ordinal})?@A(?:(?:{heading-verb})(?:{and-verb})?){1,2}@T{0,6}@g@T{0,4}");
        callers = new Callers(notation);
        issued = notation.compile("(?:{verb-issues})(?:{aspect})?@p");
    }

    /**
     * One topic for each clause.
     *
     * @param context what the sentences before leave
     */
    List<Topic> of(Coded coded, List<Clause> clauses, Context context) {
        Optional<Group> before = context.subject();
        List<Topic> topics = new ArrayList<>();
        Topic topic = Topic.none(context.region(), context.heading());
        Optional<Group> means = Optional.empty();
        for (Clause clause : clauses) {
            boolean fresh = clause.start() > 0 && coded.code().charAt(clause.start() - 1) == '；';
            Topic last = fresh ? topic.afresh() : topic;
            topic = callers.heard(coded, clause, next(coded, clause, last, before, means), last, context.speaker());
            means = match(coded, new Clause(topic.content(), clause.end()), this.means, "m", false);
            topics.add(topic);
            topic = match(coded, clause, issued, "p", true)
                    .filter(g -> g.allOf(POLICIES))
                    .map(topic::about)
                    .orElse(topic);
        }
        return topics;
    }

    private Topic next(Coded coded, Clause clause, Topic last, Optional<Group> before, Optional<Group> means) {
        int start = contentOf(coded, clause);
        Clause content = new Clause(start, clause.end());
        Optional<Group> own = ownSubject(coded, start, clause);
        boolean named = own.isPresent() || isNominal(coded, start, clause);
        boolean calls = !named && calls(coded, content);
        Optional<Group> carried =
                isPronoun(coded, start, clause) ? last.subject().or(() -> before) : last.subject();
        boolean called = last.called() || last.goal().isPresent() && lookingAt(coded, start, clause, need);
        Optional<Group> measured = match(coded, clause, measure, "p", true).filter(g -> g.allOf(POLICIES));
        return new Topic(
                own.isPresent()
                        ? own
                        : named ? Optional.empty() : calls ? carried.filter(g -> g.allOf(ACTORS)) : carried,
                named,
                named ? Optional.empty() : means,
                called ? last.goal() : match(coded, content, goal, "g", false).or(() -> kept(last, named)),
                called,
                measured.or(() -> named || calls ? Optional.empty() : last.measure()),
                calls ? Optional.empty() : last.region().or(() -> own.filter(g -> g.allOf(ACTORS))),
                last.caller(),
                last.calling(),
                start,
                named ? clause.start() : last.scope());
    }

    /** What a sentence leaves to the next. */
    Context after(Coded coded, List<Clause> clauses, List<Topic> topics, Context before) {
        Optional<Group> speaker = callers.speaker(coded).or(before::speaker);
        if (topics.isEmpty()) {
            return new Context(before.subject(), before.region(), before.heading(), speaker);
        }
        return new Context(
                topics.get(0).subject(),
                topics.stream().flatMap(t -> t.region().stream()).findFirst(),
                heading(coded, clauses).or(before::heading),
                speaker);
    }

    /** What a sentence sets out to build that is no more than a heading: 深化甲改革。 */
    private Optional<Group> heading(Coded coded, List<Clause> clauses) {
        Clause clause = clauses.get(0);
        Matcher m = heading.matcher(coded.code()).region(clause.start(), clause.end());
        return clauses.size() == 1 && clause.end() - clause.start() <= LONGEST_HEADING && m.matches()
                ? Optional.of(coded.group(m.start("g")))
                : Optional.empty();
    }

    /** A goal outlives clauses that speak of it, until another thing is named. */
    private static Optional<Group> kept(Topic last, boolean named) {
        return named ? Optional.empty() : last.goal();
    }

    /** Where a clause begins once the words that open it are passed. */
    int contentOf(Coded coded, Clause clause) {
        Matcher m = opening.matcher(coded.code()).useTransparentBounds(true).region(clause.start(), clause.end());
        return m.lookingAt() ? m.end() : clause.start();
    }

    private Optional<Group> ownSubject(Coded coded, int start, Clause clause) {
        if (start >= clause.end()) {
            return Optional.empty();
        }
        Matcher m = subject.matcher(coded.code()).region(start, clause.end());
        if (!m.lookingAt() || m.group("tail") != null) {
            return match(coded, new Clause(start, clause.end()), commented, "s", false)
                    .or(() -> match(coded, new Clause(start, clause.end()), actor, "r", false)
                            .filter(g -> g.allOf(ACTORS)));
        }
        boolean plain = of.lengthBefore(coded.code(), start, m.start("s")) == 0 || startsWithNoun(coded, start);
        return plain ? Optional.of(coded.group(m.start("s"))) : Optional.empty();
    }

    /** Whether the clause names a subject of its own, be it no known thing; 特点是 and 规模大 speak of the one before. */
    private boolean isNominal(Coded coded, int start, Clause clause) {
        return start < clause.end()
                && !isPronoun(coded, start, clause)
                && !lookingAt(coded, start, clause, role)
                && !lookingAt(coded, start, clause, doing)
                && !lookingAt(coded, start, clause, verdict)
                && (Coded.isGroup(coded.code().charAt(start)) || startsWithNoun(coded, start));
    }

    private static boolean startsWithNoun(Coded coded, int start) {
        return coded.tokenAt(start)
                .map(t -> t.tag().startsWith("n")
                        || t.tag().startsWith("r")
                        || t.tag().startsWith("m"))
                .orElse(false);
    }

    /** Whether the clause begins by calling for something; 需 in 需要 does not. */
    private boolean calls(Coded coded, Clause content) {
        return beginsWithWord(coded, content, call);
    }

    private boolean isPronoun(Coded coded, int start, Clause clause) {
        return beginsWithWord(coded, new Clause(start, clause.end()), pronoun);
    }

    private static boolean beginsWithWord(Coded coded, Clause content, Pattern pattern) {
        Matcher m = pattern.matcher(coded.code()).region(content.start(), content.end());
        return m.lookingAt() && coded.isWhole(m.end() - 1, m.end());
    }

    private static boolean lookingAt(Coded coded, int start, Clause clause, Pattern pattern) {
        return start < clause.end()
                && pattern.matcher(coded.code()).region(start, clause.end()).lookingAt();
    }

    private static Optional<Group> match(Coded coded, Clause clause, Pattern pattern, String group, boolean anywhere) {
        if (clause.start() >= clause.end()) {
            return Optional.empty();
        }
        Matcher m = pattern.matcher(coded.code()).region(clause.start(), clause.end());
        return (anywhere ? m.find() : m.lookingAt()) ? Optional.of(coded.group(m.start(group))) : Optional.empty();
    }
}
