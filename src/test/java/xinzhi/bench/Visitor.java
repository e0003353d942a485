package xinzhi.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks a server for addresses, one after the other on each of its connections, as a browser does, and takes the time. */
final class Visitor {
    private static final int MOST = 400;

    private final String site;

    Visitor(String site) {
        this.site = site;
    }

    /**
     * How long each answer took, in milliseconds, in order of size; and all of them together.
     *
     * @param cpu milliseconds that server and client had a processor for, of each answer
     */
    record Times(double[] millis, double seconds, double cpu) {
        int count() {
            return millis.length;
        }

        double percentile(int percent) {
            return millis[Math.min(millis.length - 1, millis.length * percent / 100)];
        }

        double perSecond() {
            return millis.length / seconds;
        }
    }

    /** Goes through the addresses again and again until the time is over or there were {@value #MOST} answers. */
    Times visit(List<PageKind.Address> addresses, int connections, Duration time) throws Exception {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long cpu = system.getProcessCpuTime();
        long start = System.nanoTime();
        ExecutorService visitors = Executors.newFixedThreadPool(connections);
        List<Future<List<Double>>> parts = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            int first = i;
            parts.add(visitors.submit(() -> visit(addresses, first, MOST / connections, start + time.toNanos())));
        }
        List<Double> all = new ArrayList<>();
        for (Future<List<Double>> part : parts) {
            all.addAll(part.get());
        }
        visitors.shutdown();
        double[] millis = all.stream().mapToDouble(d -> d).toArray();
        Arrays.sort(millis);
        return new Times(
                millis, (System.nanoTime() - start) / 1e9, (system.getProcessCpuTime() - cpu) / 1e6 / millis.length);
    }

    private List<Double> visit(List<PageKind.Address> addresses, int first, int most, long end) throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < most && (System.nanoTime() < end || i < addresses.size()); i++) {
            long start = System.nanoTime();
            fetch(client, addresses.get((first + i) % addresses.size()));
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return millis;
    }

    byte[] fetch(PageKind.Address address) throws Exception {
        return fetch(HttpClient.newHttpClient(), address);
    }

    private byte[] fetch(HttpClient client, PageKind.Address address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site + address.path()))
                .header("Accept", address.accept())
                .header("Accept-Language", address.language())
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + " for " + address);
        }
        return response.body();
    }
}
