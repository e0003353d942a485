package xinzhi.serve.page;

import java.util.Optional;

/** Answers every path but those of Fuseki. Safe from many threads. */
public final class Pages {
    private final Templates templates = new Templates();
    private final Speech speech = new Speech();
    private final Assets assets = new Assets();
    private final Resources resources = new Resources(templates);
    private final ServiceDescription service = new ServiceDescription(templates);

    public Reply answer(Site site, Ask ask) {
        Words words = speech.with(ask);
        return find(site, words, ask).orElseGet(() -> error(site, ask, 404, words.say("error.404", ask.path())));
    }

    /** Says why there is no answer: as a page to those who would rather have one. */
    public Reply error(Site site, Ask ask, int status, String message) {
        boolean page = new Accept(ask.accept())
                .best(java.util.List.of("text/html", "text/plain"), t -> t)
                .filter("text/html"::equals)
                .isPresent();
        if (!page) {
            return Reply.text(status, message);
        }
        Words words = speech.with(ask);
        Frame frame = site.frame(words.say("error.title", status), words, ask);
        return Reply.of(
                status, Format.HTML.mediaType(), templates.render("error", frame, new ErrorView(status, message)));
    }

    /** What the words of this name say in the visitor's language. */
    public String say(Ask ask, String name, Object... values) {
        return speech.with(ask).say(name, values);
    }

    private Optional<Reply> find(Site site, Words words, Ask ask) {
        String path = ask.path();
        if (path.startsWith("/id/") || path.startsWith("/ontology/")) {
            return resources.answer(site, words, ask);
        }
        if (path.startsWith("/assets/")) {
            return assets.answer(path.substring("/assets/".length()));
        }
        return switch (path) {
            case "/" -> page("home", site.frame(words.say("site.subtitle"), words, ask), site.home());
            case "/sparql" -> Optional.of(service.answer(site, words, ask));
            default -> Optional.empty();
        };
    }

    private Optional<Reply> page(String template, Frame frame, Object view) {
        return Optional.of(Reply.of(200, Format.HTML.mediaType(), templates.render(template, frame, view))
                .with("Vary", "Accept-Language"));
    }
}
