package xinzhi.serve.question;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import xinzhi.export.measure.Drawing;
import xinzhi.export.network.Network;
import xinzhi.serve.page.Ask;
import xinzhi.serve.page.Frame;
import xinzhi.serve.page.Reply;
import xinzhi.serve.page.Site;
import xinzhi.serve.page.Words;
import xinzhi.store.Question;

/** The answers to questions as files: {@code /questions/<id>.csv} and the like. */
final class Answers {
    private static final Map<String, Lang> TABLES = Map.of("csv", ResultSetLang.RS_CSV, "json", ResultSetLang.RS_JSON);
    private static final List<String> GRAPHS = List.of("gexf", "graphml", "svg", "png");

    private final Questions questions;

    Answers(Questions questions) {
        this.questions = questions;
    }

    /** Empty where there is no such question or no such form of its answer. */
    Optional<Reply> answer(Site site, Words words, Ask ask, String file) {
        int dot = file.lastIndexOf('.');
        String extension = file.substring(dot + 1);
        Optional<Question> question = dot < 0 ? Optional.empty() : questions.byId(file.substring(0, dot));
        if (TABLES.containsKey(extension)) {
            return question.flatMap(q -> questions.write(site, ask, q, TABLES.get(extension)))
                    .map(table ->
                            Reply.of(200, TABLES.get(extension).getContentType().getContentTypeStr(), table))
                    .map(reply -> reply.with("Content-Disposition", "inline; filename=\"" + file + "\""));
        }
        return GRAPHS.contains(extension)
                ? question.flatMap(q -> network(site, words, ask, q)).map(n -> drawn(n, extension, file))
                : Optional.empty();
    }

    private Optional<Network> network(Site site, Words words, Ask ask, Question question) {
        Frame frame = site.frame(Frame.title(question, words), words, ask);
        return new AnswerNetwork(frame, questions.ask(site, words, ask, question)).network();
    }

    private static Reply drawn(Network network, String extension, String file) {
        xinzhi.export.Format format = xinzhi.export.Format.byName(extension);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(Drawing.of(network), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Reply.of(200, format.mediaType(), out.toByteArray())
                .with("Content-Disposition", "inline; filename=\"" + file + "\"");
    }
}
