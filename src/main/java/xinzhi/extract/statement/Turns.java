package xinzhi.extract.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Passage;
import xinzhi.extract.Reading;
import xinzhi.extract.Statement;
import xinzhi.extract.Trace;
import xinzhi.extract.statement.TurnReader.Label;
import xinzhi.extract.statement.TurnReader.Who;
import xinzhi.ontology.Ontology;
import xinzhi.text.Sentence;
import xinzhi.text.Span;

/**
 * Says who speaks where an interview or transcript is set in turns: each turn begins a paragraph with its speaker and
 * lasts until the next one or a heading; where only the questions are marked, each answer follows its own. Safe from many
 * threads.
 */
public final class Turns {
    private static final String RULE = "turn";
    private static final double SURE = 0.9;
    /** A lone name before a colon is no talk. */
    private static final int FEWEST = 2;

    private final TurnReader turns;
    private final Interviewees interviewees;
    private final Sections sections;

    public Turns(Ontology ontology) {
        turns = new TurnReader(ontology.cues());
        interviewees = new Interviewees(ontology.cues());
        sections = new Sections(ontology.cues());
    }

    /**
     * The statements of an article with those who speak them: what stands in somebody's turn is said by that one, and
     * each of its paragraphs is a quotation.
     */
    public List<Statement> attributed(Reading reading, List<Statement> statements, Trace trace) {
        List<Passage> passages = reading.passages();
        List<Sections.Place> places = sections.of(reading.article(), passages);
        List<Label> labels = turns.labels(reading);
        boolean talk = isTalk(labels);
        List<Statement> quotations = talk ? spoken(reading, places, labels) : answers(reading, places, labels);
        quotations.forEach(q -> trace.note(q.sentence(), RULE, reading.text(q.span())));
        BitSet others = others(reading, labels);
        List<Statement> marked = statements.stream()
                .map(s -> others.get(s.sentence().position()) ? s.asReported() : s)
                .toList();
        return quotations.isEmpty() ? marked : together(marked, quotations);
    }

    /** The sentences of a talk that are those of one who asks or cannot be told: nobody's word whom the article names. */
    public BitSet others(Reading reading) {
        return others(reading, turns.labels(reading));
    }

    private static BitSet others(Reading reading, List<Label> labels) {
        BitSet others = new BitSet();
        boolean talk = isTalk(labels);
        boolean asked = talk || labels.stream().filter(l -> l.who() == Who.ASKS).count() >= FEWEST;
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            if (talk && label.who() == Who.UNKNOWN) {
                others.set(label.at(), next(reading, labels, i));
            } else if (asked && label.who() == Who.ASKS) {
                others.set(label.at(), talk ? next(reading, labels, i) : paragraphEnd(reading, label.at()));
            }
        }
        return others;
    }

    private static int paragraphEnd(Reading reading, int at) {
        int end = at + 1;
        while (end < reading.passages().size() && !TurnReader.opensParagraph(reading.passages(), end)) {
            end++;
        }
        return end;
    }

    private static boolean isTalk(List<Label> labels) {
        return labels.size() >= FEWEST && labels.stream().anyMatch(l -> l.who() == Who.NAMED || l.who() == Who.ANSWERS);
    }

    private List<Statement> spoken(Reading reading, List<Sections.Place> places, List<Label> labels) {
        List<Statement> quotations = new ArrayList<>();
        Optional<Entity> heard = interviewees.of(reading, labels.get(0).at());
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            Optional<Entity> speaker = label.who() == Who.ANSWERS ? heard : label.named();
            if (speaker.isPresent()) {
                int next = next(reading, labels, i);
                quotations.addAll(speech(reading.passages(), places, label, next, speaker.get()));
            }
        }
        return quotations;
    }

    private static int next(Reading reading, List<Label> labels, int at) {
        return at + 1 < labels.size()
                ? labels.get(at + 1).at()
                : reading.passages().size();
    }

    /** Where questions alone are marked, what follows them is said by the one who is told to be asked. */
    private List<Statement> answers(Reading reading, List<Sections.Place> places, List<Label> labels) {
        List<Passage> passages = reading.passages();
        List<Label> asked = labels.stream().filter(l -> l.who() == Who.ASKS).toList();
        List<Label> questions = asked.isEmpty() ? turns.questions(passages, places) : asked;
        if (questions.size() < FEWEST) {
            return List.of();
        }
        Optional<Entity> speaker = interviewees.told(reading, questions.get(0).at());
        List<Statement> quotations = new ArrayList<>();
        for (int i = 0; speaker.isPresent() && i < questions.size(); i++) {
            int from = paragraphEnd(reading, questions.get(i).at());
            int next = next(reading, questions, i);
            if (from < next && !places.get(from).heading()) {
                Label answer = new Label(from, 0, Who.ANSWERS, speaker);
                quotations.addAll(speech(passages, places, answer, next, speaker.get()));
            }
        }
        return quotations;
    }

    /** A quotation for each paragraph of a turn; what stands right below a label that has a line of its own is no heading. */
    private static List<Statement> speech(
            List<Passage> passages, List<Sections.Place> places, Label label, int next, Entity speaker) {
        List<Statement> quotations = new ArrayList<>();
        int at = label.at();
        boolean alone = label.end() == passages.get(at).text().length();
        int first = alone ? at + 1 : at;
        while (at < next && (at <= first || !places.get(at).heading())) {
            int from = at;
            while (at < next
                    && passages.get(at).paragraph() == passages.get(from).paragraph()) {
                at++;
            }
            Passage opening = passages.get(from);
            int skipped = from == label.at() ? label.end() : 0;
            if (skipped < opening.text().length()) {
                Span sentence =
                        opening.toArticle(new Span(skipped, opening.text().length()));
                int end = passages.get(at - 1).sentence().span().end();
                quotations.add(quotation(passages.subList(from, at), new Span(sentence.start(), end), speaker));
            }
        }
        return quotations;
    }

    private static Statement quotation(List<Passage> passages, Span span, Entity speaker) {
        List<Entity> about = passages.stream()
                .flatMap(p -> p.mentions().stream())
                .map(Mention::entity)
                .filter(e -> !e.equals(speaker))
                .distinct()
                .toList();
        Sentence sentence = passages.get(0).sentence();
        return new Statement(
                Statement.Type.QUOTATION,
                span,
                about,
                Optional.of(speaker),
                Optional.empty(),
                Optional.empty(),
                true,
                sentence,
                RULE,
                SURE);
    }

    /** Both, in the order of their text; what lies in a turn and names no speaker of its own is said by the turn's. */
    private static List<Statement> together(List<Statement> statements, List<Statement> turns) {
        List<Statement> all = new ArrayList<>(turns);
        for (Statement statement : statements) {
            Optional<Statement> turn = turns.stream()
                    .filter(t -> t.span().overlaps(statement.span()))
                    .findFirst();
            all.add(turn.map(statement::within).orElse(statement));
        }
        return all.stream()
                .sorted(Comparator.comparing(Statement::span).thenComparing(Statement::type))
                .collect(Collectors.toUnmodifiableList());
    }
}
