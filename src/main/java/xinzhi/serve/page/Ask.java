package xinzhi.serve.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a visitor asks for.
 *
 * @param path as it was sent, percent-encoding and all
 * @param origin scheme, host and port by which the visitor reached the server
 */
public record Ask(String path, Map<String, String> parameters, String accept, String acceptLanguage, String origin) {
    private static final String PAGE = Format.HTML.mediaType();
    /** All that answers can be: who takes a page, the last here, would rather have it than any other. */
    private static final List<String> FORMS = Stream.of(
                    Format.ofData().stream().map(Format::mediaType),
                    Stream.of("application/sparql-results+json", "application/sparql-results+xml"),
                    Stream.of("application/json", "text/csv", "text/tab-separated-values", "text/plain", PAGE))
            .flatMap(forms -> forms)
            .toList();

    public Ask {
        parameters = Map.copyOf(parameters);
    }

    /** The same in a language, however it was asked for, and for a page, whichever browser asks. */
    Ask in(String language) {
        return new Ask(path, parameters, wantsPage() ? PAGE : accept, language, origin);
    }

    /** Whether a page is rather wanted than any data. */
    public boolean wantsPage() {
        return new Accept(accept).best(FORMS, form -> form).equals(Optional.of(PAGE));
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
