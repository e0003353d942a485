package xinzhi.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryCancelledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import xinzhi.serve.page.Ask;
import xinzhi.serve.page.Pages;
import xinzhi.serve.page.Reply;

/** Every request comes in here: queries go on to Fuseki, all others are answered by the pages. */
final class Front implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger("xinzhi.serve");
    private static final String METHODS = "GET, HEAD, OPTIONS";

    private static final Set<String> OF_PAGE = Set.of("query", "lang");
    private static final int DOWNLOADS = 4;
    private static final Pattern SLOW = Pattern.compile("/(?:questions|exports|explore)/.*");
    /** Two are worked at by each processor, so that a page has its share as well. */
    private static final int OF_A_PROCESSOR = 2;

    private static final int LEAST_WORKING = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** Who reads a page asks for what belongs to it in less. */
    private static final Duration QUIET = Duration.ofMillis(250);

    private final Semaphore downloads = new Semaphore(DOWNLOADS); // each holds a thread for as long as its client reads
    private final AtomicInteger visitors = new AtomicInteger();
    private volatile long lastVisit = System.nanoTime() - QUIET.toNanos();
    private final Turnstile turnstile;
    private final Leases leases;
    private final Pages pages;

    /** @param threads that answer requests; half of them may be taken by requests that take long */
    Front(Leases leases, Pages pages, int threads) {
        this.leases = leases;
        this.pages = pages;
        int working =
                Math.max(LEAST_WORKING, OF_A_PROCESSOR * Runtime.getRuntime().availableProcessors());
        this.turnstile = new Turnstile(Math.min(working, threads / 2), threads / 2, PATIENCE);
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) anyResponse;
        Headers.onEveryAnswer(response);
        if (!mayBringQuery(request)) {
            // A refusal while the body is still on its way would end the connection under the client's next request.
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
        visitors.incrementAndGet();
        try (Lease lease = leases.take()) {
            if (request.getMethod().equals("OPTIONS")) {
                Headers.onPreflight(request, response);
            } else if (isForFuseki(request)) {
                query(lease, request, response, chain);
            } else {
                answer(lease, request, response);
            }
        } finally {
            lastVisit = System.nanoTime();
            visitors.decrementAndGet();
        }
    }

    /** Whether anyone is being served, or was a moment ago. */
    boolean isVisited() {
        return visitors.get() > 0 || System.nanoTime() - lastVisit < QUIET.toNanos();
    }

    private void query(Lease lease, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getRequestURI().equals("/sparql")) {
            chain.doFilter(request, new Utf8Response(response));
            return;
        }
        if (isUpdate(request)) {
            Headers.send(Reply.text(403, SafeQuery.READ_ONLY), request, response);
            return;
        }
        if (!turnstile.enter()) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
            Headers.send(busy(lease, ask(request), "error.crowd"), request, response);
            return;
        }
        try {
            chain.doFilter(asGet(request), new Utf8Response(response));
        } finally {
            turnstile.leave();
        }
    }

    /** Fuseki answers no HEAD: it is told of a GET, and the connection leaves out the body. */
    private static HttpServletRequest asGet(HttpServletRequest request) {
        if (!request.getMethod().equals("HEAD")) {
            return request;
        }
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "GET";
            }
        };
    }

    private static boolean isUpdate(HttpServletRequest request) {
        return is(request, "application/sparql-update")
                || request.getParameter("update") != null && request.getParameter("query") == null;
    }

    private static boolean is(HttpServletRequest request, String type) {
        return Optional.ofNullable(request.getContentType()).orElse("").startsWith(type);
    }

    private static boolean mayBringQuery(HttpServletRequest request) {
        return request.getRequestURI().equals("/sparql")
                && request.getMethod().equals("POST")
                && (is(request, "application/sparql-query") || is(request, "application/x-www-form-urlencoded"));
    }

    private static boolean isForFuseki(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!path.equals("/sparql")) {
            return path.startsWith("/$/");
        }
        return !reads(request) || request.getParameter("query") != null && !wantsPage(request);
    }

    /** Who follows a link to a query in a browser wants it on the page; what else is asked for, such as a format, is for programs. */
    private static boolean wantsPage(HttpServletRequest request) {
        return OF_PAGE.containsAll(request.getParameterMap().keySet())
                && ask(request).wantsPage();
    }

    private static boolean reads(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private void answer(Lease lease, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Ask ask = ask(request);
        Reply reply = reads(request)
                ? inTurn(lease, ask)
                : Reply.text(405, "to be read only: " + METHODS).with("Allow", METHODS);
        if (reply.writer().isEmpty()) {
            Headers.send(reply, request, response);
        } else if (downloads.tryAcquire()) {
            try {
                Headers.send(reply, request, response);
            } finally {
                downloads.release();
            }
        } else {
            Headers.send(busy(lease, ask, "error.busy"), request, response);
        }
    }

    private Reply busy(Lease lease, Ask ask, String message) {
        return pages.error(lease.site(), ask, 503, pages.say(ask, message)).with("Retry-After", "10");
    }

    /** What may take long waits for its turn, unless it is at hand. */
    private Reply inTurn(Lease lease, Ask ask) {
        if (!SLOW.matcher(ask.path()).matches()) {
            return answer(lease, ask);
        }
        return pages.kept(lease.site(), ask).orElseGet(() -> afterOthers(lease, ask));
    }

    private Reply afterOthers(Lease lease, Ask ask) {
        if (!turnstile.enter()) {
            return busy(lease, ask, "error.crowd");
        }
        try {
            return answer(lease, ask);
        } finally {
            turnstile.leave();
        }
    }

    private Reply answer(Lease lease, Ask ask) {
        try {
            return pages.answer(lease.site(), ask);
        } catch (QueryCancelledException e) {
            return pages.error(lease.site(), ask, 503, pages.say(ask, "error.503"))
                    .with("Retry-After", "10");
        } catch (RuntimeException e) {
            LOG.error("no answer for {}", ask.path(), e);
            return pages.error(lease.site(), ask, 500, pages.say(ask, "error.500"));
        }
    }

    private static Ask ask(HttpServletRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        String url = request.getRequestURL().toString();
        return new Ask(
                request.getRequestURI(),
                parameters,
                Optional.ofNullable(request.getHeader("Accept")).orElse(""),
                Optional.ofNullable(request.getHeader("Accept-Language")).orElse(""),
                url.substring(0, url.length() - request.getRequestURI().length()));
    }
}
