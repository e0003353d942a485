package xinzhi.extract.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import xinzhi.extract.Claim;
import xinzhi.extract.Predicate;
import xinzhi.extract.Stance;
import xinzhi.extract.Statement;
import xinzhi.extract.Trace;
import xinzhi.extract.mention.MentionFinder;
import xinzhi.nlp.Analyzer;
import xinzhi.ontology.Ontology;
import xinzhi.sample.ProjectOntology;
import xinzhi.text.Sentence;
import xinzhi.text.Span;

class RelationRulesTest {
    private static final Ontology ONTOLOGY = ProjectOntology.ONE;
    private static final Analyzer ANALYZER = MentionFinder.analyzer(ONTOLOGY);
    private static final RelationReader READER = new RelationReader(ONTOLOGY);

    @Test
    void everyRuleHoldsToItsExamples() {
        assertEquals(List.of(), new RelationExamples(ONTOLOGY, ANALYZER).failures(ONTOLOGY.rules("RelationRule")));
    }

    @Test
    void whatIsCalledForIsNoPlainFact() {
        assertEquals(Stance.NORMATIVE, only("要以[绿色金融]支持[零碳园区]。").stance());
        assertEquals(Stance.PLAIN, only("[绿色金融]主要支持[零碳园区]。").stance());
    }

    @Test
    void whatMayBeIsPossible() {
        assertEquals(
                Stance.POSSIBLE, only("[脑机接口/Technology]有望带动[康复医疗/Industry]。").stance());
    }

    @Test
    void whatCanBeDoneIsNotDone() {
        assertEquals(Stance.POSSIBLE, only("[舟山市/Region]可发展[海水淡化/Industry]。").stance());
    }

    @Test
    void whatOthersAreUrgedToDoIsCalledFor() {
        assertEquals(Stance.NORMATIVE, only("支持[贵州省/Region]培育[云计算产业/Industry]。").stance());
    }

    @Test
    void aRecommendationAssertsNoDeed() {
        Stance inRecommendation =
                Stance.PLAIN.within(List.of(recommendation(new Span(0, 9))), new Span(2, 8), Predicate.DEVELOPS);
        assertEquals(Stance.NORMATIVE, inRecommendation);
        assertEquals(
                Stance.PLAIN,
                Stance.PLAIN.within(List.of(recommendation(new Span(0, 9))), new Span(2, 8), Predicate.BROADER));
    }

    @Test
    void whatIsQuotedIsReported() {
        assertEquals(Stance.REPORTED, only("会议强调：“[绿色金融]支撑[零碳园区]，步子要稳。”").stance());
    }

    @Test
    void aThingThatActsOnItselfIsKnownForALoop() {
        assertTrue(only("[数字经济]推动[数字经济]。").isLoop());
        assertTrue(only("[数字经济]是[数字经济]的重要载体。").isLoop());
        assertFalse(only("[绿色金融]支持[零碳园区]。").isLoop());
    }

    @Test
    void aThingNamedOnceDoesNotActOnItself() {
        assertEquals(List.of(), claims("[数字经济]规模可观，推动其发展。"));
    }

    @Test
    void theEvidenceStandsInTheSentence() {
        String marked = "天气转暖。[夜间经济/Industry]正在带动[文旅消费]。";
        Claim claim = only(marked);
        assertEquals("夜间经济正在带动文旅消费", MarkedText.reading(marked, ANALYZER).text(claim.evidence()));
        assertTrue(claim.sentence().span().contains(claim.evidence()));
    }

    private static Statement recommendation(Span span) {
        return new Statement(
                Statement.Type.RECOMMENDATION,
                span,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("should"),
                false,
                new Sentence(0, span),
                "rule",
                0.9);
    }

    private static List<Claim> claims(String marked) {
        return READER.claims(MarkedText.reading(marked, ANALYZER), List.of(), Trace.NONE);
    }

    private static Claim only(String marked) {
        List<Claim> claims = claims(marked);
        assertEquals(1, claims.size(), claims.toString());
        return claims.get(0);
    }
}
