package xinzhi.serve;

import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;

/** Prepares Jetty: how large a request may be, which paths it may have, compression, an orderly end. */
final class Wire {
    private static final long FAREWELL_MILLIS = 10_000;
    private static final String[] COMPRESSED = {
        "text/html",
        "text/css",
        "text/javascript",
        "image/svg+xml",
        "text/turtle",
        "text/csv",
        "text/tab-separated-values",
        "application/ld+json",
        "application/n-triples",
        "application/rdf+xml",
        "application/sparql-results+json",
        "application/sparql-results+xml"
    };

    private Wire() {}

    static void prepare(Server jetty, ServerSettings settings) {
        for (Connector connector : jetty.getConnectors()) {
            HttpConfiguration http =
                    connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
            http.setRequestHeaderSize(settings.headerLimit());
            http.setSendServerVersion(false);
            // The names of things may hold an encoded slash or percent sign.
            http.setUriCompliance(UriCompliance.DEFAULT.with(
                    "xinzhi",
                    UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                    UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING,
                    UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT));
        }
        for (ServletContextHandler context : jetty.getDescendants(ServletContextHandler.class)) {
            context.getServletHandler().setDecodeAmbiguousURIs(true);
        }
        SizeLimitHandler size = new SizeLimitHandler(settings.bodyLimit(), -1);
        size.setHandler(jetty.getHandler());
        CompressionHandler compression = new CompressionHandler(size);
        compression.putCompression(new GzipCompression());
        CompressionConfig.Builder types = CompressionConfig.builder();
        for (String type : COMPRESSED) {
            types.compressIncludeMimeType(type);
        }
        compression.putConfiguration("/*", types.build());
        jetty.setHandler(new GracefulHandler(new Patience(compression, settings.bodyLimit())));
        jetty.setStopTimeout(FAREWELL_MILLIS);
    }

    /**
     * Refuses what is too large only when it has come in: a connection that is closed before takes the refusal with it.
     * What is larger still is not waited for.
     */
    private static final class Patience extends Handler.Wrapper {
        private static final int TIMES = 16;

        private final long limit;

        Patience(Handler handler, long limit) {
            super(handler);
            this.limit = limit;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            long length = request.getLength();
            if (length <= limit) {
                return super.handle(request, response, callback);
            }
            if (length > TIMES * limit) {
                response.getHeaders().put(HttpFields.CONNECTION_CLOSE);
                refuse(response, callback);
            } else {
                Content.Source.consumeAll(request, Callback.from(() -> refuse(response, callback), callback::failed));
            }
            return true;
        }

        private void refuse(Response response, Callback callback) {
            response.setStatus(HttpStatus.PAYLOAD_TOO_LARGE_413);
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
            Content.Sink.write(
                    response, true, "The request is too large: its body may have " + limit + " bytes.\n", callback);
        }
    }
}
