package xinzhi.extract;

import java.util.Optional;

/** @param basis what tells the value; empty where the words beside the figure do */
public record Based<T>(T value, Optional<Basis> basis) {
    public static <T> Based<T> stated(T value) {
        return new Based<>(value, Optional.empty());
    }

    public static <T> Based<T> on(T value, Basis basis) {
        return new Based<>(value, Optional.of(basis));
    }
}
