package xinzhi.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Command;
import xinzhi.serve.Server;
import xinzhi.serve.ServerSettings;
import xinzhi.store.GenerationBuilder;
import xinzhi.store.Generations;
import xinzhi.store.Queries;
import xinzhi.store.Store;

/** What commands say, and with which exit code they end. */
class CommandLineTest {
    private static final String BASE = "https://w3id.org/xinzhi/id/";
    private static final String DATA =
            """
            PREFIX xz: <https://w3id.org/xinzhi/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            <graph/one> {
              <concept/a> a xz:Concept ; skos:prefLabel "新质生产力"@zh , "new quality productive forces"@en .
              <concept/b> a xz:Concept ; skos:prefLabel "乙"@zh . <concept/c> a xz:Concept ; skos:prefLabel "乙"@zh .
              <concept/d> a xz:Concept ; skos:altLabel "新质生产力"@zh .
              <article/one> a xz:Article ; schema:author <person/x> . <sentence/1> xz:inArticle <article/one> .
              <person/x> a xz:Person ; skos:prefLabel "陆远舟"@zh .
              <challenge/1> a xz:Challenge ; schema:about <concept/a> ; xz:text "短板仍在" ; xz:confidence 0.9 ;
                xz:evidence <sentence/1> .
            }
            <graph/ontology> { xz:Challenge rdfs:label "问题"@zh . }
            <graph/corrections> { <correction/1> a xz:Renaming ; xz:renames <concept/a> ; skos:prefLabel "新质生产力"@zh . }
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private String built() {
        Path data = folder.resolve("data");
        build(data);
        return data.toString();
    }

    private static void build(Path data) {
        try (GenerationBuilder build = new Generations(data).begin()) {
            RDFParser.fromString(DATA, Lang.TRIG).base(BASE).parse(build.sink());
            build.publish(BASE, counts -> "{}\n");
        }
    }

    /** Holds the store of a data folder until its input ends; run in a process of its own. */
    public static void main(String[] args) throws IOException {
        try (Store store = new Generations(Path.of(args[0])).open()) {
            System.out.println("held " + store.folder());
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Does it while another process holds the newest store of the data folder. */
    private static void whileHeld(String data, Consumer<Process> deed) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommandLineTest.class.getName(),
                        data)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            assertTrue(said.readLine().startsWith("held "));
            deed.accept(process);
        } finally {
            process.getOutputStream().close();
            process.waitFor();
        }
    }

    static Stream<Command> commands() {
        Command all = Main.class.getAnnotation(Command.class);
        return Stream.concat(
                Stream.of(all),
                Stream.of(all.subcommands())
                        .filter(c -> c.getPackage() == Main.class.getPackage())
                        .map(c -> c.getAnnotation(Command.class)));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpCanBePrintedAndNamesQueriesThatExist(Command command) {
        Stream.of(command.description(), command.footer())
                .flatMap(Stream::of)
                .forEach(line -> assertDoesNotThrow(() -> String.format(line), line));
        Matcher file = Pattern.compile("queries/\\S+").matcher(String.join("\n", command.footer()));
        while (file.find()) {
            assertTrue(Files.exists(Path.of(file.group())), file.group());
        }
    }

    @Test
    void whatCannotBePrintedIsNotDone() throws IOException {
        FileOutputStream closed = new FileOutputStream(folder.resolve("out").toFile());
        closed.close();
        PrintWriter full = new PrintWriter(new PrintStream(closed));
        assertEquals(1, Main.run(full, new PrintWriter(err, true), "export"));
        assertEquals(1, err.toString().lines().count(), err::toString);
    }

    @Test
    void wrongPathsAreRefusedBeforeTheKnowledgeIsLoaded() {
        String nowhere = folder.resolve("gone").toString();
        assertEquals(1, run("build", "--ontology", nowhere, nowhere));
        assertTrue(err.toString().contains(nowhere + ": there is no such file"), err::toString);
        err.getBuffer().setLength(0);
        assertEquals(1, run("build", "--ontology", nowhere, "--nquads", nowhere + "/graph.nq", "seeds"));
        assertTrue(err.toString().contains(nowhere + " a folder that you may write to?"), err::toString);
    }

    @Test
    void anAnswerWithoutColumnsIsATable() throws IOException {
        Path query = Files.writeString(folder.resolve("nothing.rq"), "SELECT * {}");
        assertEquals(0, run("query", "--data", built(), query.toString()));
        assertTrue(out.toString().contains("1 row\n"), out::toString);
    }

    @Test
    void aQueryIsAskedForAThingByItsName() {
        String data = built();
        for (String name : List.of("新质生产力", "new quality productive forces", "concept/a", BASE + "concept/a")) {
            out.getBuffer().setLength(0);
            assertEquals(0, run("query", "--data", data, "queries/challenges-about.rq", "--param", "thing=" + name));
            assertTrue(out.toString().contains("短板仍在"), name);
        }
        for (String kind : List.of("问题", "Challenge")) {
            out.getBuffer().setLength(0);
            String[] query = {"query", "--data", data, "queries/statements-by.rq", "--format", "csv"};
            String[] values = {"--param", "voice=陆远舟", "--param", "thing=", "--param", "kind=" + kind};
            assertEquals(0, run(Stream.of(query, values).flatMap(Stream::of).toArray(String[]::new)));
            assertTrue(out.toString().contains("短板仍在"), kind);
        }
    }

    @Test
    void whatTheServerRefusesIsToldInOneLine() {
        ServerSettings settings = ServerSettings.local(BASE).withPort(0).withTimeout(Duration.ofMillis(1));
        Server server =
                Server.start(new Generations(Path.of(built())).open(), Queries.in(Path.of("queries")), settings);
        try (server) {
            Endpoint endpoint = new Endpoint(URI.create(server.url()).getPort());
            String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n2 ?o }";
            assertEquals("the query took longer", refusal(endpoint, slow).substring(0, 21));
            String java = "SELECT * { BIND(<java:java.lang.Math>(1) AS ?x) }";
            assertTrue(refusal(endpoint, java).contains("(403): functions in Java are off"), refusal(endpoint, java));
        }
        assertTrue(refusal(new Endpoint(1), "SELECT * {}").startsWith("nothing answers at"));
    }

    private static String refusal(Endpoint endpoint, String query) {
        return assertThrows(Failure.class, () -> endpoint.ask(graph -> answer(graph, query)))
                .getMessage();
    }

    @Test
    void aStoreThatAnotherProcessHoldsIsToldInOneLine() throws Exception {
        String data = built();
        whileHeld(data, process -> {
            for (String command : List.of("serve", "up")) {
                err.getBuffer().setLength(0);
                assertEquals(1, run(command, "--data", data, "--port", "0"));
                assertEquals(1, err.toString().lines().count(), err::toString);
                for (String part : List.of(data, "(process " + process.pid() + ")", "stop that", "--data")) {
                    assertTrue(err.toString().contains(part), err::toString);
                }
            }
        });
    }

    @Test
    void aServerGoesOnWhileAnotherProcessHoldsTheNextGeneration() throws Exception {
        String data = built();
        Generations generations = new Generations(Path.of(data));
        Path first = generations.current().orElseThrow();
        try (Server server = Server.start(
                generations.open(),
                Queries.in(Path.of("queries")),
                ServerSettings.local(BASE).withPort(0))) {
            build(Path.of(data));
            Path next = generations.current().orElseThrow();
            Service service = new Service(generations, server, first, new PrintWriter(out));
            whileHeld(data, process -> {
                service.look();
                service.look();
                String said = out.toString();
                assertEquals(1, said.lines().count(), said);
                assertTrue(said.startsWith(next + " cannot be served yet"), said);
                assertTrue(said.contains("(process " + process.pid() + ")"), said);
                assertTrue(said.strip().endsWith("until then " + first + " is served."), said);
                build(Path.of(data)); // would delete the first, were it not being served
            });
            assertTrue(Files.exists(first));
            service.look();
            service.look();
            String last = generations.current().orElseThrow().toString();
            assertEquals(2, out.toString().lines().count(), out::toString);
            assertTrue(out.toString().strip().endsWith("Serving " + last + " from now on."), out::toString);
        }
    }

    @Test
    void anAnswerThatTheServerCutIsToldFromAWholeOne() {
        ServerSettings settings = ServerSettings.local(BASE).withPort(0).withRowLimit(3);
        String data = built();
        Server server = Server.start(new Generations(Path.of(data)).open(), Queries.in(Path.of("queries")), settings);
        try (server) {
            Endpoint endpoint = new Endpoint(URI.create(server.url()).getPort());
            for (String query : List.of("SELECT * { ?s ?p ?o } LIMIT 3", "CONSTRUCT WHERE { ?s a ?c } LIMIT 3")) {
                assertEquals(Optional.empty(), endpoint.ask(graph -> answer(graph, query)));
                assertEquals(Optional.of("3"), endpoint.ask(graph -> answer(graph, query.replace(" LIMIT 3", ""))));
            }
        }
    }

    private static void answer(Supplier<QueryExecBuilder> graph, String query) {
        try (QueryExec exec = graph.get().query(query).build()) {
            if (query.startsWith("SELECT")) {
                exec.select().materialize();
            } else {
                exec.construct();
            }
        }
    }

    @Test
    void whatNothingIsCalledIsNamed() {
        String data = built();
        List<String> wrong =
                List.of("旧质生产力", "nothing has", "concept/nonsense", "nothing has", "乙", "concept/b, concept/c");
        for (int i = 0; i < wrong.size(); i += 2) {
            err.getBuffer().setLength(0);
            assertEquals(
                    1, run("query", "--data", data, "queries/challenges-about.rq", "--param", "thing=" + wrong.get(i)));
            assertEquals(1, err.toString().lines().count(), err::toString);
            assertTrue(err.toString().contains(wrong.get(i + 1)), err::toString);
        }
    }
}
