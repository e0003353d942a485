package xinzhi.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import xinzhi.extract.Based;
import xinzhi.extract.Basis;
import xinzhi.extract.Period;
import xinzhi.ontology.Cues;

/** Says for which time a figure is given. */
final class Periods {
    private static final Pattern YEAR = Pattern.compile("^(?:19|20)[0-9]{2}");
    private static final Pattern ANY_YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    /** A part of a year: 2024-03, 2024-01/2024-09, 2024上半年. */
    private static final Pattern PART = Pattern.compile(YEAR + "(?:-|\\p{IsHan}{3})");
    /** A part of a year that figures are given for, not the month or day of an event. */
    private static final Pattern SPAN = Pattern.compile(YEAR + "(?:-[0-9]{2}/|\\p{IsHan}{3})");

    private final Function<String, List<Time>> times;
    private final Pattern announced;
    private final Pattern compared;
    private final Pattern of;
    private final Pattern from;
    private final Pattern since;
    private final Pattern against;

    /** @param times finds the time expressions of a text */
    Periods(Cues cues, Function<String, List<Time>> times) {
        this.times = times;
        announced = Pattern.compile(cues.expand("^(?:{figure-announced})的(?:{figure-given})"));
        compared = Pattern.compile(cues.expand("{figure-equals}$"));
        of = Pattern.compile(cues.expand("{figure-of}(?:{bound-before})*"));
        from = Pattern.compile(cues.expand("{figure-from}$"));
        against = Pattern.compile(cues.expand("{figure-from}$|{figure-against}$"));
        since = Pattern.compile(cues.expand("{figure-since}$"));
    }

    /** That of the last time expression before the number, in its sentence or else in the two before it; where there is none, that of the article. */
    Optional<Period> of(Circumstances.Situation situation, Measure measure) {
        Figures here = situation.here();
        List<Time> before = here.times().stream()
                .filter(t -> t.span().end() <= measure.quantity().start()
                        && !isOfAnnouncement(here, t)
                        && !isCompared(here, t, measure.quantity()))
                .toList();
        List<Time> own = before.stream()
                .filter(t -> !belongsToAnother(here, t, measure.quantity()))
                .toList();
        if (!own.isEmpty()) {
            Time last = own.get(own.size() - 1);
            Optional<Period> period = last.isAgain()
                    ? yearEarlier(situation, own)
                    : last.period(yearOf(own).or(() -> yearAround(situation, own)));
            boolean ofChange = measure.edge() == Measure.Edge.START
                    && period.filter(p -> Measure.Edge.isSpan(p.text())).isEmpty();
            return ofChange
                    ? start(situation, before)
                            .or(() -> period.filter(p -> since.matcher(p.text()).find()))
                    : period;
        }
        if (measure.edge() == Measure.Edge.START && !before.isEmpty()) {
            return start(situation, before);
        }
        return told(situation).filter(p -> measure.edge() != Measure.Edge.START || Measure.Edge.isSpan(p.text()));
    }

    /** The time that the sentences before tell last. */
    private Optional<Period> told(Circumstances.Situation situation) {
        return situation.before().stream()
                .flatMap(f -> lastTold(f)
                        .map(t -> t.period(yearAround(situation, List.of(t)))
                                .map(p -> p.takenFrom(f.passage().sentence())))
                        .stream())
                .findFirst()
                .flatMap(period -> period);
    }

    /** The same time of the year before: that of the time told last, as which 上年同期 goes where no year is known. */
    private Optional<Period> yearEarlier(Circumstances.Situation situation, List<Time> own) {
        List<Time> before = own.stream().filter(t -> !t.isAgain()).toList();
        Optional<Period> last = before.isEmpty()
                ? told(situation).or(situation::opening)
                : before.get(before.size() - 1).period(yearOf(before).or(() -> yearAround(situation, before)));
        return last.filter(p -> YEAR.matcher(p.text()).find())
                .map(p -> p.as(text ->
                        ANY_YEAR.matcher(text).replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) - 1))))
                .or(() -> own.get(own.size() - 1).period(Optional.empty()));
    }

    /** The times of a sentence but those that something has changed from or is compared with: 由2021年的, 上年同期. */
    private List<Time> told(Figures sentence) {
        String text = sentence.passage().text();
        return times.apply(text).stream()
                .filter(t -> !t.isAgain()
                        && !against.matcher(text.substring(0, t.span().start())).find())
                .toList();
    }

    private Optional<Time> lastTold(Figures sentence) {
        return told(sentence).stream().reduce((first, second) -> second);
    }

    /**
     * The year of a time that asks for one, 一季度, 3月末: that of which the sentences before name a part, for an article of
     * January tells of the months before; else that of writing; else that which the sentences before name, or the lead.
     */
    private Optional<Based<Integer>> yearAround(Circumstances.Situation situation, List<Time> own) {
        Figures here = situation.here();
        if (own.get(own.size() - 1).relative().filter(Time.Relative::named).isEmpty()) {
            return here.written();
        }
        return year(situation.before(), PART)
                .or(here::written)
                .or(() -> year(situation.before(), YEAR))
                .or(() -> year(situation.lead(), SPAN));
    }

    /** The year of the last time that a sentence names, where it is as the pattern says; the sentences are asked in their order. */
    private Optional<Based<Integer>> year(List<Figures> sentences, Pattern named) {
        return sentences.stream()
                .flatMap(f -> told(f).stream()
                        .flatMap(t -> t.period().stream())
                        .reduce((first, second) -> second)
                        .filter(p -> named.matcher(p).find())
                        .map(p -> Based.on(year(p), Basis.of(f.passage().sentence())))
                        .stream())
                .findFirst();
    }

    /** Whether it only says when a figure was made known: 1月公布的数字. */
    private boolean isOfAnnouncement(Figures here, Time time) {
        return announced
                .matcher(here.passage().text().substring(time.span().end()))
                .find();
    }

    /** Whether a figure is only told by that of another time: 2023年的投资为2021年的三分之一. */
    private boolean isCompared(Figures here, Time time, Quantity quantity) {
        String text = here.passage().text();
        return compared.matcher(text.substring(0, time.span().start())).find()
                && of.matcher(text.substring(time.span().end(), quantity.start()))
                        .matches();
    }

    /** Whether a time is named, if a vague one, that bears on the figures of a sentence. */
    boolean isNamed(Circumstances.Situation situation) {
        return Stream.concat(Stream.of(situation.here()), situation.before().stream())
                .anyMatch(f -> !times.apply(f.passage().text()).isEmpty());
    }

    /** The last time from which something changes; what it was before is not told by the time until which it does. */
    private Optional<Period> start(Circumstances.Situation situation, List<Time> before) {
        Figures here = situation.here();
        String text = here.passage().text();
        return before.stream()
                .filter(t -> from.matcher(text.substring(0, t.span().start())).find())
                .reduce((first, second) -> second)
                .flatMap(t -> t.isAgain() ? yearEarlier(situation, before) : t.period(here.written()));
    }

    /** The year that a sentence names before its last time, where that one asks for it. */
    private static Optional<Based<Integer>> yearOf(List<Time> times) {
        boolean asked = times.get(times.size() - 1)
                .relative()
                .filter(Time.Relative::named)
                .isPresent();
        return times.stream()
                .flatMap(t -> t.period().stream())
                .filter(p -> asked && YEAR.matcher(p).find())
                .reduce((first, second) -> second)
                .map(p -> Based.stated(year(p)));
    }

    private static int year(String period) {
        return Integer.parseInt(period.substring(0, 4));
    }

    /**
     * Whether a time is that of the figure that a change starts from, or another is compared with: "from 6 in 2018 to 9", not
     * "from 2018 to 2020".
     */
    private boolean belongsToAnother(Figures here, Time time, Quantity quantity) {
        if (time.period().filter(Measure.Edge::isSpan).isPresent()) {
            return false;
        }
        String text = here.passage().text();
        int clause = text.lastIndexOf('，', time.span().start()) + 1;
        return (time.isAgain()
                        || against.matcher(text.substring(clause, time.span().start()))
                                .find())
                && here.quantities().stream()
                        .anyMatch(q -> q.start() >= time.span().end() && q.end() <= quantity.start());
    }
}
