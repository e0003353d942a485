package xinzhi.extract.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import xinzhi.ontology.ThingType;

/** Reads subject, verb and object wherever a verb of the verb table stands. */
final class FrameReader {
    /** Marks and numbers, with which an object's phrase is over. */
    private static final String ENDS = "[，；。、！0-9]|{numeral-2}|{numeral-3}|{numeral-4}|{numeral-5}|{numeral-6}"
            + "|{numeral-7}|{numeral-8}|{numeral-9}|{scale-10}";

    private static final Set<ThingType> ACTORS = Set.of(ThingType.REGION, ThingType.ORGANIZATION);

    private final VerbScan scan;
    private final SubjectFinder subjects;
    private final ObjectFinder objects;
    private final Sought and;
    private final Pattern closed;

    FrameReader(List<RelationForm> frames, Notation notation) {
        scan = new VerbScan(frames, notation.cues());
        subjects = new SubjectFinder(notation);
        objects = new ObjectFinder(notation);
        closed = notation.compile(
                "(?:{of}?(?:{process-head})){0,2}(?:" + ENDS + "|{coordinator}|{predicate-joint}@A@V|$)");
        and = notation.sought("(?:{and-verb})?@A");
    }

    void read(Coded coded, List<Clause> clauses, List<Topic> topics, Consumer<Finding> findings) {
        List<Verb> verbs = scan.verbs(coded);
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            List<Verb> own =
                    verbs.stream().filter(v -> clause.contains(v.from())).toList();
            readClause(coded, clause, topics.get(i), own, findings);
        }
    }

    private void readClause(Coded coded, Clause clause, Topic topic, List<Verb> verbs, Consumer<Finding> findings) {
        Optional<Verb> earlier = Optional.empty();
        List<Source> sources = List.of();
        int taken = -1;
        for (int i = 0; i < verbs.size(); i++) {
            Verb verb = verbs.get(i);
            sources = subjects.subjects(coded, clause, verb, topic, earlier, sources);
            int end = endOfVerbs(coded, verbs, i);
            Optional<Integer> object = objects.near(coded, end, clause);
            if (object.isEmpty() && !isInner(coded, clause, verb, end, earlier)) {
                int other = taken;
                object = objects.far(coded, end, clause).filter(o -> o != other);
            }
            for (Source source : sources) {
                object.ifPresent(o -> say(coded, verb, source, o, topic, findings));
            }
            if (object.isEmpty() || sources.isEmpty() && isActor(coded, object.get())) {
                modifying(coded, clause, verb, end, topic, findings);
            }
            taken = object.orElse(taken);
            earlier = Optional.of(verb);
        }
    }

    /** Where nobody is named before the verb, a place or body that a long modifier precedes acts itself: 专注甲的乙. */
    private static boolean isActor(Coded coded, int object) {
        return coded.group(object).allOf(ACTORS);
    }

    /** In 形成甲支撑乙的局面 the clause of 支撑 ends with 乙. */
    private boolean isInner(Coded coded, Clause clause, Verb verb, int end, Optional<Verb> earlier) {
        return earlier.isPresent()
                && verb.from() > clause.start()
                && Coded.isHead(coded.code().charAt(verb.from() - 1))
                && objects.inner(coded, end, clause).isPresent();
    }

    /** A verb whose clause modifies a noun: 甲支撑乙的能力, 支撑乙的甲. */
    private void modifying(Coded coded, Clause clause, Verb verb, int end, Topic topic, Consumer<Finding> findings) {
        int before = verb.from() - 1;
        Optional<Integer> inner = objects.inner(coded, end, clause);
        if (inner.isPresent()
                && before >= clause.start()
                && Coded.isHead(coded.code().charAt(before))) {
            say(coded, verb, new Source(Frame.PIVOT, coded.group(before), before), inner.get(), topic, findings);
        } else {
            objects.relative(coded, end, clause)
                    .ifPresent(p -> say(
                            coded, verb, new Source(Frame.RELATIVE, coded.group(p[1]), p[1]), p[0], topic, findings));
        }
    }

    /** Verbs in a row share the object of the last: 催生和引领乙. */
    private int endOfVerbs(Coded coded, List<Verb> verbs, int first) {
        int end = verbs.get(first).to();
        for (int i = first + 1; i < verbs.size(); i++) {
            if (!and.matches(coded, end, verbs.get(i).from())) {
                break;
            }
            end = verbs.get(i).to();
        }
        return end;
    }

    /** Whether more follows than the object: in 甲、乙等制度 they are members only, in 推动甲参与 it acts. */
    private boolean isOpen(Coded coded, int object) {
        return !closed.matcher(coded.code())
                .region(object + 1, coded.code().length())
                .lookingAt();
    }

    private void say(Coded coded, Verb verb, Source source, int object, Topic topic, Consumer<Finding> findings) {
        List<Group> subject = List.of(source.group());
        List<Group> objects = List.of(coded.group(object));
        int from = Math.min(Math.min(source.at(), verb.from()), object);
        int to = Math.max(Math.max(source.at(), verb.to() - 1), object) + 1;
        for (RelationForm form : verb.forms()) {
            if (form.frame().filter(f -> f == source.frame()).isPresent() && !(form.whole() && isOpen(coded, object))) {
                findings.accept(new Finding(form, subject, objects, List.of(), from, to, to, topic.scope()));
            }
        }
    }
}
