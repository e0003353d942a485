package xinzhi.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import xinzhi.extract.Entity;
import xinzhi.extract.Reader;
import xinzhi.extract.Statement;
import xinzhi.extract.Trace;

class StatementRulesTest {
    private static final Reader TEXTS = new Reader();
    private static final StatementReader STATEMENTS = new StatementReader(TEXTS.ontology());

    @Test
    void everyRuleHoldsToItsExamples() {
        assertEquals(
                List.of(),
                new StatementExamples(TEXTS.ontology(), TEXTS::read)
                        .failures(TEXTS.ontology().rules("StatementRule")));
    }

    @Test
    void aPersonSpeaksAtAnEvent() {
        Statement said = only("习近平总书记在中央经济工作会议上强调，粮食安全要常抓不懈。");
        assertEquals(Optional.of("习近平"), said.speaker().map(Entity::label));
        assertEquals(Optional.of("中央经济工作会议"), said.event().map(Entity::label));
    }

    @Test
    void aPronounIsTheOneWhoSpokeLast() {
        assertEquals(List.of("习近平", "习近平", "习近平"), speakers("习近平总书记指出，粮食安全要常抓不懈。他强调，耕地必须守住。\n在他看来，种子是农业的“芯片”。"));
        assertTrue(statements("习近平总书记指出，粮食安全要常抓不懈。他强调，耕地必须守住。").stream()
                .filter(s -> s.rule().equals("quotation-by-pronoun"))
                .allMatch(s -> s.confidence() < 0.8));
    }

    @Test
    void aPronounIsNobodyWhereTwoCouldBeMeant() {
        assertEquals(List.of("习近平", "-"), speakers("习近平总书记指出，粮食安全要常抓不懈。马克思写过机器。他认为，耕地必须守住。"));
        assertEquals(List.of("习近平", "-", "-"), speakers("习近平总书记指出，粮食安全要常抓不懈。专家指出，耕地必须守住。他认为，种子要好。"));
        assertEquals(List.of("-"), speakers("粮食安全要常抓不懈。他认为，耕地必须守住。"));
    }

    @Test
    void whatIsSaidBeforeItsSpeakerIsWhatTheQuotationIsAbout() {
        Statement said = only("“粮食安全是头等大事。”习近平总书记说。");
        assertEquals(
                List.of("粮食安全", "习近平"), said.about().stream().map(Entity::label).toList());
    }

    @Test
    void aDenialIsAQuotationOfWhoDenies() {
        assertEquals(List.of("国家统计局"), speakers("有人问及数据造假的说法，国家统计局予以否认：“没有这回事。”"));
        assertEquals(List.of("国家统计局"), speakers("针对国家统计局停发公报的传闻，该机构回应称，传闻不实。"));
    }

    @Test
    void aMeetingThatSpeaksIsAnEventAndNoSpeaker() {
        Statement said = only("中央经济工作会议提出，要着力扩大内需。");
        assertEquals(Optional.empty(), said.speaker());
        assertEquals(Optional.of("中央经济工作会议"), said.event().map(Entity::label));
    }

    @Test
    void whatAQuotationCallsForIsNoMeasureOfTheAuthor() {
        assertEquals(Statement.Type.QUOTATION, only("中央经济工作会议提出，必须着力扩大内需。").type());
    }

    @Test
    void aQuotationGoesOnToTheMarkThatClosesIt() {
        String text = "习近平总书记指出：“粮食安全是头等大事。耕地必须守住。”各地都在行动。";
        assertEquals(
                "习近平总书记指出：“粮食安全是头等大事。耕地必须守住。”",
                statements(text).stream()
                        .filter(s -> s.type() == Statement.Type.QUOTATION)
                        .findFirst()
                        .orElseThrow()
                        .span()
                        .of(text));
    }

    @Test
    void aMeasureCarriesTheStrengthOfItsWording() {
        assertEquals(Optional.of("must"), only("必须守住耕地红线。").strength());
        assertEquals(Optional.of("should"), only("各地应当守住耕地红线。").strength());
        assertEquals(Optional.of("need"), only("各地要守住耕地红线。").strength());
        assertEquals(Optional.of("may"), only("各地不妨通过轮作养护耕地。").strength());
    }

    @Test
    void aHeadingIsNoStatement() {
        assertEquals(List.of(), statements("要守住耕地红线\n耕地面积多年稳定。"));
    }

    @Test
    void aSentenceWithoutSubjectIsAMeasureOnlyWhereMeasuresAreCalledFor() {
        String measure = "完善轮作制度，推广保护性耕作。";
        assertEquals(List.of(), statements(measure));
        assertEquals(2, statements("各地要守住耕地红线。" + measure).size());
    }

    private static Statement only(String text) {
        List<Statement> statements = statements(text);
        assertEquals(1, statements.size(), statements.toString());
        return statements.get(0);
    }

    private static List<Statement> statements(String text) {
        return STATEMENTS.statements(TEXTS.read(text), Trace.NONE);
    }

    /** Who speaks in each quotation of a text. */
    private static List<String> speakers(String text) {
        return statements(text).stream()
                .filter(s -> s.type() == Statement.Type.QUOTATION)
                .map(s -> s.speaker().map(Entity::label).orElse("-"))
                .toList();
    }
}
