package xinzhi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xinzhi.store.Generations;
import xinzhi.store.Store;

/** A build goes on past what it cannot read, names each of it in one line, and ends with exit code 1. */
class BadInputsTest {
    private static final String GOOD = "乡村旅游要有乡土味\n\n各地因地制宜发展乡村旅游，带动农民增收致富。要保护传统村落，留住乡愁。\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsBuilt() throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(input.resolve("good.txt"), GOOD);
        Files.writeString(input.resolve("copy.txt"), GOOD);
        Files.writeString(input.resolve("page.html"), "<title>题</title><h1>粮食安全靠科技</h1><p>要加强农田水利建设，提升粮食产能。</p>");
        Files.writeString(input.resolve("empty.html"), "");
        Files.writeString(input.resolve("broken.pdf"), "%PDF-1.7 not at all");
        Files.writeString(input.resolve("broken.docx"), "PK nothing");
        Files.writeString(input.resolve("broken.epub"), "");
        Files.writeString(input.resolve("links.html"), "<ul>" + "<li><a href=x>某地召开会议部署工作</a>".repeat(20) + "</ul>");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(input.resolve("pages.zip")))) {
            for (String name : List.of("../out.txt", "in.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(GOOD.replace("乡村旅游", "休闲农业").getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] whole = GOOD.replace("乡村旅游", "海洋牧场").repeat(10).getBytes(StandardCharsets.UTF_8);
        Files.write(input.resolve("cut.txt"), Arrays.copyOf(whole, whole.length - 2));
        Path data = folder.resolve("data");
        assertEquals(1, build(data, input, folder.resolve("gone.txt")), err::toString);

        List<String> failed = List.of(
                "gone.txt",
                "input/empty.html",
                "input/broken.pdf",
                "input/broken.docx",
                "input/broken.epub",
                "input/links.html",
                "input/pages.zip/../out.txt");
        for (String name : failed) {
            List<String> lines = err.toString()
                    .lines()
                    .filter(l -> l.startsWith(folder.resolve(name) + ": ") || l.startsWith(folder + "/" + name + ": "))
                    .toList();
            assertEquals(1, lines.size(), name + " in " + err);
            assertTrue(lines.get(0).contains(";"), "says what to do: " + lines);
        }
        assertTrue(out.toString().contains("4 pages"), out::toString);
        assertTrue(out.toString().contains(failed.size() + " inputs failed"), out::toString);
        out.getBuffer().setLength(0);
        Main.run(new PrintWriter(out), new PrintWriter(err), "report", "--data", data.toString());
        assertTrue(out.toString().lines().anyMatch(l -> l.matches("\\s+gone.txt\\s+missing")), out::toString);
        String damage = "cut.txt: it is damaged: 2 bytes are not UTF-8, the first is byte ";
        assertTrue(err.toString().contains(input + "/" + damage), err::toString);
        assertTrue(out.toString().contains("Read with damage\n  " + damage), out::toString);
        try (Store store = new Generations(data).open()) {
            assertEquals(
                    Stream.of(
                                    "gone.txt missing",
                                    "empty.html empty",
                                    "broken.pdf damaged",
                                    "broken.docx damaged",
                                    "broken.epub empty",
                                    "links.html no article",
                                    "pages.zip/../out.txt unsafe",
                                    "good.txt same as copy.txt",
                                    "copy.txt read",
                                    "cut.txt read",
                                    "page.html read",
                                    "pages.zip/in.txt read")
                            .sorted()
                            .toList(),
                    rows(
                            store,
                            "SELECT (CONCAT(?name, ' ', ?outcome) AS ?row) WHERE { ?i a xz:Input ; dct:identifier ?name ; xz:outcome ?outcome }"));
            assertEquals(
                    List.of("# 粮食安全靠科技\n\n要加强农田水利建设，提升粮食产能。\n"),
                    rows(
                            store,
                            "SELECT (GROUP_CONCAT(?words ; separator='') AS ?row) { SELECT ?words WHERE { ?page dct:identifier 'page.html' . ?s dct:isPartOf ?page ; nif:beginIndex ?at ; nif:anchorOf ?words } ORDER BY ?at }"));
            assertEquals(
                    List.of("good.txt copy.txt"),
                    rows(
                            store,
                            "SELECT (CONCAT(?copy, ' ', ?name) AS ?row) WHERE { ?i dct:identifier ?copy ; xz:duplicateOf ?page . ?page a xz:Page ; dct:identifier ?name }"));
        }
    }

    @Test
    void aListOfThousandsOfNamesIsReadLikeAnyOther() throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), "各地发展情况\n\n" + "山东、".repeat(4000) + "都在发展低空经济。\n");
        assertEquals(0, build(folder.resolve("data"), list), err::toString);
    }

    @Test
    void aPageOnWhichTheProgramFailsIsNoPageOfTheGraph() throws IOException {
        Path ontology = folder.resolve("ontology");
        try (Stream<Path> files = Files.walk(Path.of("ontology"))) {
            for (Path file : files.toList()) {
                Files.copy(file, ontology.resolve(Path.of("ontology").relativize(file)));
            }
        }
        Path rules = ontology.resolve("rules/figures.ttl");
        String possessive = "(?<regions>⌂(?:(?:、|{figure-joint})?⌂)++)";
        String deep = possessive.replace("++)", "+)"); // as anybody might write it
        Files.writeString(rules, Files.readString(rules).replace(possessive, deep));
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(
                input.resolve("articles.csv"),
                "标题,正文\n乡村旅游要有乡土味,各地因地制宜发展乡村旅游，带动农民增收致富。\n各地发展情况," + "山东、".repeat(4000) + "都在发展低空经济。\n");
        Files.writeString(input.resolve("good.txt"), GOOD);
        Path data = folder.resolve("data");
        assertEquals(
                1,
                Main.run(
                        new PrintWriter(out),
                        new PrintWriter(err, true),
                        "build",
                        "--data",
                        data.toString(),
                        "--ontology",
                        ontology.toString(),
                        input.toString()));
        assertTrue(err.toString().contains("input/articles.csv/"), err::toString);
        assertTrue(out.toString().contains("2 pages"), out::toString);
        assertTrue(out.toString().contains("1 input failed"), out::toString);
        try (Store store = new Generations(data).open()) {
            assertEquals(
                    List.of("articles.csv/2 read", "articles.csv/3 failed", "good.txt read"),
                    rows(
                            store,
                            "SELECT (CONCAT(?name, ' ', ?outcome) AS ?row) WHERE { ?i a xz:Input ; dct:identifier ?name ; xz:outcome ?outcome }"));
            assertEquals(
                    List.of(),
                    rows(
                            store,
                            "SELECT ?row { ?i xz:outcome ?row ; dct:hasFormat|xz:duplicateOf ?page FILTER NOT EXISTS { ?page a xz:Page } }"));
        }
    }

    @Test
    void whereNothingCanBeReadNothingIsChanged() {
        assertEquals(1, build(folder.resolve("data"), folder.resolve("gone")));
        assertTrue(err.toString().contains("nothing was changed"), err::toString);
    }

    @Test
    void eachThingWrongWithCorrectionsIsNamedWithItsLine() throws IOException {
        Path file = Files.writeString(
                folder.resolve("my.ttl"),
                """
                PREFIX xz: <https://w3id.org/xinzhi/ontology#>
                PREFIX dct: <http://purl.org/dc/terms/>
                <correction/1> a xz:Veto ; xz:vetoes <organization/a> ; dct:creator "a" ; dct:date "2024-05-06" .

                <correction/2> a xz:Renaming ; xz:renames <organization/b> ;
                    dct:creator "a" ; dct:date "2024-05-06" ; <http://www.w3.org/2000/01/rdf-schema#comment> "c" .
                """);
        Path good = Files.writeString(folder.resolve("good.txt"), GOOD);
        Path data = folder.resolve("data");
        assertEquals(1, build(data, Path.of("--corrections"), file, good));
        assertTrue(
                err.toString().contains(file + ":3: <https://w3id.org/xinzhi/id/correction/1> has no"), err::toString);
        assertTrue(
                err.toString().contains(file + ":5: <https://w3id.org/xinzhi/id/correction/2> has no"), err::toString);
        assertTrue(Files.notExists(data.resolve("current")), "nothing was built");

        err.getBuffer().setLength(0);
        Files.writeString(file, "PREFIX xz: <https://w3id.org/xinzhi/ontology#>\n<a> a xz:Veto ;;\n xz:vetoes b .\n");
        assertEquals(1, build(data, Path.of("--corrections"), file, good));
        assertTrue(err.toString().contains(file + ":3: "), err::toString);
    }

    @Test
    void theCorrectionInTheDocumentationCanBeCopied() throws IOException {
        String text = Files.readString(Path.of("docs/graph.md"));
        String example = text.replaceFirst("(?s).*```turtle\\R(.*?)```.*", "$1");
        assertEquals(0, check(Files.writeString(folder.resolve("my.ttl"), example)), err::toString);
    }

    @Test
    void whatIsWrongWithCorrectionsIsSaidByCheckToo() throws IOException {
        Path file = folder.resolve("my.ttl");
        assertEquals(1, check(file));
        assertTrue(err.toString().contains(file + " cannot be read; check the path"), err::toString);
        assertEquals(1, check(Files.createDirectory(file)));
        Files.delete(file);
        Files.writeString(
                file,
                """
                PREFIX xz: <https://w3id.org/xinzhi/ontology#>
                PREFIX dct: <http://purl.org/dc/terms/>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                <correction/1> a xz:Vetto ; xz:vetoes <concept/x> .
                <correction/2> a xz:Veto ; xz:vetoes <concept/x> ; dct:creator "a" ; rdfs:comment "c" ;
                    dct:date "6 May" .
                <correction/3> a xz:Renaming ; dct:creator "a" ; dct:date "2024-05-06" ; rdfs:comment "c" ;
                    xz:renames <organization/x> ;
                    skos:prefLabel "x"@en .
                <correction/4> a xz:Renaming ; dct:creator "a" ; dct:date "2024-05-06" ; rdfs:comment "c" ;
                    xz:renames <industry/low-altitude-economy> ; skos:prefLabel "空中经济"@zh .
                <correction/5> a xz:Veto ; dct:creator "a" ; dct:date "2024-05-06" ; rdfs:comment "c" ;
                    xz:vetoes "低空经济" .
                """);
        err.getBuffer().setLength(0);
        assertEquals(1, check(file));
        for (String line : List.of(
                ":5: <https://w3id.org/xinzhi/id/correction/1> is no correction; write ",
                ":7: dct:date is a day, written \"2024-05-06\"^^xsd:date (found 6 May)",
                ":10: a thing's name is in zh: \"…\"@zh (found x)",
                ":12: <industry/low-altitude-economy> is in the lexicon and is renamed there; change its skos:prefLabel"
                        + " in ontology/lexicon/industries.ttl:",
                ":14: <https://w3id.org/xinzhi/ontology#vetoes> names what it means by its address")) {
            assertTrue(err.toString().contains(file + line), () -> line + " in " + err);
        }
    }

    @Test
    void blankNodesThatLeadBackToThemselvesAreSaidByCheckAndBuild() throws IOException {
        Path file = Files.writeString(
                folder.resolve("my.ttl"),
                """
                PREFIX xz: <https://w3id.org/xinzhi/ontology#>
                PREFIX dct: <http://purl.org/dc/terms/>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                _:a a xz:Veto ; xz:vetoes <concept/x> ; dct:date "2024-05-06" ; rdfs:comment "c" ;
                    dct:creator _:b .
                _:b rdfs:seeAlso _:a .
                """);
        String problem = file + ":4: what is said of this blank node leads back to it; ";
        assertEquals(1, check(file));
        assertTrue(err.toString().contains(problem), err::toString);
        err.getBuffer().setLength(0);
        Path data = folder.resolve("data");
        assertEquals(
                1, build(data, Path.of("--corrections"), file, Files.writeString(folder.resolve("good.txt"), GOOD)));
        assertTrue(err.toString().contains(problem), err::toString);
        assertTrue(Files.notExists(data.resolve("current")), "nothing was built");
    }

    private int check(Path corrections) {
        return Main.run(
                new PrintWriter(out),
                new PrintWriter(err, true),
                "check",
                "--ontology",
                "ontology",
                "--corrections",
                corrections.toString());
    }

    private int build(Path data, Path... inputs) {
        String[] arguments = Stream.concat(
                        Stream.of("build", "--data", data.toString(), "--ontology", "ontology"),
                        Stream.of(inputs).map(Path::toString))
                .toArray(String[]::new);
        return Main.run(new PrintWriter(out), new PrintWriter(err, true), arguments);
    }

    private static List<String> rows(Store store, String select) {
        String prefixes = "PREFIX xz: <https://w3id.org/xinzhi/ontology#> PREFIX dct: <http://purl.org/dc/terms/>"
                + " PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> ";
        return store.read(dataset -> {
            try (QueryExec exec =
                    QueryExec.dataset(dataset).query(prefixes + select).build()) {
                RowSet found = exec.select();
                return found.stream()
                        .map(b -> b.get("row").getLiteralLexicalForm())
                        .sorted()
                        .toList();
            }
        });
    }
}
