package xinzhi.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
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
import java.util.concurrent.atomic.AtomicInteger;

/** Asks a server for addresses, one after the other on each of its connections, as a browser does, and takes the time. */
final class Visitor {
    private static final int MOST = 400;

    private final String site;
    private final AtomicInteger asked = new AtomicInteger();

    Visitor(String site) {
        this.site = site;
    }

    /**
     * How long each answer took, in milliseconds, in order of size; and all of them together.
     *
     * @param cpu milliseconds that the server's threads had a processor for, of each answer, in order of size, where there was one
     *     connection: what else the machine has to do is not in it, nor what collecting garbage and compiling took
     */
    record Times(double[] millis, double seconds, double[] cpu) {
        int count() {
            return millis.length;
        }

        double percentile(int percent) {
            return percentile(millis, percent);
        }

        double cpuPercentile(int percent) {
            return percentile(cpu, percent);
        }

        private static double percentile(double[] sorted, int percent) {
            return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
        }

        double perSecond() {
            return millis.length / seconds;
        }
    }

    /** An answer: how long it took, and the processor's time. */
    record Taken(String path, double millis, double cpu) {}

    /** Asks for each address once, in this order, over one connection. */
    List<Taken> once(List<PageKind.Address> addresses) throws Exception {
        return visit(addresses, 0, addresses.size(), System.nanoTime(), false);
    }

    /**
     * Goes through the addresses again and again until the time is over or there were {@value #MOST} answers.
     *
     * @param first whether each answer is to be made as if it were the first, and is none that the server kept
     */
    Times visit(List<PageKind.Address> addresses, int connections, Duration time, boolean first) throws Exception {
        long start = System.nanoTime();
        ExecutorService visitors = Executors.newFixedThreadPool(connections);
        List<Future<List<Taken>>> parts = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            int begin = i;
            parts.add(
                    visitors.submit(() -> visit(addresses, begin, MOST / connections, start + time.toNanos(), first)));
        }
        List<Taken> all = new ArrayList<>();
        for (Future<List<Taken>> part : parts) {
            all.addAll(part.get());
        }
        visitors.shutdown();
        return new Times(
                all.stream().mapToDouble(Taken::millis).sorted().toArray(),
                (System.nanoTime() - start) / 1e9,
                all.stream().mapToDouble(Taken::cpu).sorted().toArray());
    }

    private List<Taken> visit(List<PageKind.Address> addresses, int begin, int most, long end, boolean first)
            throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<Taken> all = new ArrayList<>();
        long[] server = serverThreads();
        for (int i = 0; i < most && (System.nanoTime() < end || i < addresses.size()); i++) {
            double cpu = cpu(server);
            long start = System.nanoTime();
            PageKind.Address address = addresses.get((begin + i) % addresses.size());
            fetch(client, first ? address.as(asked.incrementAndGet()) : address);
            double millis = (System.nanoTime() - start) / 1e6;
            all.add(new Taken(address.path(), millis, cpu(server) - cpu));
        }
        return all;
    }

    private static long[] serverThreads() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().startsWith("qtp"))
                .mapToLong(ThreadInfo::getThreadId)
                .toArray();
    }

    private static double cpu(long[] threads) {
        ThreadMXBean times = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads)
                        .map(times::getThreadCpuTime)
                        .filter(t -> t > 0)
                        .sum()
                / 1e6;
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
