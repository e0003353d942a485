package xinzhi.store;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another process has the database open: a database is of one process at a time. */
public final class StoreHeldException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final Pattern PROCESS = Pattern.compile("held by process (\\d+)");

    StoreHeldException(Path database, RuntimeException cause) {
        super(
                database + ": another process holds the store" + pid(cause)
                        + "; stop that server or command, or give another data folder with --data",
                cause);
    }

    /** The database says it in its message only, and not always. */
    private static String pid(RuntimeException cause) {
        Matcher process = PROCESS.matcher(String.valueOf(cause.getMessage()));
        return process.find() ? " (process " + process.group(1) + ")" : "";
    }
}
