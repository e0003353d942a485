package xinzhi.serve.question;

import java.util.Optional;
import xinzhi.serve.page.Ask;
import xinzhi.serve.page.Format;
import xinzhi.serve.page.Frame;
import xinzhi.serve.page.Reply;
import xinzhi.serve.page.Section;
import xinzhi.serve.page.Site;
import xinzhi.serve.page.Templates;
import xinzhi.serve.page.Words;
import xinzhi.store.Queries;

/** The questions to choose from, and each with its answer: {@code /questions}, {@code /questions/ID}. */
public final class QuestionPages implements Section {
    private static final String ALL = "/questions";

    private final Templates templates;
    private final Questions questions;
    private final Answers answers;

    public QuestionPages(Templates templates, Queries queries) {
        this.templates = templates;
        this.questions = new Questions(queries);
        this.answers = new Answers(questions);
    }

    @Override
    public Optional<Reply> answer(Site site, Words words, Ask ask) {
        if (ask.path().equals(ALL)) {
            Frame frame = site.frame(words.say("nav.questions"), words, ask);
            return Optional.of(page(
                    "questions",
                    frame,
                    new QuestionsView(questions.all(), site.addresses().base())));
        }
        if (!ask.path().startsWith(ALL + "/")) {
            return Optional.empty();
        }
        String name = ask.path().substring(ALL.length() + 1);
        return questions
                .byId(name)
                .map(question -> page(
                        "question",
                        site.frame(Frame.title(question, words), words, ask),
                        questions.ask(site, words, ask, question)))
                .or(() -> answers.answer(site, words, ask, name));
    }

    private Reply page(String template, Frame frame, Object view) {
        return Reply.of(200, Format.HTML.mediaType(), templates.render(template, frame, view))
                .with("Vary", "Accept-Language");
    }
}
