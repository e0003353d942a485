package xinzhi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in an annotation is named before anybody trusts a figure or a model made from it. */
class GoldCommandsTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void scoreNamesAFormThatTheTextLacksAndGoesOn() throws IOException {
        Path gold = gold("航运");
        assertEquals(1, run("score", gold.toString()), err::toString);
        assertTrue(err.toString().startsWith(gold + ": a-1: the form 航运"), err::toString);
        assertTrue(out.toString().contains("entity"), out::toString);
    }

    @Test
    void scoreOfATrueAnnotationSaysNothingElse() throws IOException {
        assertEquals(0, run("score", gold("水运").toString()), err::toString);
        assertEquals("", err.toString());
    }

    @Test
    void nothingIsLearnedFromAFalseAnnotation() throws IOException {
        Path models = folder.resolve("models");
        assertEquals(1, run("train", gold("航运").toString(), "--out", models.toString()));
        assertTrue(err.toString().contains("nothing was learned"), err::toString);
        assertTrue(Files.notExists(models));
    }

    @Test
    void nothingIsLearnedFromTooLittle() throws IOException {
        Path models = folder.resolve("models");
        assertEquals(1, run("train", gold("水运").toString(), "--out", models.toString()));
        assertTrue(err.toString().contains("too few"), err::toString);
        assertTrue(Files.notExists(models));
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private Path gold(String form) throws IOException {
        String text = "水运是运输的一种。";
        Files.writeString(folder.resolve("a.txt"), text);
        return Files.writeString(
                folder.resolve("a.json"),
                "{\"page\":\"a.txt\",\"articles\":[{\"id\":\"a-1\",\"spans\":[[0," + text.length()
                        + "]],\"entities\":[{\"label\":\"水运\",\"class\":[\"Industry\"],\"surfaces\":[\"" + form
                        + "\"]}]}]}");
    }
}
