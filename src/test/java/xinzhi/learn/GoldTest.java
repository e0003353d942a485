package xinzhi.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xinzhi.learn.gold.GoldCheck;
import xinzhi.learn.gold.GoldPage;
import xinzhi.learn.gold.GoldReader;
import xinzhi.learn.gold.GoldText;
import xinzhi.text.Article;

final class GoldTest {
    private static final GoldReader READER = new GoldReader(List.of(Path.of("seeds")));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyOffsetFormAndQuoteOfTheCorpusIsTrue() {
        for (GoldPage page : READER.readAll(List.of(Path.of("src/main/gold")))) {
            assertEquals(List.of(), GoldCheck.problems(page), page.name());
        }
    }

    @Test
    void whatIsFalseIsNamed() throws IOException {
        Path file = write("水运是运输的一种。", "{\"label\":\"水运\",\"class\":[\"Industry\"],\"surfaces\":[\"航运\"]}");
        List<String> problems = GoldCheck.problems(READER.read(file));
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).startsWith(file + ": a-1: the form 航运"), problems.get(0));
    }

    @Test
    void aClassThatIsNoneIsRefusedWithItsPlace() throws IOException {
        Path file = write("水运是运输的一种。", "{\"label\":\"水运\",\"class\":[\"Ship\"],\"surfaces\":[]}");
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> READER.read(file));
        assertTrue(refused.getMessage().contains("entities[0]: there is no class Ship"), refused.getMessage());
    }

    @Test
    void theLinesOfANarrowColumnAreJoined() throws IOException {
        Path file = write("  水运是运\n输的一种。水 运\n便宜。\n  铁路快。", "{\"label\":\"水运\",\"class\":[\"Industry\"]}");
        Article article = GoldText.articles(READER.read(file)).get(0);
        assertEquals("水运是运输的一种。水运便宜。\n铁路快。\n", article.text());
        assertEquals(2, article.map().pageOffset(0));
    }

    private Path write(String text, String entity) throws IOException {
        Files.writeString(folder.resolve("a.txt"), text);
        return Files.writeString(
                folder.resolve("a.json"),
                "{\"page\":\"a.txt\",\"articles\":[{\"id\":\"a-1\",\"spans\":[[0," + text.length() + "]],\"entities\":["
                        + entity + "]}]}");
    }
}
