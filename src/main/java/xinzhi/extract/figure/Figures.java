package xinzhi.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import xinzhi.extract.Based;
import xinzhi.extract.Mention;
import xinzhi.extract.Passage;
import xinzhi.text.Span;

/**
 * What the figure rules work on in one passage: its quantities, time expressions and regions.
 *
 * @param leads for each quantity where the words that lead up to it begin
 * @param nounEnds for each quantity where the nouns behind it end
 * @param ranges the words between two quantities of one unit that are the ends of a range: 25%至30%
 * @param written the year in which the article was written, where it is known
 */
record Figures(
        Passage passage,
        List<Quantity> quantities,
        List<Integer> leads,
        List<Integer> nounEnds,
        List<Span> ranges,
        List<Time> times,
        List<Mention> regions,
        Optional<Based<Integer>> written) {

    /** A stretch of the passage with {@code target} as the quantity in question. */
    Frame frame(Span stretch, Quantity target) {
        Frame.Mark lead = new Frame.Mark(leads.get(quantities.indexOf(target)), Frame.LEAD);
        return Frame.of(
                passage,
                stretch,
                signs(stretch, List.of(target)),
                Stream.concat(nounMarks(stretch), Stream.of(lead)).toList());
    }

    /** A stretch of the passage with no quantity in question. */
    Frame frame(Span stretch) {
        return Frame.of(
                passage, stretch, signs(stretch, List.of()), nounMarks(stretch).toList());
    }

    private Stream<Frame.Mark> nounMarks(Span stretch) {
        return nounEnds.stream()
                .filter(end -> stretch.start() <= end && end <= stretch.end())
                .map(end -> new Frame.Mark(end, Frame.NOUNS_END));
    }

    List<Quantity> quantitiesIn(Span stretch) {
        return quantities.stream().filter(q -> stretch.contains(q.span())).toList();
    }

    private List<Frame.Sign> signs(Span stretch, List<Quantity> target) {
        Stream<Frame.Sign> numbers = quantitiesIn(stretch).stream()
                .map(q -> new Frame.Sign(q.span(), target.contains(q) ? Frame.TARGET : Frame.OTHER));
        Stream<Frame.Sign> others = Stream.concat(
                times.stream().map(t -> new Frame.Sign(t.span(), Frame.TIME)),
                regions.stream().map(m -> new Frame.Sign(m.span(), Frame.REGION)));
        List<Frame.Sign> signs = new ArrayList<>();
        Stream.of(numbers, ranges.stream().map(s -> new Frame.Sign(s, Frame.RANGE)), others)
                .flatMap(s -> s)
                .filter(s -> stretch.contains(s.span()))
                .filter(s -> signs.stream().noneMatch(other -> other.span().overlaps(s.span())))
                .forEach(signs::add);
        return signs;
    }
}
