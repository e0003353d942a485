package xinzhi.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import xinzhi.serve.name.Addresses;

/**
 * Something that can be had in every {@link Format}: which one a client gets, and where the others are.
 *
 * @param path without the ending that names a format
 * @param iri of what it describes
 * @param ending the format that the address itself asks for
 */
public record Offer(String path, String iri, Optional<Format> ending) {
    private static final String VARY = "Accept, Accept-Language";

    /** The one at {@code path}, by itself or with one of the formats' endings; empty where another is asked for. */
    public static Optional<Offer> at(String path, String iri, Ask ask) {
        if (ask.path().equals(path)) {
            return Optional.of(new Offer(path, iri, Optional.empty()));
        }
        return ask.path().startsWith(path + ".")
                ? Format.named(ask.path().substring(path.length() + 1))
                        .filter(f -> ask.path().equals(path + "." + f.extension()))
                        .map(f -> new Offer(path, iri, Optional.of(f)))
                : Optional.empty();
    }

    public Reply answer(Ask ask, Function<Format, Reply> make) {
        Optional<Format> format = ask.parameter("format").isPresent()
                ? ask.parameter("format").flatMap(Format::named)
                : ending.or(() -> new Accept(ask.accept()).best(List.of(Format.values()), Format::mediaType));
        return format.map(make)
                .map(reply -> reply.with("Link", links()))
                .orElseGet(this::refusal)
                .with("Vary", VARY);
    }

    public List<Frame.Alternate> alternates() {
        return Format.ofData().stream()
                .map(f -> new Frame.Alternate(path + "." + f.extension(), f))
                .toList();
    }

    private String links() {
        List<String> links = new ArrayList<>();
        for (Format format : Format.values()) {
            links.add("<" + path + "." + format.extension() + ">; rel=\"alternate\"; type=\"" + format.mediaType()
                    + "\"");
        }
        links.add("<" + Addresses.ascii(iri) + ">; rel=\"describes\"");
        return String.join(", ", links);
    }

    private Reply refusal() {
        List<String> offers = new ArrayList<>();
        for (Format format : Format.values()) {
            offers.add(format.mediaType() + " " + path + "." + format.extension());
        }
        return Reply.text(406, "to be had as:\n" + String.join("\n", offers));
    }
}
