package xinzhi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import xinzhi.serve.Server;
import xinzhi.serve.ServerSettings;
import xinzhi.store.Generations;
import xinzhi.store.Store;
import xinzhi.store.StoreHeldException;

/** Serves the current generation until the process is told to stop, and each newer one as soon as it is complete. */
final class Service {
    private static final long LOOK_MILLIS = 1000;

    private Service() {}

    static void run(Generations generations, Settings settings, PrintWriter out) throws InterruptedException {
        Path current = generations
                .current()
                .orElseThrow(() -> new Failure("nothing was built in " + settings.data()
                        + " yet; run: xinzhi build FILES, or xinzhi up for the seeds"));
        Server server = Server.start(
                Store.open(current),
                Settings.queries(),
                ServerSettings.local(settings.baseIri())
                        .withPort(settings.port())
                        .withAnswersInAdvance());
        Thread stop = new Thread(server::close, "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        out.println("Serving " + current + " until Ctrl-C. Open:");
        out.println("  " + server.url() + "/            to search and browse");
        out.println("  " + server.url() + "/questions   to ask questions");
        out.println("  " + server.url() + "/sparql      for SPARQL queries");
        out.flush();
        while (true) {
            Thread.sleep(LOOK_MILLIS);
            current = look(generations, server, current, out);
        }
    }

    /**
     * Serves the newest generation from now on, unless another process holds it: that is looked at again.
     *
     * @return the generation that is served
     */
    static Path look(Generations generations, Server server, Path served, PrintWriter out) {
        Optional<Path> next = generations.current().filter(newest -> !newest.equals(served));
        if (next.isEmpty()) {
            return served;
        }
        try {
            server.swap(Store.open(next.get()));
        } catch (StoreHeldException held) {
            return served;
        }
        out.println("Serving " + next.get() + " from now on.");
        out.flush();
        return next.get();
    }
}
