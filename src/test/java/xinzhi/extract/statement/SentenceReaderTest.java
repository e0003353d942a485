package xinzhi.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import xinzhi.extract.Entity;
import xinzhi.extract.Reader;
import xinzhi.extract.Reading;
import xinzhi.extract.Statement;
import xinzhi.extract.Trace;

class SentenceReaderTest {
    private static final Reader TEXTS = new Reader();
    private static final StatementReader RULES = new StatementReader(TEXTS.ontology());
    private static final SentenceModel MODEL = SentenceModel.shipped().orElseThrow();
    private static final SentenceReader SENTENCES = new SentenceReader(TEXTS.ontology(), MODEL);

    /** No rule reads it: its predicate has no head that they know. */
    private static final String MADE_OF = "冷链物流由产地预冷、冷藏运输和低温配送三部分组成，是生鲜流通的命脉。";

    @Test
    void readsWhatRulesDoNotAndSaysWhyInWords() {
        List<String> notes = new ArrayList<>();
        Reading reading = TEXTS.read(MADE_OF);
        assertEquals(List.of(), RULES.statements(reading, Trace.NONE));
        List<Statement> said =
                SENTENCES.united(reading, List.of(), (sentence, rule, outcome) -> notes.add(rule + ": " + outcome));
        assertEquals(1, said.size());
        assertEquals(Statement.Type.DEFINITION, said.get(0).type());
        assertEquals(MADE_OF, said.get(0).span().of(MADE_OF));
        assertTrue(notes.get(0).startsWith("model-statement: a Definition (0."), notes.get(0));
        assertTrue(notes.get(0).contains("所用词语"), notes.get(0));
    }

    @Test
    void aRulesStatementIsAsSureAsTheModelMakesIt() {
        Statement called = united("各地必须守住耕地红线。").get(0);
        Statement told = united("去年各地必须守住耕地红线，粮食产量创下新高。").stream()
                .filter(s -> s.type() == Statement.Type.RECOMMENDATION)
                .findFirst()
                .orElse(called.with(0));
        assertEquals("recommendation-must", called.rule().replaceFirst(".*/", ""));
        assertTrue(called.confidence() > told.confidence(), called + " " + told);
    }

    /** Where problems are listed so are strengths. */
    @Test
    void aListedStrengthIsNoProblem() {
        String text = "面临的机遇与挑战\n一是茶园面积广阔优势。二是采摘人手短缺，制约了产量。";
        assertEquals(
                List.of("二是采摘人手短缺，制约了产量。"),
                united(text).stream()
                        .filter(s -> s.type() == Statement.Type.CHALLENGE)
                        .map(s -> s.span().of(text))
                        .toList());
    }

    @Test
    void whatWasDoneIsNoStatement() {
        assertEquals(List.of(), united("去年，全县建成冷库三座。"));
    }

    @Test
    void aQuotationStaysAsTheRulesReadIt() {
        String text = "习近平总书记指出：“粮食安全是头等大事。耕地必须守住。”";
        Reading reading = TEXTS.read(text);
        List<Statement> quotations = RULES.statements(reading, Trace.NONE).stream()
                .filter(s -> s.type() == Statement.Type.QUOTATION)
                .toList();
        List<Statement> said = united(text);
        assertTrue(said.containsAll(quotations));
        said.forEach(s -> assertEquals(Optional.of("习近平"), s.speaker().map(Entity::label)));
    }

    @Test
    void everyFeatureOfTheModelHasWords() {
        Set<String> names = new TreeSet<>();
        for (SentenceModel.Judge judge : MODEL.inOrder()) {
            for (String line : judge.model().lines()) {
                names.add(line.split("\t")[1].replaceFirst("=.*", ""));
            }
        }
        names.remove("*");
        names.removeIf(n -> TEXTS.ontology().cues().names().contains("feature-" + n));
        assertEquals(Set.of(), names);
    }

    private static List<Statement> united(String text) {
        Reading reading = TEXTS.read(text);
        return SENTENCES.united(reading, RULES.statements(reading, Trace.NONE), Trace.NONE);
    }
}
