package xinzhi.serve.page;

import java.util.Map;
import java.util.Optional;

/**
 * What a visitor asks for.
 *
 * @param path as it was sent, percent-encoding and all
 * @param origin scheme, host and port by which the visitor reached the server
 */
public record Ask(String path, Map<String, String> parameters, String accept, String acceptLanguage, String origin) {
    public Ask {
        parameters = Map.copyOf(parameters);
    }

    /** The same in a language, however it was asked for. */
    Ask in(String language) {
        return new Ask(path, parameters, accept, language, origin);
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(s -> !s.isEmpty());
    }

    /** As it was sent, which may be nothing at all. */
    public Optional<String> raw(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** A whole number from 1 to {@code most}; 1 where it is none. */
    public int number(String name, int most) {
        return parameter(name)
                .filter(s -> s.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .filter(n -> n >= 1 && n <= most)
                .orElse(1);
    }
}
