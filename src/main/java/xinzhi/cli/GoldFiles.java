package xinzhi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import xinzhi.learn.gold.GoldCheck;
import xinzhi.learn.gold.GoldPage;
import xinzhi.learn.gold.GoldReader;

/** The annotated pages that a command is given. */
final class GoldFiles {
    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Annotation files, or folders of them.")
    private List<Path> gold = List.of();

    @Option(
            names = "--pages",
            paramLabel = "DIR",
            defaultValue = "seeds",
            description = "Where the pages stand that are not beside their annotation (default: seeds).")
    private Path pages = Path.of("seeds");

    List<GoldPage> read() {
        return new GoldReader(List.of(pages)).readAll(gold);
    }

    /** Names on {@code err} what an annotation says that its page does not bear out; whether there was nothing. */
    static boolean prove(List<GoldPage> read, PrintWriter err) {
        List<String> problems =
                read.stream().flatMap(page -> GoldCheck.problems(page).stream()).toList();
        problems.forEach(err::println);
        if (!problems.isEmpty()) {
            err.println(Counted.of(problems.size(), "problem") + " in the annotation; mend the files named above");
        }
        return problems.isEmpty();
    }
}
