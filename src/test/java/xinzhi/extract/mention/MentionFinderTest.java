package xinzhi.extract.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import xinzhi.extract.Mention;
import xinzhi.extract.Reading;
import xinzhi.extract.Trace;
import xinzhi.nlp.Token;
import xinzhi.ontology.ThingType;
import xinzhi.text.Sentence;
import xinzhi.text.Span;

final class MentionFinderTest {
    private static final String TEXT =
            """
            内河航运是实体经济的重要部分。浙江省实施“清风护河”行动，打造全国内河航运发展先行区。
            我省把船员信用体系、船舶信用体系建在港口。我国水运专家陆明远教授说，人工智能技术推动船舶制造业转型。
            """;

    @Test
    void everyMentionStandsInItsSentenceInOrderAndApart() {
        Reading reading = Case.read(TEXT);
        for (Sentence sentence : reading.sentences()) {
            int end = sentence.span().start();
            for (Mention mention : reading.mentionsOf(sentence)) {
                assertTrue(mention.span().start() >= end && sentence.span().contains(mention.span()));
                assertTrue(mention.confidence() > 0 && mention.confidence() <= 1);
                end = mention.span().end();
            }
        }
    }

    @Test
    void noTokenCrossesTheEdgeOfAMention() {
        Reading reading = Case.read(TEXT);
        for (Sentence sentence : reading.sentences()) {
            for (Mention mention : reading.mentionsOf(sentence)) {
                for (Token token : reading.tokensOf(sentence)) {
                    assertTrue(!token.span().overlaps(mention.span())
                            || mention.span().contains(token.span()));
                }
            }
        }
    }

    @Test
    void aNameBetweenAPostAndAVerbOfSayingIsAPersonWhateverWordsItHolds() {
        String text = "药企董事长孙飘扬表示订单充足。药学院教授林海波认为，成本偏高。教授何光远不同意。" + "何光远建议提高补助。县长林志明说，茶好。副市长欧阳明亮表示，路通了。院长林立说，要务实。";
        assertEquals(List.of("孙飘扬", "林海波", "何光远", "何光远", "林志明", "欧阳明亮", "林立"), people(text));
    }

    @Test
    void howSomebodySpeaksIsNoName() {
        assertEquals(
                List.of(),
                people("县长高兴地说，茶好。部长郑重宣布，路通了。校长严肃指出，学风不正。教授向记者介绍，稻子抗旱。" + "局长明确表示，不批。代表和委员认为，可行。学校单位表示，照办。"));
    }

    private static List<String> people(String text) {
        return Case.read(text).mentions().stream()
                .flatMap(List::stream)
                .filter(m -> m.entity().type() == ThingType.PERSON)
                .map(m -> m.entity().label())
                .toList();
    }

    @Test
    void theSameTextIsReadTheSameAgain() {
        MentionFinder another = new MentionFinder(Case.ONTOLOGY, MentionFinder.analyzer(Case.ONTOLOGY));
        assertEquals(
                Case.read(TEXT).mentions(),
                another.read(Case.article(TEXT), Trace.NONE).mentions());
    }

    @Test
    void spacesOfTheTypesettingDoNotHideAThing() {
        String text = "实 体 经 济要发展。";
        Mention mention = Case.read(text).mentions().get(0).get(0);
        assertEquals(new Span(0, 7), mention.span());
        assertEquals("实体经济", mention.entity().label());
    }

    /** The longer name of two that cross does not win where a shorter one stands beside its other half. */
    @Test
    void namesThatCoverMoreTogetherWin() {
        assertEquals(List.of("内河航运", "实体经济", "高质量发展"), Case.named("内河航运服务实体经济高质量发展。"));
        assertEquals(List.of("经济高质量发展=高质量发展"), Case.named("人才服务经济高质量发展。"));
    }

    @Test
    void howManyThereAreAndWhatIsDoneToThemStandOutsideTheName() {
        assertTrue(Case.named("已建成12个内河航运示范园区。内河航运示范园区客流增长。").contains("内河航运示范园区"));
        List<String> proposed = Case.named("提议山东省先行先试。提议山东省出台细则。提议山东省扩大试点。");
        assertTrue(proposed.stream().noneMatch(name -> name.startsWith("提议")), proposed::toString);
        assertTrue(proposed.stream().anyMatch(name -> name.startsWith("山东省")), proposed::toString);
    }

    /** That a phrase recurs says that it is a name; what of, the rule that knows its last word says. */
    @Test
    void aPhraseThatRecursIsOfTheClassThatARuleGivesIt() {
        Reading reading = Case.read("市里出台技工评价办法。技工评价办法带来变化。完善技工评价办法很重要。");
        assertEquals(
                Set.of(ThingType.POLICY),
                reading.mentions().stream()
                        .flatMap(List::stream)
                        .filter(m -> m.entity().label().equals("技工评价办法"))
                        .map(m -> m.entity().type())
                        .collect(Collectors.toSet()));
    }

    @Test
    void ourCountryAndOurProvinceAreNamed() {
        List<String> named = Case.named(TEXT);
        assertTrue(named.contains("我国=中国"), named.toString());
        assertTrue(named.contains("我省=浙江省"), named.toString());
    }

    @Test
    void whereTheTextNamesNoProvinceItIsTheAuthors() {
        assertTrue(Case.named("我省内河众多。", "山东省航务中心").contains("我省=山东省"));
        assertEquals(List.of(), Case.named("我省内河众多。"));
    }

    @Test
    void anAuthorSpeaksOfHisOwnPlaceThoughAnotherIsNamedMore() {
        List<String> named = Case.named("重庆市通江达海，重庆市货源充足。我市发展航运，全市货运量大增。", "沅泷市航务局");
        assertTrue(named.contains("我市=沅泷市"), named.toString());
    }

    @Test
    void theWholeProvinceIsThatOfWhichTheSentenceSpeaks() {
        List<String> named = Case.named("四川省内河众多，四川省、四川省船员增加。辽宁省航务局介绍，全省船员减少。");
        assertTrue(named.contains("全省=辽宁省"), named.toString());
    }

    @Test
    void aWordThatBeginsLikeAPlaceIsNone() {
        List<String> named = Case.named("完善技术市场。技术市场管理办公室推广技术，全市响应。");
        assertFalse(named.stream().anyMatch(n -> n.endsWith("技术市")), named.toString());
    }

    @Test
    void theProvincesBodiesAreItsOwn() {
        List<String> named = Case.named("江苏水网密布，省政府要求疏浚航道。");
        assertTrue(named.contains("省政府=江苏省人民政府") || named.contains("省政府=江苏省政府"), named.toString());
    }

    @Test
    void oneCharacterPlacesAreReadInARowOnly() {
        List<String> named = Case.named("沪苏浙三地的航道相通。");
        assertEquals(List.of("沪=上海市", "苏=江苏省", "浙=浙江省"), named.subList(0, 3));
        assertFalse(Case.named("水乡的浙菜馆。").contains("浙=浙江省"));
    }

    @Test
    void aCountyByItsBareNameIsReadBehindWhereItLiesOrItsNeighbour() {
        List<String> named = Case.named("江西兴国、于都的航道相通。");
        assertTrue(named.containsAll(List.of("兴国=兴国县", "于都=于都县")), named.toString());
        assertFalse(Case.named("航运兴国。").contains("兴国=兴国县"));
    }

    @Test
    void theWholePrefectureIsTheOneNamed() {
        List<String> named = Case.named("大理白族自治州内河众多，全州货运量大增。");
        assertTrue(named.contains("全州=大理白族自治州"), named.toString());
    }

    @Test
    void aPersonsPostLeavesTheBodyItsOwnName() {
        List<String> named = Case.named("国务院总理李强考察港口。");
        assertTrue(named.containsAll(List.of("国务院", "李强")), named.toString());
    }

    @Test
    void aNameGivenInBracketsStandsForTheFullOne() {
        List<String> named = Case.named("《内河船员培训条例》（以下简称《船培条例》）已经公布。企业应熟悉《船培条例》的要求。");
        assertEquals(2, named.stream().filter("船培条例=内河船员培训条例"::equals).count(), named.toString());
    }

    @Test
    void aBareHeadStandsForTheOneFullNameBefore() {
        List<String> named = Case.named("第九届临江国际水运博览会开幕。今年的博览会有百家企业参加。");
        assertEquals(List.of("第九届临江国际水运博览会", "博览会=第九届临江国际水运博览会"), named);
    }

    @Test
    void aBareHeadStandsForADocumentWhoseNameEndsInABracket() {
        List<String> named = Case.named("《临江市水运振兴行动计划（2023—2025年）》印发。《行动计划》分三步。");
        assertTrue(named.contains("行动计划=临江市水运振兴行动计划（2023—2025年）"), named.toString());
    }

    @Test
    void aTitleBesideANameIsNotPartOfIt() {
        assertTrue(Case.named(TEXT).contains("陆明远"));
    }

    @Test
    void quotedPoliciesKeepTheirMarks() {
        assertTrue(Case.named(TEXT).contains("“清风护河”行动"));
    }

    @Test
    void aTechnologyWithTheWordForOneIsTheTechnology() {
        assertTrue(Case.named(TEXT).contains("人工智能技术=人工智能"), Case.named(TEXT).toString());
    }

    @Test
    void aGuardVoidsAMatch() {
        assertFalse(Case.named("实体经济化的说法并不通行。山东舰驶过。").stream().anyMatch(n -> n.endsWith("山东省")));
    }

    @Test
    void whatTheArticleBringsHasATypeOfItsOwn() {
        ThingType type = Case.read("全市建设临江水运研究院。").mentions().stream()
                .flatMap(List::stream)
                .filter(m -> m.entity().label().equals("临江水运研究院"))
                .map(m -> m.entity().type())
                .findFirst()
                .orElseThrow();
        assertEquals(ThingType.ORGANIZATION, type);
    }
}
