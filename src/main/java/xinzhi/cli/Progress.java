package xinzhi.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** How far a long work is, on stderr: a bar where somebody watches, a line now and then elsewhere. For one thread. */
final class Progress {
    private static final int WIDTH = 30;

    private final PrintWriter err;
    private final boolean terminal = System.console() != null;
    private final int total;
    private int done;

    Progress(PrintWriter err, int total) {
        this.err = err;
        this.total = total;
    }

    /** One more is done. */
    void step(String name) {
        done++;
        if (terminal) {
            int filled = WIDTH * done / total;
            err.printf(Locale.ROOT, "\r[%s%s] %d/%d", "=".repeat(filled), " ".repeat(WIDTH - filled), done, total);
            if (done == total) {
                err.println();
            }
        } else if (done == total || done % Math.max(1, total / 20) == 0) {
            err.printf(Locale.ROOT, "%d of %s read, last %s%n", done, Counted.of(total, "file"), name);
        }
        err.flush();
    }

    /** Prints a message of its own line, without breaking the bar. */
    void say(String message) {
        err.println((terminal && done > 0 && done < total ? "\r" : "") + message);
        err.flush();
    }
}
