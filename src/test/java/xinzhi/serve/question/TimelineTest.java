package xinzhi.serve.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import xinzhi.serve.name.Name;

class TimelineTest {
    private static final List<String> COLUMNS = List.of("period", "indicatorLabel", "value", "unit", "observation");

    private static QuestionView.Line row(String period, String indicator, String value, String unit) {
        List<QuestionView.Cell> cells = Stream.of(period, indicator, value, unit)
                .map(text -> text.equals(value)
                        ? QuestionView.Cell.number(text, Double.parseDouble(text))
                        : QuestionView.Cell.text(text))
                .toList();
        Name proof = new Name(NodeFactory.createURI("https://example.org/id/observation/" + value), "", "");
        return new QuestionView.Line(
                Stream.concat(cells.stream(), Stream.of(QuestionView.Cell.link(proof)))
                        .toList(),
                "");
    }

    @Test
    void onANarrowScreenEveryMarkIsSeenBelowItsLabel() {
        Timeline timeline = Timeline.of(
                Timeline.Sheet.NARROW, COLUMNS, List.of(row("2003", "产量", "40", "万辆"), row("2023", "产量", "53", "万辆")));
        Timeline.Lane lane = timeline.lanes().get(0);
        assertEquals(2, lane.marks().size());
        for (Timeline.Mark mark : lane.marks()) {
            assertTrue(mark.x() > 0 && mark.x() < timeline.sheet().width(), mark.toString());
            assertTrue(mark.y() > lane.y() + timeline.sheet().head(), mark.toString());
            assertTrue(mark.y() < lane.y() + lane.height(), mark.toString());
        }
        assertTrue(timeline.ticks().size() <= timeline.sheet().mostTicks());
    }

    @Test
    void numbersOfOneUnitAreJoinedFromYearToYear() {
        Timeline timeline = Timeline.of(
                Timeline.Sheet.BROAD, COLUMNS, List.of(row("2021", "产量", "40", "万辆"), row("2023", "产量", "53", "万辆")));
        Timeline.Lane lane = timeline.lanes().get(0);
        assertEquals("产量 万辆", lane.label());
        assertTrue(lane.line().matches("M\\d+ \\d+L\\d+ \\d+"), lane.line());
        Timeline.Mark first = lane.marks().get(0);
        Timeline.Mark second = lane.marks().get(1);
        assertTrue(
                first.x() < second.x() && first.y() > second.y(), lane.marks().toString());
        assertEquals("53万辆", second.text());
        assertEquals("https://example.org/id/observation/53", second.proof().iri());
    }

    @Test
    void numbersOfTwoUnitsAreNotCompared() {
        Timeline timeline = Timeline.of(
                Timeline.Sheet.BROAD, COLUMNS, List.of(row("2021", "产量", "40", "万辆"), row("2023", "产量", "53", "%")));
        assertEquals(2, timeline.lanes().size());
        assertTrue(timeline.lanes().stream().allMatch(lane -> lane.line().isEmpty()));
    }

    @Test
    void monthsSpansAndOpenBeginningsHaveTheirPlace() {
        Timeline timeline = Timeline.of(
                Timeline.Sheet.BROAD,
                COLUMNS,
                List.of(row("2017/2021", "a", "1", ""), row("2022-07", "b", "2", ""), row("2022以来", "c", "3", "")));
        List<Timeline.Mark> marks =
                timeline.lanes().stream().flatMap(l -> l.marks().stream()).toList();
        assertTrue(marks.get(0).width() > 0);
        assertTrue(marks.get(1).x() > marks.get(2).x() && marks.get(1).width() == 0, marks.toString());
        assertEquals(2017, timeline.ticks().get(0).year());
        assertEquals(Timeline.Sheet.BROAD.start(), timeline.ticks().get(0).x());
    }

    @Test
    void whatHasNoYearIsCounted() {
        List<QuestionView.Line> rows = List.of(row("2021", "a", "1", ""), row("", "a", "2", ""));
        assertEquals(1, Timeline.of(Timeline.Sheet.BROAD, COLUMNS, rows).left());
        assertFalse(Timeline.fits(COLUMNS, rows.subList(1, 2)));
        assertFalse(Timeline.fits(List.of("a", "b", "c", "d", "e"), rows));
    }

    @Test
    void ofManyYearsSomeAreNamed() {
        Timeline timeline = Timeline.of(
                Timeline.Sheet.BROAD, COLUMNS, List.of(row("1949", "a", "1", ""), row("2023", "b", "2", "")));
        assertTrue(timeline.ticks().size() <= 13, timeline.ticks().toString());
    }
}
