package xinzhi.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Passage;
import xinzhi.extract.Reading;
import xinzhi.extract.Statement;
import xinzhi.extract.Trace;
import xinzhi.ontology.Ontology;
import xinzhi.text.Span;

/** Reads the definitions, quotations, problems and measures that an article states. Safe from many threads. */
public final class StatementReader {
    /** A sentence without subject calls for a measure where one this near does so in so many words. */
    private static final int NEAR = 4;

    private final List<StatementRule> rules;
    private final Sections sections;
    private final Strength strength;

    public StatementReader(Ontology ontology) {
        rules = ontology.rules("StatementRule").stream().map(StatementRule::of).toList();
        sections = new Sections(ontology.cues());
        strength = new Strength(ontology.cues());
    }

    /** The article's statements in the order of their text; {@code trace} is told of each. */
    public List<Statement> statements(Reading reading, Trace trace) {
        List<Passage> passages = Passage.of(reading);
        List<Sections.Place> places = sections.of(reading.article(), passages);
        List<List<Statement>> found = new ArrayList<>();
        passages.forEach(p -> found.add(new ArrayList<>()));
        boolean[] quoted = quotations(passages, places, found);
        for (int i = 0; i < passages.size(); i++) {
            if (!places.get(i).heading()) {
                found.get(i).addAll(plain(passages.get(i), places.get(i), quoted[i]));
            }
        }
        List<Statement> implied = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            if (places.get(i).heading() || places.get(i).runIn() || quoted[i]) {
                continue;
            }
            if (prescribes(places, found, i)) {
                implied.addAll(implied(passages.get(i), found.get(i), Sections.Kind.MEASURE));
            }
            if (found.get(i).isEmpty() && besideChallenge(passages, found, i)) {
                implied.addAll(implied(passages.get(i), found.get(i), Sections.Kind.CHALLENGE));
            }
        }
        List<Statement> statements = new ArrayList<>(implied);
        found.forEach(statements::addAll);
        statements.sort((a, b) -> a.span().equals(b.span())
                ? a.type().compareTo(b.type())
                : a.span().compareTo(b.span()));
        statements.forEach(s -> trace.note(s.sentence(), s.rule(), reading.text(s.span())));
        return statements;
    }

    /** Adds the quotations to {@code found}; which passages they hold. */
    private boolean[] quotations(List<Passage> passages, List<Sections.Place> places, List<List<Statement>> found) {
        boolean[] quoted = new boolean[passages.size()];
        for (int i = 0; i < passages.size(); i++) {
            if (places.get(i).heading() || quoted[i]) {
                continue;
            }
            quoted[i] = Attribution.isSpeech(passages.get(i).text());
            for (StatementRule.Match match : matches(passages.get(i), r -> r.type() == Statement.Type.QUOTATION)) {
                int count = Attribution.reach(passages, i);
                Span span = count > 1
                        ? Attribution.span(passages, i, count)
                        : passages.get(i).toArticle(match.span());
                found.get(i).add(statement(passages.get(i), match, span));
                for (int j = i; j < i + count; j++) {
                    quoted[j] = true;
                }
            }
        }
        return quoted;
    }

    /** What the passage says in so many words; a quotation's problems and measures are the speaker's. */
    private List<Statement> plain(Passage passage, Sections.Place place, boolean quoted) {
        List<Statement> statements = new ArrayList<>();
        for (Statement.Type type : Statement.Type.values()) {
            if (type == Statement.Type.QUOTATION || quoted && type != Statement.Type.DEFINITION) {
                continue;
            }
            for (StatementRule.Match match : matches(passage, r -> r.type() == type && fits(r, place))) {
                statements.add(statement(passage, match, passage.toArticle(match.span())));
            }
        }
        return statements;
    }

    private static boolean fits(StatementRule rule, Sections.Place place) {
        if (place.runIn() && !rule.readsRunIn()) {
            return false;
        }
        return rule.section().isEmpty()
                || rule.section().get() == place.kind() && place.kind() != Sections.Kind.MEASURE;
    }

    private static boolean prescribes(List<Sections.Place> places, List<List<Statement>> found, int at) {
        if (places.get(at).kind() == Sections.Kind.MEASURE) {
            return true;
        }
        for (int i = Math.max(0, at - NEAR); i < Math.min(found.size(), at + NEAR + 1); i++) {
            if (found.get(i).stream().anyMatch(s -> s.type() == Statement.Type.RECOMMENDATION)) {
                return true;
            }
        }
        return false;
    }

    private static boolean besideChallenge(List<Passage> passages, List<List<Statement>> found, int at) {
        return IntStream.of(at - 1, at + 1)
                .filter(i -> i >= 0 && i < passages.size())
                .filter(i -> passages.get(i).paragraph() == passages.get(at).paragraph())
                .anyMatch(i -> found.get(i).stream().anyMatch(s -> s.type() == Statement.Type.CHALLENGE));
    }

    private List<Statement> implied(Passage passage, List<Statement> known, Sections.Kind kind) {
        if (known.stream().anyMatch(s -> s.type() == Statement.Type.RECOMMENDATION)) {
            return List.of();
        }
        return matches(passage, r -> r.section().equals(Optional.of(kind))).stream()
                .map(m -> statement(passage, m, passage.toArticle(m.span())))
                .toList();
    }

    /**
     * The matches of one type in a passage: one for each piece that has any; a lone measure or quotation is its whole
     * sentence. Where no piece has any, that of the first rule over sentences.
     */
    private List<StatementRule.Match> matches(Passage passage, Predicate<StatementRule> wanted) {
        Span whole = new Span(0, passage.text().length());
        List<StatementRule.Match> inPieces = new ArrayList<>();
        for (Span piece : Pieces.of(passage.text())) {
            first(passage, piece, r -> wanted.test(r) && !r.overSentence()).ifPresent(inPieces::add);
        }
        if (!inPieces.isEmpty()) {
            return inPieces.size() == 1 ? List.of(inPieces.get(0).widened(whole)) : inPieces;
        }
        return first(passage, whole, r -> wanted.test(r) && r.overSentence()).stream()
                .toList();
    }

    private Optional<StatementRule.Match> first(Passage passage, Span stretch, Predicate<StatementRule> wanted) {
        return rules.stream()
                .filter(wanted)
                .flatMap(r -> r.match(passage, stretch).stream())
                .findFirst();
    }

    private Statement statement(Passage passage, StatementRule.Match match, Span span) {
        List<Entity> about = passage.mentionsIn(match.span()).stream()
                .map(Mention::entity)
                .distinct()
                .toList();
        return new Statement(
                match.rule().type(),
                span,
                about,
                Attribution.speaker(match),
                Attribution.event(match),
                strength.of(match),
                passage.sentence(),
                match.rule().rule().id(),
                match.rule().rule().confidence());
    }
}
