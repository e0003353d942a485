package xinzhi.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import xinzhi.extract.Passage;
import xinzhi.extract.Reading;
import xinzhi.extract.Statement;
import xinzhi.extract.Statement.Type;
import xinzhi.extract.Trace;
import xinzhi.extract.Unissued;
import xinzhi.ontology.Ontology;

/** Reads the definitions, quotations, problems and measures that an article states. Safe from many threads. */
public final class StatementReader {
    /** A sentence without subject calls for a measure where one this near does so in so many words. */
    private static final int NEAR = 4;

    /** As many others near it must look like measures where none is called for in so many words. */
    private static final int ROW = 3;

    private static final List<Type> PLAIN = List.of(Type.DEFINITION, Type.CHALLENGE, Type.RECOMMENDATION);

    private final RuleBook rules;
    private final Sections sections;
    private final Antecedents antecedents;
    private final Unissued unissued;
    private final Pattern ownStudy;

    public StatementReader(Ontology ontology) {
        rules = new RuleBook(ontology);
        antecedents = new Antecedents(ontology.cues());
        unissued = new Unissued(ontology.cues());
        sections = new Sections(ontology.cues());
        ownStudy = Pattern.compile(ontology.cues().expand("{own-study}"));
    }

    /** The article's statements in the order of their text; {@code trace} is told of each. */
    public List<Statement> statements(Reading reading, Trace trace) {
        List<Passage> passages = reading.passages();
        List<Sections.Place> places = sections.of(reading.article(), passages);
        List<Line> lines = IntStream.range(0, passages.size())
                .mapToObj(i -> Line.of(passages.get(i), places.get(i)))
                .toList();
        Quotations quotations = Quotations.of(
                lines, rules, antecedents, unissued, reading.article().authors(), isStudy(reading));
        List<List<Statement>> plain = IntStream.range(0, lines.size())
                .mapToObj(i -> plain(lines.get(i), quotations.lines().get(i)))
                .toList();
        List<Statement> statements = new ArrayList<>(quotations.statements());
        plain.forEach(statements::addAll);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).heading()
                    && !lines.get(i).place().runIn()
                    && !quotations.lines().get(i)) {
                statements.addAll(implied(lines, plain, i));
            }
        }
        statements.sort(Comparator.comparing(Statement::span).thenComparing(Statement::type));
        statements.forEach(s -> trace.note(s.sentence(), s.rule(), reading.text(s.span())));
        return statements;
    }

    private boolean isStudy(Reading reading) {
        return ownStudy.matcher(reading.article().text()).find();
    }

    /** What a sentence says in so many words; a quotation's measures are the speaker's. */
    private List<Statement> plain(Line line, boolean quoted) {
        if (line.heading()) {
            return List.of();
        }
        return PLAIN.stream()
                .filter(type -> !quoted || type != Type.RECOMMENDATION)
                .flatMap(type -> rules.read(line, r -> r.type() == type && fits(r, line.place())).stream())
                .toList();
    }

    private static boolean fits(StatementRule rule, Sections.Place place) {
        if (place.runIn() && !rule.readsRunIn()) {
            return false;
        }
        return rule.section().isEmpty()
                || rule.section().get() == place.kind() && place.kind() != Sections.Kind.MEASURE;
    }

    /** What a sentence says because of those around it. */
    private List<Statement> implied(List<Line> lines, List<List<Statement>> plain, int at) {
        List<Statement> statements = new ArrayList<>();
        if (!holds(plain, at, Type.RECOMMENDATION) && prescribes(lines, plain, at)) {
            statements.addAll(rules.read(lines.get(at), r -> r.isFor(Sections.Kind.MEASURE)));
        }
        if (plain.get(at).isEmpty() && statements.isEmpty() && besideChallenge(lines, plain, at)) {
            statements.addAll(rules.read(lines.get(at), r -> r.isFor(Sections.Kind.CHALLENGE)));
        }
        return statements;
    }

    private boolean prescribes(List<Line> lines, List<List<Statement>> plain, int at) {
        return lines.get(at).place().kind() == Sections.Kind.MEASURE
                || IntStream.rangeClosed(at - NEAR, at + NEAR).anyMatch(i -> holds(plain, i, Type.RECOMMENDATION))
                || isInRow(lines, at);
    }

    /** Whether it stands among sentences that could all call for a measure, as the provisions of a plan do. */
    private boolean isInRow(List<Line> lines, int at) {
        return IntStream.rangeClosed(Math.max(0, at - NEAR), Math.min(lines.size() - 1, at + NEAR))
                        .filter(i -> i != at && !lines.get(i).heading())
                        .filter(i -> !rules.matches(lines.get(i), r -> r.isFor(Sections.Kind.MEASURE))
                                .isEmpty())
                        .count()
                >= ROW;
    }

    private static boolean besideChallenge(List<Line> lines, List<List<Statement>> plain, int at) {
        return IntStream.of(at - 1, at + 1)
                .filter(i -> holds(plain, i, Type.CHALLENGE))
                .anyMatch(i -> lines.get(i).inParagraphOf(lines.get(at)));
    }

    private static boolean holds(List<List<Statement>> plain, int at, Type type) {
        return at >= 0 && at < plain.size() && plain.get(at).stream().anyMatch(s -> s.type() == type);
    }
}
