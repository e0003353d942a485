package xinzhi.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import xinzhi.extract.Basis;
import xinzhi.extract.Entity;
import xinzhi.extract.Observation;
import xinzhi.extract.Period;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "网传恒达纺织将裁员四成。",
                "针对“恒达纺织将关闭门店三成”的传闻，公司未作评论。",
                "恒达纺织否认将裁员三成。",
                "有家咨询公司放话说“机器将取代300个岗位”，这话听听就好。",
                "有专家断言，到2030年机器将取代300个岗位。",
                "恒达纺织市场部经理回应说：“裁员30%的说法没有依据。”",
                "有媒体称恒达纺织裁员30%。公司表示，该报道不属实。"
            })
    void whatIsRumouredOrDeniedIsNoPlainFigure(String text) {
        assertEquals(Stance.REPORTED, last(text).stance());
    }

    @Test
    void aDenialOfARumourIsNoneOfTheSentenceBefore() {
        assertEquals(
                Stance.PLAIN,
                observations("2023年药价下降61%。有消息称药价将上涨5%，医保局回应称，该消息不实。").get(0).stance());
    }

    @Test
    void aDenialTakesBackTheFigureThatItRepeats() {
        List<Observation> read = observations("报告称，2023年吉林省新能源汽车产值为700亿元。省工信厅回应说：“700亿元的说法没有依据。”");
        assertEquals(
                List.of(Stance.REPORTED, Stance.REPORTED),
                read.stream().map(Observation::stance).toList());
        assertEquals(read.get(0).indicator(), read.get(1).indicator());
        assertEquals(
                List.of("新能源汽车"),
                read.get(1).about().stream().map(Entity::label).toList());
    }

    @Test
    void whatAReplySaysBehindARumourIsPlain() {
        assertEquals(Stance.PLAIN, last("针对传言，恒达纺织回应称，去年产值为4亿元。").stance());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年，该县茶叶产值为3亿元。该县提出建设茶叶强县，2030年茶叶产值达到8亿元。",
                "2024年，该县将招聘教师300名。",
                "“公路投资不会低于3亿元。”",
                "“茶叶产量要继续保持在8万吨以上。”"
            })
    void whatIsStillToComeIsATarget(String text) {
        assertEquals(Stance.TARGET, last(text).stance());
    }

    @Test
    void whatIsSoNowIsNoTargetAndWhatIsStillToComeNotOfLastYear() {
        List<Observation> read = observations("去年，茶叶产值为3亿元。下一步，该县将扩建冷库，储藏能力由目前的5万吨提高到12万吨。");
        assertEquals(
                List.of(Stance.PLAIN, Stance.PLAIN, Stance.TARGET),
                read.stream().map(Observation::stance).toList());
        assertEquals(Optional.empty(), last("去年，茶叶产值为3亿元。下一步，该县将投资2亿元建设冷库。").period());
    }

    @Test
    void theOfficeOfPlanningPlansNoFigure() {
        assertEquals(Stance.PLAIN, last("市交通局规划处处长介绍，2023年公路里程为8万公里。").stance());
    }

    @ParameterizedTest
    @CsvSource({"茶叶合格率由85%提高到92%。, 由", "2023年，该县教师比2018年减少300人。, 比2018年", "2023年，该县小学生五年间下降了20%。, 五年间"})
    void whatAFigureHasChangedFromIsKept(String text, String base) {
        assertEquals(base, observations(text).get(0).bound().orElseThrow());
    }

    @Test
    void whoMadeAFigureKnownIsItsSource() {
        List<Observation> read = observations("2023年渔港吞吐量究竟有多少？市统计局2月公布的数字是85万吨，而《渔港年报》则称，2023年渔港吞吐量为80万吨。");
        assertEquals(
                List.of("市统计局", "《渔港年报》"),
                read.stream().map(o -> o.source().orElseThrow()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "山东省发展装备制造。潍柴动力2023年营业收入2139亿元。",
                "山东省发展装备制造。潍柴动力发布年报，2023年公司净利润90亿元。",
                "潍柴动力的发动机已在甘肃、青海应用，国产化率达到95%。"
            })
    void theFigureOfAFirmIsNotThatOfAPlaceNamedBefore(String text) {
        assertEquals(List.of(), last(text).areas());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            2023年，风机产量达到8万台。¶甘肃省风大。甘肃省沙多。                   | -
            全国风电增长快。¶风机产量达到8万台。¶甘肃省风大。甘肃省沙多。              | 中国
            甘肃省风大。甘肃省沙多。¶风机产量达到8万台。                          | 甘肃省
            甘肃省风大。甘肃省沙多。¶课题组对320家风机企业的问卷显示，产量增长8%。       | -
            甘肃省风大。甘肃省沙多。¶受访的320家风机企业产量增长8%。                 | -
            甘肃省风大。甘肃省沙多。¶对该省320家风机企业的调查显示，产量增长8%。         | 甘肃省
            甘肃省风大。甘肃省沙多。¶一台风机的造价为8万元。                       | -
            甘肃省风大。甘肃省沙多。¶它的造价为8万元。                           | -
            我国风机多。¶研制周期为8年。                                      | -
            我国风机多。¶平均受教育年限提高到8年。                              | 中国
            我国风机多。¶国内风机产量达到8万台。                                | 中国
            甘肃省风大。法国一家公司持有专利。风机产量达到8万台。                   | 甘肃省
            甘肃省风大。东部地区企业承接的订单不足全国的8%。风机产量达到8万台。         | 甘肃省
            """)
    void aFigureIsOfARegionThatIsSpokenOfAndNotOfAThing(String text, String area) {
        Observation last = observations(text.replace("¶", "\n")).stream()
                .filter(o -> o.value().intValue() == 8)
                .reduce((first, second) -> second)
                .orElseThrow();
        assertEquals(
                Optional.ofNullable(area),
                last.areas().stream().map(Entity::label).findFirst());
    }

    @Test
    void anOfficeWithoutThePlacesNameSpeaksOfTheOneThatTheArticleIsAbout() {
        String about = "广西壮族自治区发展临港产业。广西壮族自治区港口众多。山东省与之合作。";
        assertEquals(
                List.of("广西壮族自治区"),
                last(about + "自治区政府提出，茶叶产量达到3万吨。").areas().stream()
                        .map(Entity::label)
                        .toList());
        assertEquals(
                List.of("山东省"),
                last(about + "市政府提出，茶叶产量达到3万吨。").areas().stream()
                        .map(Entity::label)
                        .toList());
    }

    @Test
    void aNationalAssociationSpeaksOfTheCountry() {
        assertEquals(
                "中国", last("山东省发展纺织。中国纺织工业联合会会长认为，行业开工率达到80%。").areas().get(0).label());
    }

    @Test
    void whatIsToBeDoneUntilAYearIsATarget() {
        assertEquals(Stance.TARGET, last("该县将推进茶园改造，到2030年改造茶园8万亩。").stance());
    }

    @Test
    void theOneWhoGivesAFigureIsItsSource() {
        assertEquals("农业协会统计", last("据农业协会统计，茶园面积达到8万亩。").source().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "2023年，新能源汽车产量达到12万辆。, 新能源汽车",
        "据统计，山东省2023年新能源汽车、光伏组件产量分别增长12%和下降3%。, 光伏组件",
        "比亚迪今年前三季度实现营业收入12亿元。, 比亚迪",
        "比亚迪表示，山东省港口吞吐量达到5万吨。, ''"
    })
    void aFigureIsAboutWhatItsIndicatorNamesAndWhoHasIt(String text, String about) {
        assertEquals(about, last(text).about().stream().map(Entity::label).collect(Collectors.joining("、")));
    }

    @Test
    void theSpanOfAFigureIsItsNumberAndUnit() {
        String text = "茶园面积达到 １２ 万亩。";
        Reading reading = TEXTS.read(text);
        assertEquals(
                "１２ 万亩", FIGURES.observations(reading, Trace.NONE).get(0).span().of(text));
    }

    /** Behind the text the sentences that the period, its year and the area are from; * is the article, - the figure's own words. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2021年，甘肃省茶园面积达到8万亩。                                         | - - -
            2021年，甘肃省启动茶园改造。茶园面积达到8万亩。                              | 0 - 0
            2021年，甘肃省启动茶园改造，上半年，甘肃省茶园面积达到8万亩。                    | - - -
            2021年，甘肃省启动茶园改造。上半年，茶园面积达到8万亩。                        | - 0 0
            2021年，甘肃省茶园面积达到8万亩。目前，甘肃省茶园面积达到9万亩。                 | - 0 -
            2021年，甘肃省茶园面积为8万亩，今年，甘肃省茶园面积达到9万亩。                   | - 0 -
            2021年，甘肃省茶园面积为8万亩。¶茶叶产量达到3万吨。                           | 0 - -
            甘肃省茶园多。甘肃省厂房新。¶2021年，茶叶产量达到3万吨。                      | - - *
            广西壮族自治区港口多。广西壮族自治区企业多。自治区政府提出，茶叶产量达到3万吨。      | - - *
            2021年，甘肃省和青海省茶园面积分别为8万亩和9万亩。                             | - - -
            报告称，2023年吉林省人参产值为700亿元。省林草局回应说：“700亿元的说法没有依据。”   | 0 - 0
            今年，甘肃省茶园面积达到8万亩。                                            | - - -
            """)
    void whatTheSentenceOfAFigureDoesNotSayNamesWhereItIsFrom(String text, String from) {
        Observation last = last(text.replace("¶", "\n"));
        Optional<Basis> sentence = last.when().flatMap(Period::from).map(Basis::of);
        assertEquals(
                from,
                Stream.of(
                                sentence,
                                last.when().flatMap(Period::year),
                                last.where().basis())
                        .map(FigureRulesTest::place)
                        .collect(Collectors.joining(" ")));
    }

    private static String place(Optional<Basis> basis) {
        return basis.map(b -> b.sentence().map(s -> "" + s.position()).orElse("*"))
                .orElse("-");
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
