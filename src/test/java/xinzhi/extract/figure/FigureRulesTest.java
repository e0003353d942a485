package xinzhi.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import xinzhi.extract.Observation;
import xinzhi.extract.Reader;
import xinzhi.extract.Reading;
import xinzhi.extract.Trace;

class FigureRulesTest {
    private static final Reader TEXTS = new Reader();
    private static final FigureReader FIGURES = new FigureReader(TEXTS.ontology());

    static Stream<Arguments> cases() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/figures.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> Arguments.of(cells[0], cells[1]));
    }

    @Test
    void everyRuleHoldsToItsExamples() {
        assertEquals(
                List.of(),
                new FigureExamples(TEXTS.ontology(), TEXTS::read)
                        .failures(TEXTS.ontology().rules("FigureRule")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theFiguresOfASentenceAreRead(String sentence, String expected) {
        assertEquals(expected.replace(" ; ", "\n"), rows(observations(sentence)));
    }

    @Test
    void aFigureWithoutATimeOfItsOwnTakesThatOfTheSentenceBefore() {
        Observation last = last("2021年，该县启动茶园改造。茶园面积达到8万亩。");
        assertEquals("2021", last.period().orElseThrow());
    }

    @Test
    void aNewParagraphForgetsTheTime() {
        assertTrue(last("2021年，该县启动茶园改造。\n茶园面积达到8万亩。").period().isEmpty());
    }

    @Test
    void anArticleThatOpensWithFiguresReportsOfTheirTime() {
        assertEquals("2021", last("2021年，该县茶园面积达到8万亩。\n茶叶产量达到3万吨。").period().orElseThrow());
    }

    @Test
    void theRegionsOfAListStandOrFallTogether() {
        assertTrue(last("对越南、泰国的茶叶出口额达到8亿元。").areas().isEmpty());
    }

    @Test
    void aTargetIsToldFromAFact() {
        assertEquals("力争超过", last("到2030年，茶园面积力争超过8万亩。").bound().orElseThrow());
    }

    @Test
    void theOneWhoGivesAFigureIsItsSource() {
        assertEquals("农业协会统计", last("据农业协会统计，茶园面积达到8万亩。").source().orElseThrow());
    }

    @Test
    void theSpanOfAFigureIsItsNumberAndUnit() {
        String text = "茶园面积达到 １２ 万亩。";
        Reading reading = TEXTS.read(text);
        assertEquals(
                "１２ 万亩", FIGURES.observations(reading, Trace.NONE).get(0).span().of(text));
    }

    private static Observation last(String text) {
        List<Observation> read = observations(text);
        return read.get(read.size() - 1);
    }

    private static List<Observation> observations(String text) {
        return FIGURES.observations(TEXTS.read(text), Trace.NONE);
    }

    private static String rows(List<Observation> observations) {
        return observations.stream().map(FigureExamples::row).collect(Collectors.joining("\n"));
    }
}
