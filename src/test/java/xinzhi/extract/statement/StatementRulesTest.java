package xinzhi.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
