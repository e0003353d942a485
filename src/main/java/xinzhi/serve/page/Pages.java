package xinzhi.serve.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import xinzhi.serve.view.ArticleLine;
import xinzhi.serve.view.ArticleList;
import xinzhi.serve.view.ArticlesView;
import xinzhi.serve.view.HomeView;
import xinzhi.serve.view.Portion;
import xinzhi.store.Queries;

/** Answers every path but those of Fuseki. Safe from many threads. */
public final class Pages {
    private static final String ASSETS = "/assets/";
    private static final int MOST_PAGES = 100_000;

    private final Templates templates;
    private final Speech speech = new Speech();
    private final Assets assets = new Assets();
    private final Resources resources;
    private final Queries questions;
    private final List<Section> sections;

    /** @param others are asked for what is not found here */
    public Pages(Templates templates, Queries questions, List<Section> others) {
        this.templates = templates;
        this.resources = new Resources(templates);
        this.questions = questions;
        this.sections = Stream.concat(
                        Stream.of(this::find, new VocabularyPages(templates), new SearchPages(templates)),
                        others.stream())
                .toList();
    }

    /** The answer, if it was made before. */
    public Optional<Reply> kept(Site site, Ask ask) {
        return site.kept().find(ask.in(speech.with(ask).language()));
    }

    /** What is worth being asked for before a visitor does. */
    public List<Ask> dearest(Site site, String origin) {
        return Dearest.of(site, questions, origin);
    }

    /** Whether a good part of the room for answers is left. */
    public boolean hasRoom(Site site) {
        return site.kept().hasRoom();
    }

    public Reply answer(Site site, Ask ask) {
        Words words = speech.with(ask);
        Ask same = ask.in(words.language());
        return site.kept().find(same).orElseGet(() -> {
            Reply reply = sections.stream()
                    .map(section -> section.answer(site, words, ask))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseGet(() -> error(site, ask, 404, words.say("error.404", ask.path())));
            if (!ask.path().startsWith(ASSETS)) { // they are in memory anyway
                site.kept().keep(same, reply);
            }
            return reply;
        });
    }

    /** Says why there is no answer: as a page to those who would rather have one. */
    public Reply error(Site site, Ask ask, int status, String message) {
        boolean page = new Accept(ask.accept())
                .best(List.of("text/html", "text/plain"), t -> t)
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
        if (path.matches("/(articles|pages)/[0-9a-f]+")) {
            return Optional.of(Reply.redirect(path.replaceFirst("/(article|page)s/", "/id/$1/")));
        }
        if (path.startsWith(ASSETS)) {
            return assets.answer(path.substring(ASSETS.length()));
        }
        return switch (path) {
            case "/" ->
                page(
                        "home",
                        site.frame(words.say("site.subtitle"), words, ask)
                                .asked(site.queries(), Map.of(), List.of("counts")),
                        home(site));
            case "/articles" ->
                page(
                        "articles",
                        site.frame(words.say("nav.articles"), words, ask)
                                .asked(site.queries(), Map.of(), List.of("articles")),
                        articles(site, ask));
            default -> Optional.empty();
        };
    }

    private HomePage home(Site site) {
        return new HomePage(site.home(), questions.all());
    }

    private static ArticlesView articles(Site site, Ask ask) {
        int page = ask.number("page", MOST_PAGES);
        ArticleList list = site.articles();
        List<ArticleLine> lines = site.read(dataset -> list.page(dataset, page));
        int all = site.home().sources().stream()
                .filter(c -> c.type().equals("Article"))
                .mapToInt(HomeView.Count::n)
                .sum();
        return new ArticlesView(lines, Portion.of("page", page, ArticleList.PAGE, lines.size(), all));
    }

    private Optional<Reply> page(String template, Frame frame, Object view) {
        return Optional.of(Reply.of(200, Format.HTML.mediaType(), templates.render(template, frame, view))
                .with("Vary", "Accept-Language"));
    }
}
