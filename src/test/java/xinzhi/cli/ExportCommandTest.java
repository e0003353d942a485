package xinzhi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import xinzhi.store.GenerationBuilder;
import xinzhi.store.Generations;

/** What the command writes, and what it says when it cannot. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportCommandTest {
    private static final String BASE = "https://w3id.org/xinzhi/id/";
    private static final String DATA =
            """
            PREFIX xz: <https://w3id.org/xinzhi/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX schema: <https://schema.org/>
            <graph/one> {
              <concept/a> a xz:Concept ; skos:prefLabel "甲"@zh . <concept/b> a xz:Concept ; skos:prefLabel "乙"@zh .
              <article/one> a xz:Article . <sentence/1> xz:inArticle <article/one> .
              <claim/1> a xz:Claim ; rdf:subject <concept/a> ; rdf:predicate xz:drives ; rdf:object <concept/b> ;
                xz:confidence 0.9 ; xz:evidence <sentence/1> .
            }
            <graph/two> {
              <article/one> dct:title "甲的路"@zh ; dct:isPartOf <page/one> . <page/one> a xz:Page ; dct:title "甲的路" ; dct:identifier "t.csv" .
              <article/two> a xz:Article ; dct:title "乙的路"@zh ; schema:author <person/x-1> ; schema:mentions <person/x-1>, <person/x-2> .
              <person/x-1> a xz:Person ; skos:prefLabel "张伟"@zh . <person/x-2> a xz:Person ; skos:prefLabel "张伟"@zh .
              <membership/1> org:member <person/x-1> ; org:organization <organization/x-3> .
              <organization/x-3> a xz:Organization ; skos:prefLabel "海州大学"@zh .
            }
            """;

    private Path data = Path.of("");

    @TempDir
    private Path folder;

    private record Outcome(int code, String out, String err) {}

    @BeforeAll
    void build(@TempDir Path built) {
        data = built;
        try (GenerationBuilder build = new Generations(data).begin()) {
            RDFParser.fromString(DATA, Lang.TRIG).base(BASE).parse(build.sink());
            build.publish(BASE, counts -> "{}\n");
        }
    }

    private Outcome export(String... args) {
        return run("export", args);
    }

    private Outcome run(String command, String... args) {
        List<String> all = new ArrayList<>(List.of(command, "--data", data.toString()));
        all.addAll(Arrays.asList(args));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
        return new Outcome(code, out.toString(), err.toString());
    }

    @Test
    void anArticleIsNamedByItsTitleThoughItsPageHasTheSame() throws IOException {
        Path facts = folder.resolve("facts.json");
        Outcome view = export("--view", "facts", "--article", "甲的路", "--output", facts.toString());
        assertEquals(0, view.code(), view.err());
        Path dump = folder.resolve("dump.nt");
        Outcome data = export("--dump", "甲的路", "--output", dump.toString());
        assertEquals(0, data.code(), data.err());
        assertTrue(Files.readString(dump).contains("<" + BASE + "article/one> <http://purl.org/dc/terms/title>"));
        Outcome concept = export("--view", "facts", "--article", "甲", "--output", "-");
        assertTrue(concept.err().contains("nothing is called 甲"), "no article is: " + concept.err());
    }

    @Test
    void thoseOfOneNameAreToldApart() {
        String institution = "person/x-1 (海州大学), ";
        String title = "person/x-2 (《乙的路》)";
        Outcome export = export("--view", "facts", "--author", "张伟", "--output", "-");
        assertEquals(1, export.code());
        assertTrue(export.err().contains(institution + BASE + title), export.err());
        Outcome query = run("query", "queries/statements-by.rq", "--param", "voice=张伟");
        assertEquals(1, query.code());
        assertTrue(query.err().contains(institution + title), query.err());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private void refused(String words, String... args) {
        Outcome outcome = export(args);
        assertTrue(outcome.code() > 0 && outcome.err().contains(words), outcome.toString());
    }

    @Test
    void withoutAViewTheViewsAreListed() {
        Outcome outcome = export();
        assertEquals(0, outcome.code());
        assertTrue(outcome.out().contains("co-occurrence") && outcome.out().contains("--param per=sentence"));
    }

    @Test
    void theEndingOfTheFileIsTheFormat() throws IOException {
        Path dotted = Files.createDirectories(folder.resolve("my.files"));
        for (String file : List.of("facts.graphml", "facts.csv", "facts.svg", "facts")) {
            assertEquals(
                    0,
                    export("--view", "facts", "--output", dotted.resolve(file).toString())
                            .code());
        }
        try (Stream<Path> written = Files.list(dotted)) {
            assertEquals(
                    List.of("facts", "facts-edges.csv", "facts-nodes.csv", "facts.graphml", "facts.svg"),
                    written.map(f -> f.getFileName().toString()).sorted().toList());
        }
        assertTrue(Files.readString(dotted.resolve("facts")).contains("gexf.net/1.3"));
    }

    @Test
    void aDumpIsOfAllOrOfOneThing() throws IOException {
        Path all = folder.resolve("all.nq");
        assertEquals(0, export("--dump", "--output", all.toString()).code());
        Path one = folder.resolve("one.ttl");
        assertEquals(
                0, export("--dump", "concept/a", "--output", one.toString()).code());
        assertTrue(Files.readString(all).contains("graph/one>"));
        assertTrue(Files.readString(one).contains("甲") && !Files.readString(one).contains("乙"));
    }

    @Test
    void anEmptyAnswerIsWrittenAndSaidToBeEmpty() {
        Outcome outcome = export(
                "--view",
                "policy-target",
                "--output",
                folder.resolve("none.gexf").toString());
        assertEquals(0, outcome.code());
        assertTrue(outcome.err().contains("0 nodes, 0 edges") && outcome.err().contains("no answer"), outcome.err());
    }

    @Test
    void whatIsUnknownIsRefusedWithWhatIsKnown() {
        refused("there are: facts, co-occurrence", "--view", "fact");
        refused("there are: gexf, graphml", "--view", "facts", "--format", "gefx");
        refused("there are: nq, trig", "--dump", "--format", "docx");
        refused("there are: drives", "--view", "facts", "--relation", "drive", "--output", "-");
        refused("there is nothing at", "--view", "facts", "--ego", "concept/none", "--output", "-");
        refused("give one of", "--view", "facts", "--dump");
        refused("--reifiers needs", "--dump", "--reifiers", "--format", "rdf");
    }

    @Test
    void aQueryThatDoesNotFitIsRefusedWithTheVariableItLacks() throws IOException {
        Path query = Files.writeString(folder.resolve("mine.rq"), "SELECT ?target { ?s xz:drives ?target }");
        refused("gives no ?source", "--query", query.toString());
        refused("there is no such file", "--query", folder.resolve("none.rq").toString());
    }

    @Test
    void aDistanceFromNothingIsRefusedWithBothOptions() {
        refused("--depth says how many edges from the thing of --ego", "--view", "facts", "--depth", "2");
    }

    @Test
    void aPathThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        List<String> before = files();
        refused("is a folder", "--view", "facts", "--format", "gexf", "--output", folder.toString());
        refused(
                "cannot be written",
                "--view",
                "facts",
                "--output",
                folder.resolve("no/such.gexf").toString());
        assertEquals(before, files());
    }
}
