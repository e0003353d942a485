package xinzhi.cli;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import xinzhi.extract.Extractor;
import xinzhi.graph.GraphWriter;
import xinzhi.ingest.InputFiles.InputFile;
import xinzhi.ingest.Outcome;
import xinzhi.ingest.PageReader;
import xinzhi.ingest.layout.PageLayout;

/**
 * Reads files on all cores and writes their pages in order. A page on which the program fails is named and left out, and
 * the others of its file go on. For one use.
 */
final class PageFeeder {
    /** A file and those of its pages that no file before it has. */
    record Work(InputFile file, Set<String> pages) {}

    private final PageReader reader;
    private final PageLayout layout;
    private final Extractor extractor;
    private final GraphWriter writer;
    private final PageSink sink;
    private final Set<String> lost = new HashSet<>();
    private int failures;

    PageFeeder(PageReader reader, PageLayout layout, Extractor extractor, GraphWriter writer, PageSink sink) {
        this.reader = reader;
        this.layout = layout;
        this.extractor = extractor;
        this.writer = writer;
        this.sink = sink;
    }

    /** How many pages and articles were left out; each was named. */
    int failures() {
        return failures;
    }

    /** The ids of the pages that were left out. */
    Set<String> lost() {
        return Set.copyOf(lost);
    }

    void feed(List<Work> works, Progress progress) {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(cores);
        Queue<Future<Map<String, Future<PageSink.ReadPage>>>> waiting = new ArrayDeque<>();
        try {
            int next = 0;
            for (Work work : works) {
                while (next < works.size() && waiting.size() < 2 * cores) {
                    Work ahead = works.get(next++);
                    waiting.add(workers.submit(() -> read(ahead)));
                }
                write(work, waiting.remove(), progress);
                progress.step(work.file().id());
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /** Each page, or how reading it failed. */
    private Map<String, Future<PageSink.ReadPage>> read(Work work) {
        Map<String, Future<PageSink.ReadPage>> pages = new LinkedHashMap<>();
        for (Outcome outcome : reader.read(work.file())) {
            if (outcome instanceof Outcome.Read read && work.pages().contains(read.id())) {
                FutureTask<PageSink.ReadPage> page =
                        new FutureTask<>(() -> PageSink.ReadPage.of(layout.apply(read.page()), extractor, writer));
                page.run();
                pages.put(read.id(), page);
            }
        }
        if (pages.size() < work.pages().size()) {
            throw new Failure("it changed while the build ran; build again");
        }
        return pages;
    }

    private void write(Work work, Future<Map<String, Future<PageSink.ReadPage>>> file, Progress progress) {
        String label = work.file().source().label();
        try {
            for (Map.Entry<String, Future<PageSink.ReadPage>> page : file.get().entrySet()) {
                String id = page.getKey();
                write(id, label + id.substring(work.file().id().length()), page.getValue(), progress);
            }
        } catch (ExecutionException e) {
            lost.addAll(work.pages());
            fail(label, e.getCause(), progress);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private void write(String id, String label, Future<PageSink.ReadPage> page, Progress progress) {
        try {
            List<String> problems = sink.write(page.get());
            problems.forEach(
                    problem -> progress.say(label + ": an article breaks a shape and was left out: " + problem));
            failures += problems.size();
        } catch (ExecutionException e) {
            lost.add(id);
            fail(label, e.getCause(), progress);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private void fail(String label, Throwable cause, Progress progress) {
        failures++;
        progress.say(label + ": "
                + (cause instanceof Failure known
                        ? known.getMessage()
                        : "the program failed on it and left it out (" + cause + "); report it with the file"));
    }

    private static Failure interrupted() {
        Thread.currentThread().interrupt();
        return new Failure("interrupted; nothing was changed");
    }
}
