package xinzhi.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import xinzhi.ontology.OntologyException;
import xinzhi.serve.PortInUseException;
import xinzhi.store.BuildLockedException;
import xinzhi.store.QueryFileException;
import xinzhi.store.StoreHeldException;

/** The program: parses a command line, runs one command, and turns what went wrong into words and an exit code. */
@Command(
        name = "xinzhi",
        description = "From Chinese articles to a knowledge graph that shows its evidence.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            UpCommand.class,
            BuildCommand.class,
            ServeCommand.class,
            QueryCommand.class,
            ExportCommand.class,
            ExplainCommand.class,
            CheckCommand.class,
            ReportCommand.class,
            ScoreCommand.class,
            TrainCommand.class,
            AutoComplete.GenerateCompletion.class
        },
        footer = {
            "",
            "Examples:",
            "  xinzhi up                                build the graph of seeds/ and serve it",
            "  xinzhi build my-articles                 build the graph of a folder",
            "  xinzhi query queries/what-drives.rq      ask a question",
            "",
            "Exit codes: 0 done, 1 something failed (the messages say what), 2 wrong use."
        })
final class Main {
    private Main() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(err);
        System.exit(run(new PrintWriter(out, false), new PrintWriter(err, true), args));
    }

    /** Runs one command line and returns its exit code; prints to {@code out} and {@code err} only. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commandLine = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command));
        int code = commandLine.execute(args);
        if (out.checkError()) {
            err.println("xinzhi: standard output is full or was closed; what it got is not whole");
            return code == CommandLine.ExitCode.OK ? CommandLine.ExitCode.SOFTWARE : code;
        }
        return code;
    }

    /** The one place where exceptions become text. What nobody foresaw keeps its stack trace: it is ours to mend. */
    private static int explain(Exception failure, CommandLine command) {
        PrintWriter err = command.getErr();
        if (failure instanceof OntologyException bad) {
            bad.problems().forEach(err::println);
            err.println("xinzhi: the ontology has " + Counted.of(bad.problems().size(), "problem")
                    + "; nothing was changed");
        } else if (isForeseen(failure)) {
            err.println("xinzhi: " + failure.getMessage());
        } else {
            err.println("xinzhi: unexpected " + failure);
            failure.printStackTrace(err);
        }
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** The version in the jar's manifest. */
    static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
    }

    /** Failures whose message says what is wrong and what to do. */
    private static boolean isForeseen(Exception failure) {
        return failure instanceof Failure
                || failure instanceof UncheckedIOException
                || failure instanceof BuildLockedException
                || failure instanceof PortInUseException
                || failure instanceof QueryFileException
                || failure instanceof StoreHeldException
                || failure instanceof IllegalArgumentException
                || failure instanceof IllegalStateException;
    }

    /** Wrong use that picocli cannot see by itself. */
    static ParameterException wrongUse(CommandLine.Model.CommandSpec spec, String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** What {@code --version} prints. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"xinzhi " + version()};
        }
    }
}
