package xinzhi.serve.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import xinzhi.serve.view.ArticleLine;
import xinzhi.serve.view.HomeView;
import xinzhi.serve.view.Overview;
import xinzhi.serve.view.Portion;
import xinzhi.store.Queries;

/** Answers every path but those of Fuseki. Safe from many threads. */
public final class Pages {
    private static final int MOST_PAGES = 100_000;
    private static final String QUESTION = "/questions/";

    private final Templates templates = new Templates();
    private final Speech speech = new Speech();
    private final Assets assets = new Assets();
    private final Resources resources = new Resources(templates);
    private final VocabularyPages vocabulary = new VocabularyPages(templates);
    private final AboutPages about = new AboutPages(templates);
    private final SearchPages search = new SearchPages(templates);
    private final ApiPages api = new ApiPages(templates);
    private final ExportPages exports = new ExportPages(templates);
    private final ServiceDescription service;
    private final QueryEditor editor;
    private final Explore explore = new Explore(templates);
    private final Questions questions;
    private final Answers answers;

    public Pages(Queries queries) {
        this.questions = new Questions(queries);
        this.answers = new Answers(questions);
        this.service = new ServiceDescription(templates, questions);
        this.editor = new QueryEditor(questions);
    }

    public Reply answer(Site site, Ask ask) {
        Words words = speech.with(ask);
        return find(site, words, ask).orElseGet(() -> error(site, ask, 404, words.say("error.404", ask.path())));
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
        return vocabulary
                .answer(site, words, ask)
                .or(() -> about.answer(site, words, ask))
                .or(() -> search.answer(site, words, ask))
                .or(() -> api.answer(site, words, ask))
                .or(() -> exports.answer(site, words, ask))
                .or(() -> findOther(site, words, ask));
    }

    private Optional<Reply> findOther(Site site, Words words, Ask ask) {
        String path = ask.path();
        if (path.startsWith("/id/") || path.startsWith("/ontology/")) {
            return resources.answer(site, words, ask);
        }
        if (path.startsWith(QUESTION)) {
            return questions
                    .byId(path.substring(QUESTION.length()))
                    .flatMap(question -> page(
                            "question",
                            site.frame(Frame.title(question, words), words, ask),
                            questions.ask(site, words, ask, question)))
                    .or(() -> answers.answer(site, words, ask, path.substring(QUESTION.length())));
        }
        if (path.matches("/(articles|pages)/[0-9a-f]+")) {
            return Optional.of(Reply.redirect(path.replaceFirst("/(article|page)s/", "/id/$1/")));
        }
        if (path.startsWith("/assets/")) {
            return assets.answer(path.substring("/assets/".length()));
        }
        if (path.startsWith(QueryEditor.PATH)) {
            return editor.answer(site, ask);
        }
        if (path.equals(Explore.PATH) || path.startsWith(Explore.PATH + "/")) {
            return explore.answer(site, words, ask);
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
            case "/questions" ->
                page(
                        "questions",
                        site.frame(words.say("nav.questions"), words, ask),
                        new QuestionsView(questions.all()));
            case "/sparql" -> Optional.of(service.answer(site, words, ask));
            default -> Optional.empty();
        };
    }

    private HomePage home(Site site) {
        return new HomePage(site.home(), questions.all());
    }

    private static ArticlesView articles(Site site, Ask ask) {
        int page = ask.number("page", MOST_PAGES);
        List<ArticleLine> lines = site.read(dataset -> new Overview(dataset, site.queries()).articles(page));
        int all = site.home().sources().stream()
                .filter(c -> c.type().equals("Article"))
                .mapToInt(HomeView.Count::n)
                .sum();
        return new ArticlesView(lines, Portion.of("page", page, Overview.ARTICLES, lines.size(), all));
    }

    private Optional<Reply> page(String template, Frame frame, Object view) {
        return Optional.of(Reply.of(200, Format.HTML.mediaType(), templates.render(template, frame, view))
                .with("Vary", "Accept-Language"));
    }
}
