package xinzhi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    private static final String PAGE =
            """
            把养老服务送到家门口

            □ 许文清

            人工智能推动高质量发展。2023年，上海市养老产业规模达到1200亿元。专家王一民表示，数字经济推动产业升级，2022年江苏省机器人产量为3万台。
            （作者系某市社会科学院研究员）
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void eachSentenceTellsItsWordsNamesAndRulesAndWhatTheyFound() throws IOException {
        assertEquals(0, explain(Files.writeString(folder.resolve("page.txt"), PAGE)), err::toString);
        List<String> lines = out.toString().lines().toList();
        assertTrue(lines.get(0).startsWith("=== 把养老服务送到家门口  ["), out::toString);
        assertEquals("    by 许文清", lines.get(1));
        for (String line : List.of(
                "0  人工智能推动高质量发展。",
                "   words     人工智能/n 推动/v 高质量发展/nz 。/w",
                "   names     人工智能 = Technology 人工智能 \\(lexicon, 0\\.\\d\\d\\)",
                "   claim     人工智能 drives 高质量发展 \\(drives-by-subject, 0\\.\\d\\d, plain\\)",
                "   rule      figure-measured-noun: 养老产业规模 = 1200亿元",
                "   figure    养老产业规模 = 1200 亿元 2023 上海市 \\(figure-measured-noun, 0\\.\\d\\d, plain, about 养老产业\\)",
                "   says      Quotation: 专家王一民表示.*, reported, said by 王一民\\)",
                "   claim     数字经济 drives .*, reported, said by 王一民\\)",
                "   figure    .* = 3 万台 2022 江苏省 \\(.*, source 王一民, about .*\\)")) {
            assertTrue(lines.stream().anyMatch(l -> l.matches(line)), () -> line + " in " + out);
        }
    }

    @Test
    void aFigureTellsWhereItsTimeAndItsAreaAreFrom() throws IOException {
        Path page = Path.of("src/test/resources/cases/from-context/input/page.txt");
        assertEquals(0, explain(page), err::toString);
        for (String line : List.of(
                "   figure    茶园面积 = 8 万亩 2024 云谷县 .*, plain, period from sentence 0, area from sentence 0\\)",
                "   figure    茶叶产量 = 3 万吨 2025前三季度 云谷县 .*, plain, about 茶叶, year from the article's date \\(2025-10-28\\), area from sentence 0\\)",
                "   figure    茶叶出口额 = 2 亿元 2025上半年 云谷县 .*, area from the article's topic\\)")) {
            assertTrue(out.toString().lines().anyMatch(l -> l.matches(line)), () -> line + " in " + out);
        }
    }

    @Test
    void theTextOfAFileIsPrintedAsItIsRead() throws IOException {
        Path page = Files.writeString(folder.resolve("page.rtf"), PAGE);
        assertEquals(0, explain(Path.of("--text"), page));
        assertEquals(PAGE, out.toString());
        assertTrue(
                err.toString()
                        .startsWith(page + " is shown as plain text, but build would pass it over; it reads txt, md"),
                err::toString);
    }

    private int explain(Path... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "explain";
        for (int i = 0; i < arguments.length; i++) {
            all[i + 1] = arguments[i].toString();
        }
        return Main.run(new PrintWriter(out), new PrintWriter(err), all);
    }
}
