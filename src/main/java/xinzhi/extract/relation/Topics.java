package xinzhi.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import xinzhi.ontology.ThingType;

/** Finds what each clause of a sentence is about. */
final class Topics {
    private static final Set<ThingType> ACTORS = Set.of(ThingType.REGION, ThingType.ORGANIZATION);
    private static final Set<ThingType> POLICIES = Set.of(ThingType.POLICY);
    private static final Set<ThingType> ORGANIZATIONS = Set.of(ThingType.ORGANIZATION);
    private static final Set<ThingType> AGENTS =
            Set.of(ThingType.REGION, ThingType.ORGANIZATION, ThingType.PERSON, ThingType.EVENT);
    /** In signs of the code, of which a name is one. */
    private static final int LONGEST_HEADING = 14;

    private final Sought opening;
    private final WordSet of;
    private final Sought subject;
    private final Sought pronoun;
    private final Sought means;
    private final Sought goal;
    private final Sought commented;
    private final Sought actor;
    private final Sought role;
    private final Sought doing;
    private final Sought verdict;
    private final Sought call;
    private final Sought need;
    private final Sought measure;
    private final Sought issued;
    private final Sought heading;
    private final Sought fronted;
    private final Sought lays;
    private final Sought laid;
    private final Callers callers;

    /** Expects the cue sets {@code opener}, {@code pronoun}, {@code means}, {@code means-role}, {@code build} ... */
    Topics(Notation notation) {
        opening = notation.sought("@P");
        of = WordSet.of(notation.cues(), "of");
        subject = notation.sought(
                "(?:{row-modifier}|@T{1,16}{of}|@M@T{0,2}{of}|@M{et-cetera}@T{0,4})?@M*@s(?<tail>{of}(?!(?:{process-head})))?");
        pronoun = notation.sought("{pronoun}");
        means = notation.sought(
                "@M?@A(?:{speech})?(?:{means-strong})(?:@C{0,16}{of})?@T{0,8}@m(?:{of}?(?:{process-head}))?(?:{et-cetera}(?:{class-noun})?)?(?:{as}@T{0,6}(?:{means-role})|$)");
        goal = notation.sought(
                "(?:{adverb}){0,4}+(?:(?:{build})(?:{and-verb})?){1,2}(?!@T{0,5}{towards})@T{0,6}@g(?:{be}@C*)?$");
        commented = notation.sought("@M*?(?<s>@M)@T{1,10}?{adjective}(?:、@T{1,10}{adjective})*$");
        actor = notation.sought("(?<r>@M)(?!{of}|@T{0,12}?(?:{post})@M)");
        role = notation.sought("(?:{role-feature}|{role-requires}|{role-drives})(?:{adverb})?{lies-in}");
        doing = notation.sought("(?:{adverb}){1,3}@V");
        verdict = notation.sought(
                "@T{2,10}(?:{adjective}|{trait-verdict})(?:、@T{1,10}(?:{adjective}|{trait-verdict}))*$");
        call = notation.sought("(?:{adverb}){0,4}+(?:{normative})");
        need = notation.sought("(?:{adverb}){0,4}+(?:{need})");
        measure = notation.sought("(?:{carry-out})@T{0,4}@p");
        heading = notation.sought("(?:{ordinal})?@A(?:(?:{heading-verb})(?:{and-verb})?){1,2}@T{0,6}@g@T{0,4}");
        fronted = notation.sought("(?:{at})@M?(?<r>@M)$");
        callers = new Callers(notation);
        lays = notation.sought("@p@T{0,6}(?:{lays-down}|{called-by})");
        laid = notation.sought("(?:{adverb}){0,3}(?:{lays-down}|{called-by})");
        issued = notation.sought("(?:{verb-issues})(?:{aspect})?@p");
    }

    /**
     * One topic for each clause.
     *
     * @param context what the sentences before leave
     */
    List<Topic> of(Coded coded, List<Clause> clauses, Context context) {
        Optional<Group> before = context.subject();
        List<Topic> topics = new ArrayList<>();
        Topic topic = Topic.none(context);
        Optional<Group> means = Optional.empty();
        for (Clause clause : clauses) {
            boolean fresh = clause.start() > 0
                    && coded.code().charAt(clause.start() - 1) == '；'
                    && !lookingAt(coded, clause.start(), clause, doing);
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
                calls
                        ? Optional.empty()
                        : fronted(coded, clause).or(last::region).or(() -> own.filter(g -> g.allOf(ACTORS))),
                last.caller(),
                last.calling(),
                document(coded, content, last, own, calls),
                start,
                named ? clause.start() : last.scope());
    }

    /**
     * The document whose provisions are told: from where it lays something down until somebody acts, or a sentence of its
     * own calls for something.
     */
    private Optional<Group> document(Coded coded, Clause content, Topic last, Optional<Group> own, boolean calls) {
        Optional<Group> laying = match(coded, content, lays, "p", true)
                .or(() -> lookingAt(coded, content.start(), content, laid) ? last.subject() : Optional.empty())
                .filter(g -> g.allOf(POLICIES));
        boolean over = own.filter(g -> g.anyOf(AGENTS)).isPresent()
                || calls && last.subject().isEmpty();
        return laying.or(() -> over ? Optional.empty() : last.document());
    }

    /** What a sentence leaves to the next. */
    Context after(Coded coded, List<Clause> clauses, List<Topic> topics, Context before) {
        Optional<Group> speaker = callers.speaker(coded).or(before::speaker);
        List<Group> organizations = organizations(before, coded, coded.code().length());
        if (topics.isEmpty()) {
            return new Context(
                    before.subject(),
                    before.region(),
                    before.heading(),
                    speaker,
                    organizations,
                    before.opening(),
                    before.document());
        }
        return new Context(
                topics.get(0).subject(),
                topics.stream().flatMap(t -> t.region().stream()).findFirst(),
                heading(coded, clauses).or(before::heading),
                speaker,
                organizations,
                opening(coded, topics.get(0).content()),
                topics.get(topics.size() - 1).document());
    }

    /** The organizations named before a place in a sentence, after those of the sentences before. */
    static List<Group> organizations(Context before, Coded coded, int at) {
        return Stream.concat(
                        before.organizations().stream(),
                        coded.groupsIn(0, at).stream().filter(g -> g.allOf(ORGANIZATIONS)))
                .toList();
    }

    private static Optional<Group> opening(Coded coded, int at) {
        return at < coded.code().length() && Coded.isGroup(coded.code().charAt(at))
                ? Optional.of(coded.group(at)).filter(g -> g.members().size() == 1)
                : Optional.empty();
    }

    /** What a sentence sets out to build that is no more than a heading: 深化甲改革。 */
    private Optional<Group> heading(Coded coded, List<Clause> clauses) {
        Clause clause = clauses.get(0);
        return clauses.size() == 1 && clause.end() - clause.start() <= LONGEST_HEADING
                ? heading.opening(coded, clause.start(), clause.end())
                        .filter(Matcher::matches)
                        .map(m -> coded.group(m.start("g")))
                : Optional.empty();
    }

    /** A goal outlives clauses that speak of it, until another thing is named. */
    private static Optional<Group> kept(Topic last, boolean named) {
        return named ? Optional.empty() : last.goal();
    }

    /** Where a clause begins once the words that open it are passed. */
    int contentOf(Coded coded, Clause clause) {
        return opening.openingAround(coded, clause.start(), clause.end())
                .map(Matcher::end)
                .orElse(clause.start());
    }

    /** The place that a clause is nothing but: 在甲市，… */
    private Optional<Group> fronted(Coded coded, Clause clause) {
        return match(coded, clause, fronted, "r", false).filter(g -> g.allOf(Set.of(ThingType.REGION)));
    }

    /** A body before a post and a name, 甲大学校长乙, is not who the clause is about. */
    private Optional<Group> ownSubject(Coded coded, int start, Clause clause) {
        if (start >= clause.end()) {
            return Optional.empty();
        }
        Optional<Matcher> named = subject.opening(coded, start, clause.end()).filter(m -> m.group("tail") == null);
        if (named.isEmpty()) {
            return match(coded, new Clause(start, clause.end()), commented, "s", false)
                    .or(() -> match(coded, new Clause(start, clause.end()), actor, "r", false)
                            .filter(g -> g.allOf(ACTORS)));
        }
        int at = named.get().start("s");
        boolean plain = of.lengthBefore(coded.code(), start, at) == 0 || startsWithNoun(coded, start);
        return plain ? Optional.of(coded.group(at)) : Optional.empty();
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

    private static boolean beginsWithWord(Coded coded, Clause content, Sought pattern) {
        return pattern.opening(coded, content.start(), content.end())
                .filter(m -> coded.isWhole(m.end() - 1, m.end()))
                .isPresent();
    }

    private static boolean lookingAt(Coded coded, int start, Clause clause, Sought pattern) {
        return start < clause.end()
                && pattern.opening(coded, start, clause.end()).isPresent();
    }

    private static Optional<Group> match(Coded coded, Clause clause, Sought pattern, String group, boolean anywhere) {
        if (clause.start() >= clause.end()) {
            return Optional.empty();
        }
        Optional<Matcher> m = anywhere
                ? pattern.found(coded, clause.start(), clause.end())
                : pattern.opening(coded, clause.start(), clause.end());
        return m.map(found -> coded.group(found.start(group)));
    }
}
