package xinzhi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    void scoreTellsWhatConfidenceWasWorth() {
        String given = "src/main/gold/001.json";
        assertEquals(0, run("score", given, "--pages", "seeds", "--as-annotated", "--confidence"), err::toString);
        List<String[]> rows = out.toString().lines().map(l -> l.split("\t")).toList();
        Set<String> kinds = rows.stream().map(r -> r[0]).collect(Collectors.toSet());
        assertEquals(Set.of("entity", "relation", "figure", "statement"), kinds);
        for (String[] row : rows) {
            assertTrue(Integer.parseInt(row[4]) <= Integer.parseInt(row[3]), () -> String.join(" ", row));
        }
        assertTrue(right(rows, "lexicon", 0.9, 1) > right(rows, "lexicon", 0, 0.5), out::toString);
    }

    @Test
    void scorePrintsOneTable() throws IOException {
        String gold = gold("水运").toString();
        assertEquals(2, run("score", gold, "--rules", "--confidence"));
        assertEquals(2, run("score", gold, "--confidence", "--json"));
        assertTrue(err.toString().contains("tables of their own"), err::toString);
        assertEquals("", out.toString());
    }

    /** The share that is right of the entities of a source whose confidence is from {@code least} to below {@code most}. */
    private static double right(List<String[]> rows, String source, double least, double most) {
        List<String[]> meant = rows.stream()
                .filter(r -> r[0].equals("entity") && r[1].equals(source))
                .filter(r -> Double.parseDouble(r[2]) >= least && Double.parseDouble(r[2]) < most)
                .toList();
        double found = meant.stream().mapToInt(r -> Integer.parseInt(r[3])).sum();
        return meant.stream().mapToInt(r -> Integer.parseInt(r[4])).sum() / found;
    }

    /** Or a page would be learned from that is to judge by. */
    @Test
    void whetherAPageIsHeldOutIsTrueOrFalse() throws IOException {
        Path gold = gold("水运");
        Files.writeString(gold, Files.readString(gold).replaceFirst("\\{", "{\"heldOut\": \"yes\","));
        assertEquals(1, run("train", gold.toString(), "--out", folder.toString()));
        assertTrue(err.toString().contains("\"heldOut\" must be true or false"), err::toString);
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
