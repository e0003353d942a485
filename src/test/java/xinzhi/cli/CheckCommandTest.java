package xinzhi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String PREFIXES =
            """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xz: <https://w3id.org/xinzhi/ontology#>

            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theOntologyOfTheProjectIsInOrder() {
        assertEquals(0, check(Path.of("ontology")), err::toString);
        assertTrue(out.toString().endsWith("The ontology is in order.\n"), out::toString);
    }

    @Test
    void whatABuildWouldRefuseIsRefusedWithItsLine() throws IOException {
        write(
                """
                <rule/a> a xz:RelationRule ; rdfs:label "a"@en , "甲"@zh ; xz:assigns xz:drives ;
                    xz:pattern "推动" ; xz:frame "subjekt" ; xz:example "[甲]推动[乙]。 => 甲 drives 乙" .
                <rule/b> a xz:RelationRule ; rdfs:label "b"@en , "乙"@zh ; xz:assigns xz:Definition ;
                    xz:pattern "推动" ; xz:example "[甲]推动[乙]。 => 甲 drives 乙" .
                <rule/c> a xz:RelationRule ; rdfs:label "c"@en , "丙"@zh ; xz:assigns xz:drives ;
                    xz:pattern "@s推动@X" ; xz:example "[甲]推动[乙]。 => 甲 drives 乙" .
                <rule/d> a xz:StatementRule ; rdfs:label "d"@en , "丁"@zh ; xz:assigns xz:drives ;
                    xz:pattern "推动" ; xz:example "甲推动乙。 => 甲推动乙。" .
                <rule/e> a xz:TermRule ; rdfs:label "e"@en , "戊"@zh ; xz:assigns xz:Concept ;
                    xz:pattern "(?<x>甲乙)" ; xz:over "paragraf" ; xz:example "甲乙 => 甲乙" .
                <rule/f> a xz:FigureRule ; rdfs:label "f"@en , "己"@zh ; xz:assigns xz:indicator ;
                    xz:pattern "(?<np>甲)№" ; xz:template "{np}{tail}" ; xz:example "甲3吨。 => 甲 | 3" .
                <rule/g> a xz:FigureRule ; rdfs:label "g"@en , "庚"@zh ; xz:assigns xz:indicator ;
                    xz:pattern "(?<np>甲)№" ; xz:template "{np}" ; xz:each "增长" ; xz:example "甲3吨。 => 甲 | 3" .
                <rule/h> a xz:FigureRule ; rdfs:label "h"@en , "辛"@zh ; xz:assigns xz:indicator ; xz:over "list" ;
                    xz:pattern "(?<items>甲)(?<list>◇◇)" ; xz:each "(增长" ; xz:example "甲3吨。 => 甲 | 3" .
                """);
        assertEquals(1, check(folder), out::toString);
        assertSaid(
                "ontology/mine.ttl:5: a: xz:frame \"subjekt\" is none of caller, document, ",
                "ontology/mine.ttl:7: b: it assigns xz:Definition, which is no relation; write one of ",
                "ontology/mine.ttl:9: c: there is no sign @X; ",
                "ontology/mine.ttl:11: d: it assigns xz:drives, which is no type of statement; write one of ",
                "ontology/mine.ttl:13: e: xz:over \"paragraf\" is none of bare phrase, phrase, sentence",
                "ontology/mine.ttl:15: f: its xz:template names {tail}, and its pattern has no such group",
                "ontology/mine.ttl:17: g: it has an xz:each and no xz:over \"list\"",
                "ontology/mine.ttl:19: h: its xz:each is no regular expression: Unclosed group");
    }

    @Test
    void aRuleThatDoesNotHoldToItsExamplesIsNamed() throws IOException {
        write(
                """
                <rule/a> a xz:RelationRule ; rdfs:label "a"@en , "甲"@zh ; xz:assigns xz:drives ;
                    xz:pattern "@s推着@o" ; xz:example "[低空经济]推动[高质量发展]。" .
                <rule/b> a xz:RelationRule ; rdfs:label "b"@en , "乙"@zh ; xz:assigns xz:drives ;
                    xz:pattern "@s推着@o走" ; xz:trigger "拉着" ;
                    xz:example "[低空经济]推着[高质量发展]走。 => 低空经济 drives 高质量发展" .
                <rule/c> a xz:StatementRule ; rdfs:label "c"@en , "丙"@zh ; xz:assigns xz:Challenge ;
                    xz:pattern "甲乙难题" ; xz:example "甲乙难题待解。 => 甲乙难题待解。" ; xz:counterExample "甲乙难题已解。" .
                <rule/d> a xz:LayoutRule ; rdfs:label "d"@en , "丁"@zh ; xz:assigns xz:furniture ;
                    xz:pattern "^甲乙版$" ; xz:example "丙丁版 => furniture" .
                """);
        assertEquals(1, check(folder), out::toString);
        assertSaid(
                "ontology/mine.ttl:5: the example of a \"[低空经济]推动[高质量发展]。\" fails: it has no arrow",
                "ontology/mine.ttl:7: the example of b \"",
                "ontology/mine.ttl:10: c reads its counter-example \"甲乙难题已解。\"",
                "ontology/mine.ttl:12: the example of d \"丙丁版 => furniture\" fails: nothing is read");
    }

    @Test
    void everyExampleOfTheDocumentWorksAsWritten() throws IOException {
        List<String> examples = Pattern.compile("```turtle\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/ontology.md")))
                .results()
                .map(m -> m.group(1))
                .toList();
        assertTrue(examples.size() > 1, examples::toString);
        write("");
        for (int i = 0; i < examples.size(); i++) {
            Files.writeString(folder.resolve("example-" + i + ".ttl"), examples.get(i));
        }
        assertEquals(0, check(folder), err::toString);
    }

    /** The project's ontology with a file of one's own. */
    private void write(String turtle) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("ontology"))) {
            files.filter(Files::isRegularFile).forEach(this::copy);
        }
        Files.writeString(folder.resolve("mine.ttl"), PREFIXES + turtle);
    }

    private void copy(Path file) {
        try {
            Path copy = folder.resolve(Path.of("ontology").relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertSaid(String... lines) {
        assertEquals(lines.length + 1, err.toString().lines().count(), err::toString);
        for (String line : lines) {
            assertTrue(err.toString().lines().anyMatch(l -> l.startsWith(line)), () -> line + "\nin\n" + err);
        }
    }

    private int check(Path ontology) {
        return Main.run(new PrintWriter(out), new PrintWriter(err, true), "check", "--ontology", ontology.toString());
    }
}
