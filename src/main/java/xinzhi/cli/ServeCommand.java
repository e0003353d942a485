package xinzhi.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import xinzhi.store.Generations;

/** {@code serve}: serves the graph that was built last. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Serves the graph that was built last, on this machine only, until it is stopped with Ctrl-C.",
            "A graph that is built meanwhile is taken up without a pause."
        },
        footer = {"", "Examples:", "  xinzhi serve", "  xinzhi serve --port 8080"})
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private Settings settings = new Settings();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Service.run(new Generations(settings.data()), settings, out);
        return 0;
    }
}
