package xinzhi.cli;

import java.net.CookieHandler;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.web.HttpSC;
import xinzhi.serve.ServerSettings;

/** The server on this machine that holds the graph. */
record Endpoint(int port) {
    String url() {
        return "http://localhost:" + port + "/sparql";
    }

    /**
     * @return at how many rows the server cut an answer; empty where all were whole
     * @throws Failure that says why the server gave no answer, and what to do
     */
    Optional<String> ask(Consumer<Supplier<QueryExecBuilder>> question) {
        Listener listener = new Listener();
        HttpClient client = HttpClient.newBuilder().cookieHandler(listener).build();
        try {
            question.accept(() -> QueryExecHTTP.service(url()).httpClient(client));
            return listener.limit;
        } catch (HttpException e) {
            throw new Failure(refusal(QueryExceptionHTTP.rewrap(e)), e);
        } catch (QueryExceptionHTTP e) {
            throw new Failure(refusal(e), e);
        }
    }

    /** Hears the headers of answers, which the library for queries keeps to itself: where cookies are kept, all are shown. */
    private static final class Listener extends CookieHandler {
        private volatile Optional<String> limit = Optional.empty();

        @Override
        public Map<String, List<String>> get(URI uri, Map<String, List<String>> headers) {
            return Map.of();
        }

        @Override
        public void put(URI uri, Map<String, List<String>> headers) {
            headers.forEach((name, values) -> {
                if (name.equalsIgnoreCase(ServerSettings.ROW_LIMIT_HEADER)) {
                    limit = values.stream().findFirst();
                }
            });
        }
    }

    private String refusal(QueryExceptionHTTP e) {
        if (e.getStatusCode() <= 0) {
            return "nothing answers at " + url() + "; give the port of the server that holds the graph: --port N";
        }
        if (e.getStatusCode() == HttpSC.SERVICE_UNAVAILABLE_503) {
            return "the query took longer than the " + ServerSettings.TIMEOUT.toSeconds() + " s that the server gives"
                    + " one, or many are asked at once; ask for less (LIMIT), ask again, or stop the server: then"
                    + " there is no limit";
        }
        String said = Objects.requireNonNullElse(e.getResponse(), e.getMessage());
        return "the server at " + url() + " refused the query (" + e.getStatusCode() + "): "
                + said.strip().replaceAll("\\s+", " ");
    }
}
