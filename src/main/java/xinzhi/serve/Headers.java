package xinzhi.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import xinzhi.serve.page.Reply;

/** What goes over the wire around an answer. */
final class Headers {
    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private Headers() {}

    /** Any site may read, none with the visitor's credentials. */
    static void onEveryAnswer(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader(
                "Access-Control-Expose-Headers", "ETag, Link, Xinzhi-Incoming, Xinzhi-Row-Limit, Xinzhi-Triples");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Content-Security-Policy", POLICY);
    }

    static void onPreflight(HttpServletRequest request, HttpServletResponse response) {
        String methods = request.getRequestURI().equals("/sparql") ? "GET, POST, HEAD, OPTIONS" : "GET, HEAD, OPTIONS";
        response.setHeader("Allow", methods);
        response.setHeader("Access-Control-Allow-Methods", methods);
        response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type, If-None-Match");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** Sends a whole answer, or only says that it has not changed. */
    static void send(Reply reply, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (reply.status() == HttpServletResponse.SC_OK) {
            sendFound(reply.tagged(), request, response);
        } else {
            sendWhole(reply, request, response);
        }
    }

    private static void sendFound(Reply reply, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!reply.headers().containsKey("Cache-Control")) {
            response.setHeader("Cache-Control", "no-cache");
        }
        if (isKnown(reply.tag(), request)) {
            reply.headers().forEach(response::setHeader);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            sendWhole(reply, request, response);
        }
    }

    private static void sendWhole(Reply reply, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        reply.headers().forEach(response::setHeader);
        response.setStatus(reply.status());
        response.setContentType(reply.mediaType());
        if (reply.mediaType().startsWith("text/")) {
            response.setCharacterEncoding("UTF-8");
        }
        boolean reads = !request.getMethod().equals("HEAD");
        if (reply.writer().isPresent()) {
            if (reads) {
                reply.writer().get().write(response.getOutputStream());
            } else {
                response.flushBuffer(); // else it would be said to be as long as what was written: nothing
            }
            return;
        }
        response.setContentLength(reply.body().length);
        if (reads) {
            response.getOutputStream().write(reply.body());
        }
    }

    private static boolean isKnown(String tag, HttpServletRequest request) {
        String known = Optional.ofNullable(request.getHeader("If-None-Match")).orElse("");
        return Arrays.stream(known.split(","))
                .map(t -> t.strip().replace("--gzip", ""))
                .anyMatch(t -> t.equals("*") || t.equals(tag));
    }
}
