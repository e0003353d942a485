package xinzhi.ontology.sieve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.Rule;
import xinzhi.sample.ProjectOntology;

final class SieveTest {
    @ParameterizedTest
    @CsvSource({
        "推动, 动推",
        "推(?:动|进), 推行",
        "'推.{0,9}进', 进推",
        "'[推促]进.{2,9}发展', 推进了发展",
        "[^，。]展, 发，展",
        "'\\d{4}年', 203年",
        "'(?:发展){2}', 发展",
        "[一-三&&[二三]]产, 一产",
        "(?<s>发|展)+型, 型发展",
        "\\p{IsHan}5, 万1",
        "'[\\uE000-\\uEFFF]了', 好了",
        "^发展, 大发展",
        "发展$, 发展了",
        "'^发展$|^开', 发展开",
        "(?:^|大)发, 小发",
        "'(发)\\1展', 发好",
        "(发(?=展)), 发好",
        "'大|发(?=[，。]|$)', 发好",
        "(?i:ab)展, ac展"
    })
    void aTextWithoutAMatchIsLetGo(String regex, String text) {
        assertFalse(Pattern.compile(regex).matcher(text).find());
        assertFalse(new Sieves().of(Pattern.compile(regex)).mayFind(text));
    }

    @ParameterizedTest
    @CsvSource({
        "发?展, 开展",
        "发*展, 展",
        "'发{0,2}展', 展",
        "'发{3,}展', 发发发发展",
        "'\\d{4}年', 2035年",
        "'发{5,6}展', 发发发发发展",
        "(?!发)展, 展",
        "(?<=[发)])展, 发展",
        "(?=\\[|[(])., (",
        "发展|, 好",
        "[^发]展, 开展",
        "[^发&&展]展, 展展",
        "[-展]开, -开",
        "[展-]开, -开",
        "a\\.b, a.b",
        "(?i)a展, A展",
        "(?i:a)展|b, A展",
        "(?i:[b-d]\\p{Lower})展, CA展",
        "发(?=展), 发展",
        "发(?=展)?, 发好",
        "(?:发(?=展))+., 发展",
        "'发(?=，|$)', 发",
        "(.)\\1, 好好",
        "[]展]开, 展开",
        "\\Q发|展\\E, 发|展",
        "\\bAI\\b, 用 AI",
        "^..$, \uD83D\uDE00好",
        "(?>发|发展)开, 发开",
        "发++展, 发发展",
        "\\s\\n?展, ' 展'",
        "展$, '发展\r\n'",
        "展$\\n, '展\n'",
        "^$, ''",
        "$^, ''",
        "(?:^|[，。])发, 大，发",
        "(?:展$|发)$, 发展",
        "'(发展|开)\\1了', 发展发展了"
    })
    void whatMatchesIsNeverLetGo(String regex, String text) {
        assertTrue(Pattern.compile(regex).matcher(text).find());
        assertTrue(new Sieves().of(Pattern.compile(regex)).mayFind(text));
    }

    @ParameterizedTest
    @CsvSource({
        "推动, 推动",
        "'(?<s>.)(?:推动|促进)[^，]{0,9}(?<o>.)', 促进 推动",
        "'(?:也|还)?(?:是|为)一', 为一 是一",
        "推(?:动|进了?)发?, 推动 推进",
        "(?:发展)+的?, 发展",
        "'(?:推动|.{2})好', 好",
        "发*, ''",
        "'推动|[^，]', ''",
        "(?i)ai, ''",
        "'(?:[一二]业){2}', 一业一业 一业二业 二业一业 二业二业",
        "'推[甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天]{0,2}进', '推, 进'",
        "'(?:[甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天]{0,2}|了)推', 推"
    })
    void everyMatchHoldsOneOfItsWords(String regex, String words) {
        List<Set<String>> sets = new Sieves().of(Pattern.compile(regex)).words();
        assertEquals(words, sets.stream().map(s -> String.join(" ", s)).collect(Collectors.joining(", ")));
    }

    @Test
    void aMatchMayHaveToBeginWhereTheTextDoesAndToEndWithIt() {
        Sieve sieve = new Sieves().of(Pattern.compile("发展.?"));
        assertTrue(sieve.mayBegin("大发展好", 1, 4));
        assertFalse(sieve.mayBegin("大发展好", 0, 4));
        assertFalse(sieve.mayBegin("大发展好", 1, 2));
        assertTrue(sieve.mayMatch("发展好"));
        assertFalse(sieve.mayMatch("发展很好"));
        assertFalse(sieve.mayFind("大发展好", 2, 4));
    }

    private static List<String> spans(Stream<MatchResult> matches) {
        return matches.map(m -> m.start() + ".." + m.end() + m.group()).toList();
    }

    @Test
    void aSearchFindsWhatThePatternFindsInOrder() {
        Pattern pattern = Pattern.compile("(?<!大)(?<x>发展?)(?=展|$)|好*");
        String text = "发展，大发展好好发展发展";
        assertEquals(
                spans(pattern.matcher(text).results()), spans(new Sieves().of(pattern).search(text).all().stream()));
        Search search = new Sieves().of(Pattern.compile("好{2}")).search("好好好");
        assertTrue(search.find());
        assertTrue(search.findNext());
        assertEquals(1, search.match().start());
        assertFalse(search.findNext());
        assertTrue(search.findAtStart());
    }

    /** With and without it the rules read the same in the sample pages and in each other's examples. */
    @Test
    void noRuleIsKeptFromATextThatItMatches() throws IOException {
        Ontology ontology = ProjectOntology.ONE;
        List<String> texts = new ArrayList<>();
        try (Stream<Path> pages = Files.list(Path.of("seeds"))) {
            for (Path page : pages.sorted().toList()) {
                texts.addAll(List.of(Files.readString(page).split("[。\n]")));
            }
        }
        List<Rule> rules = Stream.of("StatementRule", "FigureRule", "TermRule", "LayoutRule")
                .flatMap(kind -> ontology.rules(kind).stream())
                .toList();
        rules.forEach(r -> texts.addAll(r.examples()));
        for (Rule rule : rules) {
            Sieve sieve = new Sieves().of(rule.pattern());
            List<Set<String>> words = sieve.words();
            for (String text : texts) {
                String where = rule.id() + " in " + text;
                List<String> matches = spans(rule.pattern().matcher(text).results());
                assertEquals(matches, spans(sieve.search(text).all().stream()), where);
                assertTrue(
                        matches.isEmpty()
                                || words.stream().allMatch(set -> set.stream().anyMatch(text::contains)),
                        where);
                if (!sieve.mayBegin(text, 0, text.length())) {
                    assertEquals(false, rule.pattern().matcher(text).lookingAt(), where);
                }
                if (!sieve.mayMatch(text)) {
                    assertEquals(false, rule.pattern().matcher(text).matches(), where);
                }
            }
        }
    }
}
