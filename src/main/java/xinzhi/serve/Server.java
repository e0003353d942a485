package xinzhi.serve;

import java.io.IOException;
import java.net.BindException;
import java.util.List;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import xinzhi.serve.about.AboutPages;
import xinzhi.serve.about.ApiPages;
import xinzhi.serve.about.CitationPages;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.serve.ask.Watchdog;
import xinzhi.serve.explore.Explore;
import xinzhi.serve.exports.ExportPages;
import xinzhi.serve.name.Addresses;
import xinzhi.serve.page.Pages;
import xinzhi.serve.page.Site;
import xinzhi.serve.page.Templates;
import xinzhi.serve.question.QuestionPages;
import xinzhi.serve.sparql.SparqlPages;
import xinzhi.store.Queries;
import xinzhi.store.Store;

/**
 * One process, one port: Fuseki answers queries at {@code /sparql}, the pages all else. Nothing can be written, and
 * nothing is fetched from other machines.
 */
public final class Server implements AutoCloseable {
    private static final String SPARQL = "/sparql";
    private static final int THREADS = 32;

    private final ServerSettings settings;
    private final Watchdog watchdog;
    private final ViewQueries queries;
    private final Leases leases;
    private final Rehearsal rehearsal;
    private final FusekiServer fuseki;

    private Server(Store store, Queries questions, ServerSettings settings) {
        this.settings = settings;
        this.watchdog = new Watchdog(settings.timeout().plusMillis(500));
        this.queries = new ViewQueries(watchdog);
        Site site = site(store);
        this.leases = new Leases(site);
        Pages pages = pages(questions);
        Front front = new Front(leases, pages, THREADS);
        this.rehearsal = new Rehearsal(leases, pages, front::isVisited, settings.inAdvance());
        this.fuseki = FusekiServer.create()
                .port(settings.port())
                .loopback(settings.loopback())
                .fusekiModules(FusekiModules.empty())
                .registerOperation(
                        Operation.Query, "application/sparql-query", new SafeQuery(watchdog, settings.rowLimit()))
                .add(SPARQL, service(site.dataset()))
                .enablePing(true)
                .enableMetrics(true)
                .addFilter("/*", front)
                .maxServerThreads(THREADS)
                .build();
        Wire.prepare(fuseki.getJettyServer(), settings);
    }

    static Pages pages(Queries questions) {
        Templates templates = new Templates();
        return new Pages(
                templates,
                questions,
                List.of(
                        new QuestionPages(templates, questions),
                        new Explore(templates),
                        new ExportPages(templates),
                        new SparqlPages(templates, questions),
                        new AboutPages(templates),
                        new CitationPages(),
                        new ApiPages(templates)));
    }

    /** The same with the questions that came with the program. */
    public static Server start(Store store, ServerSettings settings) {
        return start(store, Queries.bundled(), settings);
    }

    /**
     * Starts to serve {@code store}, which it takes over and closes in the end.
     *
     * @throws PortInUseException where another program has the port
     */
    public static Server start(Store store, Queries questions, ServerSettings settings) {
        Server server = new Server(store, questions, settings);
        try {
            server.fuseki.start();
            server.rehearsal.begin(server.url()); // the first visitors are served meanwhile
            return server;
        } catch (FusekiException e) {
            server.close();
            throw isBusy(e) ? new PortInUseException(settings.port(), e) : e;
        }
    }

    /** Serves another generation from now on, which it takes over; requests that are on end with the one they began with. */
    public void swap(Store next) {
        Site site = site(next);
        try {
            site.warm();
        } catch (RuntimeException | Error e) {
            site.close();
            throw e;
        }
        DataService service = service(site.dataset()).build();
        service.setEndpointProcessors(fuseki.getOperationRegistry());
        service.goActive();
        fuseki.getDataAccessPointRegistry().put(SPARQL, new DataAccessPoint(SPARQL, service));
        leases.replace(site); // only now may the one before be closed
        rehearsal.begin(url());
    }

    /** How many answers were made in advance since this generation is served. */
    int rehearsed() {
        return rehearsal.made();
    }

    /** Without a slash at the end. */
    public String url() {
        return "http://localhost:" + fuseki.getPort();
    }

    /** Lets requests that are on come to an end. */
    @Override
    public void close() {
        rehearsal.close();
        fuseki.stop();
        watchdog.close();
        leases.close();
    }

    private Site site(Store store) {
        return new Site(store, new Addresses(settings.baseIri()), queries);
    }

    private DataService.Builder service(DatasetGraph dataset) {
        Context limits = new Context();
        long millis = settings.timeout().toMillis();
        limits.set(ARQ.queryTimeout, millis + "," + millis);
        limits.set(ARQ.httpServiceAllowed, false);
        JavaFunctions.seal(limits);
        Endpoint endpoint =
                Endpoint.create().operation(Operation.Query).context(limits).build();
        return DataService.newBuilder(dataset).addEndpoint(endpoint);
    }

    private static boolean isBusy(Throwable problem) {
        for (Throwable t = problem; t != null; t = t.getCause()) {
            if (t instanceof BindException
                    || t instanceof IOException
                            && String.valueOf(t.getMessage()).contains("bind")) {
                return true;
            }
        }
        return false;
    }
}
