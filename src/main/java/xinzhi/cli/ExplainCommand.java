package xinzhi.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import xinzhi.extract.Basis;
import xinzhi.extract.Claim;
import xinzhi.extract.Entity;
import xinzhi.extract.Extraction;
import xinzhi.extract.Extractor;
import xinzhi.extract.Mention;
import xinzhi.extract.Observation;
import xinzhi.extract.Period;
import xinzhi.extract.Reading;
import xinzhi.extract.Statement;
import xinzhi.graph.Corrections;
import xinzhi.graph.Iris;
import xinzhi.ingest.Outcome;
import xinzhi.ingest.PageReader;
import xinzhi.ingest.format.FileType;
import xinzhi.ingest.layout.PageLayout;
import xinzhi.nlp.Folding;
import xinzhi.ontology.Ontology;
import xinzhi.text.Article;
import xinzhi.text.Author;
import xinzhi.text.Doubt;
import xinzhi.text.Page;
import xinzhi.text.Sentence;

/** {@code explain}: how a page was read, sentence by sentence. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Shows how a page is read: its articles with the decisions in doubt; for each sentence its words,",
            "the things it names, and for each rule that met its trigger where it stopped or what it said."
        },
        footer = {
            "",
            "Examples:",
            "  xinzhi explain my-articles/page1.txt | less",
            "  xinzhi explain --text report.pdf           the text that a PDF is read as"
        })
final class ExplainCommand implements Callable<Integer> {
    @Mixin
    private Settings settings = new Settings();

    @Parameters(paramLabel = "FILE", description = "The page to explain.")
    private Path file = Path.of("");

    @Option(names = "--text", description = "Print the text that the file is read as: what all offsets count in.")
    private boolean text;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Ontology ontology = settings.readOntology();
        Corrections corrections = settings.readCorrections(ontology);
        List<Page> pages = read(ontology);
        if (text) {
            pages.forEach(p -> spec.commandLine().getOut().print(p.text()));
            return 0;
        }
        PageLayout layout = new PageLayout(ontology, Folding::simplified);
        Extractor extractor = new Extractor(ontology);
        Explanation explanation =
                new Explanation(spec.commandLine().getOut(), corrections, new Iris(ontology.baseIri()));
        for (Page page : pages) {
            for (Article article : layout.apply(page).articles()) {
                explanation.print(article, extractor);
            }
        }
        return 0;
    }

    private List<Page> read(Ontology ontology) {
        String name = file.getFileName().toString();
        if (FileType.of(name).isEmpty() && Files.isRegularFile(file)) {
            spec.commandLine()
                    .getErr()
                    .println(file + " is shown as plain text, but build would pass it over; it reads "
                            + FileType.endings());
        }
        List<Page> pages = new ArrayList<>();
        for (Outcome outcome : new PageReader(ontology).read(file, name)) {
            if (outcome instanceof Outcome.Read read) {
                pages.add(read.page());
                read.warning().ifPresent(w -> spec.commandLine().getErr().println(file + ": " + w));
            } else if (pages.isEmpty() && outcome instanceof Outcome.Refused refused) {
                throw new Failure(file + ": " + refused.message());
            }
        }
        return pages;
    }

    /** Prints one article. */
    private record Explanation(PrintWriter out, Corrections corrections, Iris iris) {
        void print(Article article, Extractor extractor) {
            Map<Integer, List<String>> notes = new TreeMap<>();
            Extraction extraction = extractor.extract(article, (sentence, rule, outcome) -> notes.computeIfAbsent(
                            sentence.position(), p -> new ArrayList<>())
                    .add(rule + ": " + outcome));
            heading(article);
            for (Sentence sentence : extraction.reading().sentences()) {
                sentence(extraction, sentence, notes.getOrDefault(sentence.position(), List.of()));
            }
        }

        private void heading(Article article) {
            out.println("=== " + article.title().orElse("(no title)") + "  [" + article.id() + "]");
            corrections.remarks(iris.article(article)).forEach(r -> out.println("    " + r));
            if (!article.authors().isEmpty()) {
                out.println(
                        "    by " + article.authors().stream().map(Author::name).collect(Collectors.joining(" ")));
            }
            for (Doubt doubt : article.doubts()) {
                out.printf(
                        Locale.ROOT,
                        "    doubt: %s %s, score %.2f, margin %.2f%s%n",
                        doubt.decision(),
                        doubt.chosen(),
                        doubt.score(),
                        doubt.margin(),
                        doubt.runnerUp().map(r -> ", else " + r).orElse(""));
            }
        }

        private void sentence(Extraction extraction, Sentence sentence, List<String> notes) {
            Reading reading = extraction.reading();
            out.println();
            out.println(sentence.position() + "  " + reading.text(sentence.span()));
            out.println("   words     "
                    + reading.tokensOf(sentence).stream()
                            .map(t -> reading.text(t.span()) + "/" + t.tag())
                            .collect(Collectors.joining(" ")));
            for (Mention m : reading.mentionsOf(sentence)) {
                out.printf(
                        Locale.ROOT,
                        "   names     %s = %s %s (%s, %.2f)%n",
                        reading.text(m.span()),
                        m.entity().type().localName(),
                        m.entity().label(),
                        m.rule(),
                        m.confidence());
                corrections.remarks(iris.thing(m.entity())).forEach(r -> out.println("             " + r));
            }
            notes.forEach(note -> out.println("   rule      " + note));
            facts(extraction, sentence);
        }

        private void facts(Extraction extraction, Sentence sentence) {
            for (Claim c : extraction.claims()) {
                if (c.sentence().equals(sentence)) {
                    out.printf(
                            Locale.ROOT,
                            "   claim     %s %s %s (%s, %.2f, %s%s)%n",
                            c.subject().label(),
                            c.predicate().localName(),
                            c.object().label(),
                            c.rule(),
                            c.confidence(),
                            c.stance().localName(),
                            by(c.speaker().map(Entity::label)));
                }
            }
            for (Observation o : extraction.observations()) {
                if (o.sentence().equals(sentence)) {
                    out.printf(
                            Locale.ROOT,
                            "   figure    %s = %s %s %s %s (%s, %.2f, %s%s%s%s)%n",
                            o.indicator(),
                            o.value().toPlainString(),
                            o.unit(),
                            o.period().orElse(""),
                            labels(o.areas()),
                            o.rule(),
                            o.confidence(),
                            o.stance().localName(),
                            o.source().map(s -> ", source " + s).orElse(""),
                            o.about().isEmpty() ? "" : ", about " + labels(o.about()),
                            bases(o, extraction.reading().article()));
                }
            }
            for (Statement s : extraction.statements()) {
                if (s.sentence().equals(sentence)) {
                    out.printf(
                            Locale.ROOT,
                            "   says      %s: %s (%s, %.2f%s%s)%n",
                            s.type().localName(),
                            extraction.reading().text(s.span()),
                            s.rule(),
                            s.confidence(),
                            s.reported() ? ", reported" : "",
                            by(s.speaker().map(Entity::label)));
                }
            }
        }

        /** Where its time and its regions are from, so far as its own sentence does not name them. */
        private static String bases(Observation o, Article article) {
            String date = article.issue()
                    .or(() -> article.issued().map(LocalDate::toString))
                    .map(d -> " (" + d + ")")
                    .orElse("");
            return o.when()
                            .flatMap(Period::from)
                            .map(s -> ", period from sentence " + s.position())
                            .orElse("")
                    + o.when()
                            .flatMap(Period::year)
                            .map(b -> ", year from " + place(b, "the article's date" + date))
                            .orElse("")
                    + o.where()
                            .basis()
                            .map(b -> ", area from " + place(b, "the article's topic"))
                            .orElse("");
        }

        private static String labels(List<Entity> things) {
            return things.stream().map(Entity::label).collect(Collectors.joining("、"));
        }

        private static String place(Basis basis, String article) {
            return basis.sentence().map(s -> "sentence " + s.position()).orElse(article);
        }

        private static String by(Optional<String> speaker) {
            return speaker.map(s -> ", said by " + s).orElse("");
        }
    }
}
