package xinzhi.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import xinzhi.serve.Server;
import xinzhi.serve.ServerSettings;
import xinzhi.store.Generations;
import xinzhi.store.Store;

/** Serves the current generation until the process is told to stop, and each newer one as soon as it is complete. */
final class Service {
    private static final long LOOK_MILLIS = 1000;

    private final Generations generations;
    private final Server server;
    private final PrintWriter out;
    private Path served;
    /** A newer generation that could not be opened yet, which was said. */
    private Optional<Path> awaited = Optional.empty();

    Service(Generations generations, Server server, Path served, PrintWriter out) {
        this.generations = generations;
        this.server = server;
        this.served = served;
        this.out = out;
    }

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
        Service service = new Service(generations, server, current, out);
        while (true) {
            Thread.sleep(LOOK_MILLIS);
            service.look();
        }
    }

    /** Serves the newest generation from now on. One that cannot be taken up now, for another process holds it, say, is tried again. */
    void look() {
        try {
            Optional<Path> next = generations.current().filter(newest -> !newest.equals(served));
            if (next.isPresent()) {
                take(next.get());
            }
        } catch (UncheckedIOException e) {
            // which is the newest cannot be read now
        }
    }

    private void take(Path next) {
        try {
            server.swap(Store.open(next));
            served = next;
            awaited = Optional.empty();
            say("Serving " + next + " from now on.");
        } catch (RuntimeException e) { // whatever it is, visitors have the generation before
            if (!awaited.equals(Optional.of(next))) {
                awaited = Optional.of(next);
                say(next + " cannot be served yet (" + e.getMessage() + "). It is tried again; until then " + served
                        + " is served.");
            }
        }
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }
}
