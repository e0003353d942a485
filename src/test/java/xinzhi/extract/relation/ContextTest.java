package xinzhi.extract.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import xinzhi.extract.Claim;
import xinzhi.extract.Entity;
import xinzhi.extract.Predicate;
import xinzhi.extract.Reading;
import xinzhi.extract.Stance;
import xinzhi.extract.Statement;
import xinzhi.extract.Trace;
import xinzhi.extract.mention.MentionFinder;
import xinzhi.nlp.Analyzer;
import xinzhi.ontology.Ontology;
import xinzhi.sample.ProjectOntology;
import xinzhi.text.Sentence;

/** What a sentence takes over from those before it. */
class ContextTest {
    private static final Ontology ONTOLOGY = ProjectOntology.ONE;
    private static final Analyzer ANALYZER = MentionFinder.analyzer(ONTOLOGY);
    private static final RelationReader READER = new RelationReader(ONTOLOGY);

    @Test
    void aHeadingSaysWhatTheParagraphCallsFor() {
        assertEquals(
                Set.of("航运体制改革 requires 引航制度", "航运体制改革 requires 船员培训"), said("深化[航运体制改革]。要健全[引航制度/Policy]，强化[船员培训]。"));
    }

    @Test
    void aHeadingHoldsForItsParagraphOnly() {
        assertEquals(Set.of(), said("深化[航运体制改革]。\n要健全[引航制度/Policy]。"));
    }

    @Test
    void aSentenceThatSaysMoreIsNoHeading() {
        assertEquals(Set.of(), said("深化[航运体制改革]，时不我待。要健全[引航制度/Policy]。"));
    }

    @Test
    void aCharacterOfAFontsOwnIsNoSignOfAThing() {
        assertEquals(Set.of("引航 drives 航运业"), said("\uF0B7[引航]推动[航运业/Industry]。"));
        assertEquals(Set.of("引航 drives 航运业"), said("\uE010近年来，[引航]推动[航运业/Industry]。\uE800"));
    }

    @Test
    void aPronounStandsForWhoSpokeLast() {
        assertEquals(Set.of("陆远舟 proposes 引航制度"), said("[陆远舟/Person]说，旺季到了。客流不少。他建议，健全[引航制度]。"));
        assertEquals(Set.of("周明 proposes 引航制度"), said("[陆远舟/Person]说，旺季到了。[周明/Person]分析，淡季未过。他建议，健全[引航制度]。"));
    }

    @Test
    void anotherVoiceEndsWhatADocumentLaysDown() {
        String plan = "[海洋经济发展规划/Policy]提出，港口要更加通畅。";
        assertEquals(Set.of("海洋经济发展规划 targets 海水淡化"), said(plan + "突破[海水淡化/Technology]。"));
        assertEquals(
                Set.of("陆远舟 affiliatedWith 滨海大学"),
                said(plan + "[滨海大学/Organization]教授[陆远舟/Person]认为，突破[海水淡化/Technology]。"));
    }

    @Test
    void thePostOfWhoSpeaksIsTheAuthorsOwnWord() {
        Reading reading = MarkedText.reading("[滨海大学/Organization]教授[陆远舟/Person]认为，[引航]推动[航运业/Industry]。", ANALYZER);
        Sentence sentence = reading.sentences().get(0);
        Entity speaker = reading.mentionsOf(sentence).get(1).entity();
        Statement quotation = new Statement(
                Statement.Type.QUOTATION,
                sentence.span(),
                List.of(),
                Optional.of(speaker),
                Optional.empty(),
                Optional.empty(),
                true,
                sentence,
                "quotation-says",
                0.85);
        assertEquals(
                Map.of(Predicate.AFFILIATED_WITH, Stance.PLAIN, Predicate.DRIVES, Stance.REPORTED),
                READER.claims(reading, List.of(quotation), Trace.NONE).stream()
                        .collect(Collectors.toMap(Claim::predicate, Claim::stance)));
    }

    @Test
    void membersOfWhatIsCalledForAreNotCalledFor() {
        assertEquals(Set.of(), said("[陆远舟/Person]认为，这要靠大家，应当建设[引航员]、[理货员]等队伍。"));
    }

    @Test
    void thatSomebodyCallsForItIsAPlainFact() {
        assertEquals(
                List.of(Stance.PLAIN),
                READER
                        .claims(MarkedText.reading("[陆远舟/Person]认为，这要靠大家，应当健全[引航制度]。", ANALYZER), List.of(), Trace.NONE)
                        .stream()
                        .map(c -> c.stance())
                        .toList());
    }

    @Test
    void theNameOfALongDocumentIsOneName() {
        assertEquals(
                Set.of(
                        "滨海市 issues 滨海市促进海洋牧场与海上风电融合发展三年行动方案（2025—2027年）",
                        "滨海市促进海洋牧场与海上风电融合发展三年行动方案（2025—2027年） targets 海水养殖"),
                said("[滨海市/Region]印发《[滨海市促进海洋牧场与海上风电融合发展三年行动方案（2025—2027年）/Policy]》，聚焦[海水养殖/Industry]。"));
    }

    @Test
    void aLightHeadThatGoesOnIsAVerb() {
        assertEquals(
                Set.of("机器视觉 appliedIn 茶叶", "机器视觉 appliedIn 柑橘"),
                said("[机器视觉/Technology]应用于[茶叶/Industry]、荔枝、龙眼、[柑橘/Industry]等分拣。"));
    }

    @Test
    void listedPlacesActTogether() {
        assertEquals(
                Set.of("舟山市 develops 海水淡化", "台州市 develops 海水淡化"),
                said("支持[舟山市/Region]、[台州市/Region]发展[海水淡化/Industry]。"));
    }

    @Test
    void anAsideStandsBetweenSubjectAndVerb() {
        assertEquals(Set.of("舟山市 develops 海钓旅游"), said("[舟山市/Region]依托海岛风光发展[海钓旅游/Industry]。"));
    }

    @Test
    void aSubjectOutlivesASemicolonBeforeAnAdverb() {
        assertEquals(
                Set.of("渔光互补 drives 海水养殖", "渔光互补 drives 光伏发电"),
                said("[渔光互补]能够带动[海水养殖/Industry]；还能够促进[光伏发电/Industry]。"));
    }

    @Test
    void aSpeechIsReadFromItsFirstWord() {
        assertEquals(Set.of("渔光互补 drives 海水养殖"), said("他说：“以[渔光互补]为引领，稳步推进[海水养殖/Industry]，步子要稳，不能着急，更不能一哄而上搞攀比。”"));
    }

    @Test
    void aSubjectMayHaveARelativeClauseBeforeIt() {
        assertEquals(
                Set.of("海洋实验室 locatedIn 青岛市", "海洋实验室 develops 深海采矿"),
                said("位于[青岛市/Region]的[海洋实验室/Organization]布局[深海采矿/Industry]。"));
    }

    @Test
    void thingsAreListedThoughTheyAreCounted() {
        assertEquals(Set.of("临海市 develops 智慧渔港", "临海市 develops 冷链仓库"), said("[临海市/Region]建成[智慧渔港]26座、[冷链仓库]3个。"));
    }

    @Test
    void aDateBeforeTheVerbIsNoSubject() {
        assertEquals(Set.of("临海市 hasFeature 港口多", "临海市 develops 智慧渔港"), said("[临海市/Region]港口多，到2030年建成[智慧渔港]。"));
    }

    private static Set<String> said(String marked) {
        return READER.claims(MarkedText.reading(marked, ANALYZER), List.of(), Trace.NONE).stream()
                .map(c -> c.subject().label() + " " + c.predicate().localName() + " "
                        + c.object().label())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
