package xinzhi.serve.page;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that takes long and is worked out when it is first asked for; who asks meanwhile waits. Safe from many threads. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> work;
    private Optional<T> made = Optional.empty();

    Once(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(work.get());
        }
        return made.get();
    }
}
