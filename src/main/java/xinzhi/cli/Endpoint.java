package xinzhi.cli;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.web.HttpSC;
import xinzhi.serve.ServerSettings;

/** The server on this machine that holds the graph. */
record Endpoint(int port) {
    String url() {
        return "http://localhost:" + port + "/sparql";
    }

    /** @throws Failure that says why the server gave no answer, and what to do */
    void ask(Consumer<Supplier<QueryExecBuilder>> question) {
        try {
            question.accept(() -> QueryExec.service(url()));
        } catch (HttpException e) {
            throw new Failure(refusal(QueryExceptionHTTP.rewrap(e)), e);
        } catch (QueryExceptionHTTP e) {
            throw new Failure(refusal(e), e);
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
