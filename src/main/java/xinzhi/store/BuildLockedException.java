package xinzhi.store;

import java.nio.file.Path;

/** Another build is at work in the same data folder. */
public final class BuildLockedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BuildLockedException(Path data) {
        super("another build is at work in " + data + "; wait until it is done, or build into another data folder");
    }
}
