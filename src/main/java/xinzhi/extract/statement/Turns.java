package xinzhi.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Passage;
import xinzhi.extract.Reading;
import xinzhi.extract.Statement;
import xinzhi.extract.Trace;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.ThingType;
import xinzhi.text.Sentence;
import xinzhi.text.Span;

/**
 * Says who speaks where an interview or transcript is set in turns: each turn begins a paragraph with its speaker and a
 * colon and lasts until the next one or a heading. Safe from many threads.
 */
public final class Turns {
    private static final String RULE = "turn";
    private static final double SURE = 0.9;
    /** A lone name before a colon is no talk. */
    private static final int FEWEST = 2;

    /** A name in brackets, with its post or not, and when it was said. */
    private static final String STAMPED =
            "[\\[【](?<stamped>[^\\]】]{2,20})[\\]】](?:[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2})?[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?|[\\[【](?<alone>[^\\]】]{2,24})[\\]】]";

    private final Pattern label;
    private final Pattern asking;
    private final Pattern answering;
    private final Pattern post;
    private final Pattern heard;
    private final Pattern titled;
    private final Sections sections;

    public Turns(Ontology ontology) {
        label = Pattern.compile(ontology.cues()
                .expand("^(?:{turn-number})?(?:[“【]?(?<who>[^：，。；？！“”《》]{1,40}|《[^》]{2,12}》[^：，。；？！]{0,12})】?：[”】]?|"
                        + STAMPED + ")"));
        asking = Pattern.compile(
                ontology.cues().expand("^(?:.{0,20}{turn-asker}|《.*)(?:[0-9 ]|{chinese-digit}){0,3}(?:[（(].*)?$"));
        answering = Pattern.compile(ontology.cues().expand("^(?:{turn-answer})[0-9]{0,2}$"));
        post = Pattern.compile(ontology.cues().expand("(?:{spokesperson})"));
        heard = Pattern.compile(ontology.cues().expand("(?:{interviewing})[^。；]{0,50}$"));
        titled = Pattern.compile(
                ontology.cues()
                        .expand(
                                "(?:(?:{interviewing}).{0,30}?|{role-title})(?<x>(?:{double-surname}|{surname})\\p{IsHan}{1,2})(?=$|{answers-press})"));
        sections = new Sections(ontology.cues());
    }

    /** Words that begin a paragraph and say who speaks. @param end where the speech begins, in the passage */
    private record Label(int at, int end, boolean asks, Optional<Entity> named) {}

    /**
     * The statements of an article with those who speak them: what stands in somebody's turn is said by that one, and
     * each of its paragraphs is a quotation.
     */
    public List<Statement> attributed(Reading reading, List<Statement> statements, Trace trace) {
        List<Passage> passages = reading.passages();
        List<Label> labels = labels(passages);
        if (!isTalk(labels)) {
            return statements;
        }
        List<Statement> quotations = new ArrayList<>();
        List<Sections.Place> places = sections.of(reading.article(), passages);
        Optional<Entity> heard = interviewee(reading, labels);
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            Optional<Entity> speaker = label.named().or(() -> heard);
            if (!label.asks() && speaker.isPresent()) {
                int next = i + 1 < labels.size() ? labels.get(i + 1).at() : passages.size();
                quotations.addAll(speech(passages, places, label, next, speaker.get()));
            }
        }
        quotations.forEach(q -> trace.note(q.sentence(), RULE, reading.text(q.span())));
        return together(statements, quotations);
    }

    private List<Label> labels(List<Passage> passages) {
        return IntStream.range(0, passages.size())
                .filter(i -> opensParagraph(passages, i))
                .mapToObj(i -> label(passages.get(i), i))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean opensParagraph(List<Passage> passages, int at) {
        return at == 0 || passages.get(at - 1).paragraph() != passages.get(at).paragraph();
    }

    private Optional<Label> label(Passage passage, int at) {
        Matcher matcher = label.matcher(passage.text());
        if (!matcher.find()) {
            return Optional.empty();
        }
        String group = Stream.of("who", "stamped", "alone")
                .filter(name -> matcher.group(name) != null)
                .findFirst()
                .orElseThrow();
        String who = matcher.group(group);
        if (asking.matcher(who).find()) {
            return Optional.of(new Label(at, matcher.end(), true, Optional.empty()));
        }
        if (answering.matcher(who).find()) {
            return Optional.of(new Label(at, matcher.end(), false, Optional.empty()));
        }
        return named(passage, new Span(matcher.start(group), matcher.end(group)))
                .map(e -> new Label(at, matcher.end(), false, Optional.of(e)));
    }

    /** The one person whom a label names, else the body that a spokesperson of no name speaks for. */
    private Optional<Entity> named(Passage passage, Span who) {
        List<Entity> people = of(ThingType.PERSON, passage.mentionsIn(who));
        if (people.isEmpty() && post.matcher(who.of(passage.text())).find()) {
            return of(ThingType.ORGANIZATION, passage.mentionsIn(who)).stream().findFirst();
        }
        return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }

    private static List<Entity> of(ThingType type, List<Mention> mentions) {
        return mentions.stream()
                .map(Mention::entity)
                .filter(e -> e.type() == type)
                .distinct()
                .toList();
    }

    private static boolean isTalk(List<Label> labels) {
        return labels.size() >= FEWEST && labels.stream().anyMatch(l -> !l.asks());
    }

    /** Whom 答 stands for: the person of whom the text above the first turn says that they are asked, or the only one that it names; else the body that speaks. */
    private Optional<Entity> interviewee(Reading reading, List<Label> labels) {
        List<Passage> above = reading.passages().subList(0, labels.get(0).at());
        List<String> authors =
                reading.article().authors().stream().map(a -> a.name()).toList();
        List<Entity> people = above.stream()
                .flatMap(p -> of(ThingType.PERSON, p.mentions()).stream())
                .filter(e -> !authors.contains(e.label()))
                .distinct()
                .toList();
        Optional<Entity> asked = above.stream()
                .flatMap(p -> asked(p).stream())
                .filter(people::contains)
                .findFirst();
        return asked.or(() -> people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty())
                .or(() -> inTitle(reading))
                .or(() -> bodyInTitle(reading))
                .or(() -> people.isEmpty()
                        ? above.stream().flatMap(p -> speaksFor(p).stream()).findFirst()
                        : Optional.empty());
    }

    /** Whom the title says is asked, be it that the text never names that one. */
    private Optional<Entity> inTitle(Reading reading) {
        return reading.article()
                .title()
                .map(titled::matcher)
                .filter(Matcher::find)
                .map(m -> Entity.open(ThingType.PERSON, m.group("x")));
    }

    /** The body that the title says answers by a spokesperson. */
    private Optional<Entity> bodyInTitle(Reading reading) {
        String title = reading.article().title().orElse("");
        return reading.passages().stream()
                .flatMap(p -> of(ThingType.ORGANIZATION, p.mentions()).stream())
                .filter(e -> title.contains(e.label()))
                .filter(e -> post.matcher(title)
                        .region(title.indexOf(e.label()) + e.label().length(), title.length())
                        .lookingAt())
                .findFirst();
    }

    private Optional<Entity> asked(Passage passage) {
        return passage.mentions().stream()
                .filter(m -> m.entity().type() == ThingType.PERSON)
                .filter(m -> heard.matcher(passage.text().substring(0, m.span().start()))
                        .find())
                .map(Mention::entity)
                .findFirst();
    }

    private Optional<Entity> speaksFor(Passage passage) {
        return passage.mentions().stream()
                .filter(m -> m.entity().type() == ThingType.ORGANIZATION)
                .filter(m -> post.matcher(passage.text())
                        .region(m.span().end(), passage.text().length())
                        .lookingAt())
                .map(Mention::entity)
                .findFirst();
    }

    /** A quotation for each paragraph of a turn. */
    private static List<Statement> speech(
            List<Passage> passages, List<Sections.Place> places, Label label, int next, Entity speaker) {
        List<Statement> quotations = new ArrayList<>();
        int at = label.at();
        while (at < next && (at == label.at() || !places.get(at).heading())) {
            int from = at;
            while (at < next
                    && passages.get(at).paragraph() == passages.get(from).paragraph()) {
                at++;
            }
            Passage first = passages.get(from);
            int skipped = from == label.at() ? label.end() : 0;
            if (skipped < first.text().length()) {
                Span opening = first.toArticle(new Span(skipped, first.text().length()));
                int end = passages.get(at - 1).sentence().span().end();
                quotations.add(quotation(passages.subList(from, at), new Span(opening.start(), end), speaker));
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
