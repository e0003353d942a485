package xinzhi.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import xinzhi.text.Span;

final class AnalyzerTest {
    private static final String TEXT = "船闸调度平台赋能内河航运，2023年货运量超过5亿吨。云桥港 AI 码头投入使用；数字孪生船队即将启航。";

    private static List<String> words(Analyzer analyzer, String text) {
        return analyzer.tokens(text, new Span(0, text.length())).stream()
                .map(t -> t.span().of(text))
                .toList();
    }

    @Test
    void aWordOfTheDictionaryIsOneToken() {
        assertEquals(true, words(new Analyzer(List.of("云桥港")), TEXT).contains("云桥港"));
        assertEquals(false, words(new Analyzer(List.of("船闸")), TEXT).contains("云桥港"));
    }

    @Test
    void aVerbOfTheDictionaryIsTaggedAsOne() {
        Analyzer analyzer = new Analyzer(List.of("云桥港"), List.of("赋能"));
        assertEquals(
                List.of("v"),
                analyzer.tokens(TEXT, new Span(0, TEXT.length())).stream()
                        .filter(t -> t.span().of(TEXT).equals("赋能"))
                        .map(Token::tag)
                        .toList());
    }

    @Test
    void tokensTileTheSpanButForWhiteSpace() {
        Span span = new Span(4, TEXT.length() - 2);
        StringBuilder joined = new StringBuilder();
        int end = span.start();
        for (Token token : new Analyzer(List.of()).tokens(TEXT, span)) {
            assertEquals("", TEXT.substring(end, token.span().start()).strip());
            joined.append(token.span().of(TEXT));
            end = token.span().end();
        }
        assertEquals(span.of(TEXT).replace(" ", ""), joined.toString());
    }

    @Test
    void analyzersWithDifferentDictionariesDoNotDisturbEachOther() throws Exception {
        List<Analyzer> analyzers =
                List.of(new Analyzer(List.of("云桥港", "船闸调度")), new Analyzer(List.of("桥港", "调度平台", "生船队")));
        List<List<String>> alone = analyzers.stream().map(a -> words(a, TEXT)).toList();
        var pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                int which = i % 2;
                tasks.add(() -> {
                    int differences = 0;
                    for (int round = 0; round < 100; round++) {
                        differences += words(analyzers.get(which), TEXT).equals(alone.get(which)) ? 0 : 1;
                    }
                    return differences;
                });
            }
            for (Future<Integer> differences : pool.invokeAll(tasks)) {
                assertEquals(0, differences.get());
            }
        } finally {
            pool.shutdown();
        }
    }
}
