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
import org.junit.jupiter.params.provider.ValueSource;
import xinzhi.extract.Entity;
import xinzhi.extract.Observation;
import xinzhi.extract.Reader;
import xinzhi.extract.Reading;
import xinzhi.extract.Stance;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "部分地区茶叶产量增长8%。",
                "一些地方的茶叶产量增长8%。",
                "有的城市茶叶产量增长8%。",
                "个别省份茶叶产量增长8%。",
                "多地茶叶产量增长8%。",
                "各地茶叶产量增长8%。",
                "部分茶叶企业产量增长8%。"
            })
    void whatIsSaidOfPlacesWithoutANameIsNotSaidOfThePlaceNamedBefore(String sentence) {
        Observation last = last("山东省加快茶园改造，推广新品种。" + sentence);
        assertEquals(List.of(), last.areas());
        assertTrue(last.indicator().endsWith("产量增速"), last.indicator());
    }

    @Test
    void aPlaceNamedBehindSomeOfThemIsTheOneThatIsMeant() {
        Observation last = last("一些地方增长较快，山东省茶叶产量增长8%。");
        assertEquals(List.of("山东省"), last.areas().stream().map(Entity::label).toList());
    }

    @Test
    void aTargetIsToldFromAFact() {
        assertEquals("力争超过", last("到2030年，茶园面积力争超过8万亩。").bound().orElseThrow());
    }

    @Test
    void whatIsToBeDoneUntilAYearIsATarget() {
        assertEquals(Stance.TARGET, last("该县将推进茶园改造，到2030年改造茶园8万亩。").stance());
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
