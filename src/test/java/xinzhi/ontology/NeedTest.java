package xinzhi.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NeedTest {
    private static boolean met(String regex, String text) {
        return Need.of(Pattern.compile(regex)).isMetBy(new Letters(text));
    }

    @ParameterizedTest
    @CsvSource({
        "推动, 动推",
        "推(?:动|进), 推行",
        "(?:加快)?推进, 加强",
        "'[推促]进.{0,9}发展', 推进了",
        "(?=发展)., 发",
        "(?<=发展)., 展发",
        "(?<s>发|展)+型, 发展",
        "'发{1,2}展', 展",
        "[一-三&&[二三]]产, 一产",
        "发展|增长, 发增"
    })
    void aTextThatLacksAWordOfThePatternIsLetGo(String regex, String text) {
        assertFalse(met(regex, text));
        assertFalse(Pattern.compile(regex).matcher(text).find());
    }

    @ParameterizedTest
    @CsvSource({
        "发?展, 开展",
        "发*展, 展",
        "'发{0,2}展', 展",
        "(?!发)展, 展",
        "(?<!发)展, 展",
        "发展|, 好",
        "[^发]展, 开展",
        "[^发&&展]展, 展展",
        "\\p{L}展, 开展",
        "\\d年, 5年",
        "(?i)a展, A展",
        "(.)\\1, 好好",
        "[一-鿿]展, 开展",
        "[]展]开, 展开",
        "[-展]开, -开",
        "a\\.b, a.b",
        "(?:发|展){2}, 展发",
        "\\Q发|展\\E, 发|展",
        "^$|好, 好"
    })
    void whatMatchesIsNeverLetGo(String regex, String text) {
        assertTrue(Pattern.compile(regex).matcher(text).find());
        assertTrue(met(regex, text));
    }

    @Test
    void oneOfSomeWordsIsNeeded() {
        Need need = Need.ofOneOf(List.of("带动", "促"));
        assertTrue(need.isMetBy(new Letters("甲带动乙")));
        assertTrue(need.isMetBy(new Letters("促")));
        assertFalse(need.isMetBy(new Letters("动带")));
        assertTrue(Need.ofOneOf(List.of()).isMetBy(new Letters("")));
    }

    /** With and without it the rules read the same in the sample pages and in each other's examples. */
    @Test
    void noRuleIsKeptFromATextThatItMatches() throws IOException {
        Ontology ontology = Ontology.load(Path.of("ontology"), "https://w3id.org/xinzhi/id/");
        List<String> texts = new ArrayList<>();
        try (Stream<Path> pages = Files.list(Path.of("seeds"))) {
            for (Path page : pages.sorted().toList()) {
                texts.addAll(List.of(Files.readString(page).split("[。\n]")));
            }
        }
        List<Rule> rules = Stream.of("StatementRule", "FigureRule")
                .flatMap(kind -> ontology.rules(kind).stream())
                .toList();
        rules.forEach(r -> texts.addAll(r.examples()));
        List<Letters> letters = texts.stream().map(Letters::new).toList();
        for (Rule rule : rules) {
            Need need = Need.of(rule.pattern());
            for (int i = 0; i < texts.size(); i++) {
                if (!need.isMetBy(letters.get(i))) {
                    assertEquals(false, rule.pattern().matcher(texts.get(i)).find(), rule.id() + " in " + texts.get(i));
                }
            }
        }
    }
}
