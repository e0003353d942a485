package xinzhi.serve.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import xinzhi.serve.ask.Row;
import xinzhi.serve.name.Name;

/** An article to read, with what was read from it beside its sentences; texts are empty where nothing is printed. */
public record ArticleView(
        Head head, List<Author> authors, List<Name> topics, List<Paragraph> paragraphs, List<Doubt> doubts) {
    private static final double SURE = 0.5;

    /** What is printed around the text. */
    public record Head(
            Name article,
            String column,
            String byline,
            String issue,
            String issued,
            Name page,
            Name graph,
            Optional<Name> source,
            String format,
            Optional<Printing> reprintOf,
            List<Printing> reprints,
            List<ClaimLine> posts) {}

    /** The same article in another place, and the source that is stated there. */
    public record Printing(Name article, String source) {}

    /** An author and the posts printed with the name. */
    public record Author(Name person, List<Post> posts) {}

    /** A post in an organization. */
    public record Post(Name organization, String role) {}

    /** A paragraph and what its sentences say. */
    public record Paragraph(
            List<SentenceText> sentences,
            List<ClaimLine> claims,
            List<Figure> figures,
            List<StatementLine> statements) {
        public boolean hasFindings() {
            return !claims.isEmpty() || !figures.isEmpty() || !statements.isEmpty();
        }

        /** Claims to read at once. */
        public List<ClaimLine> sure() {
            return inOrder(c -> c.confidence() >= SURE);
        }

        /** Claims that are rather wrong than right. */
        public List<ClaimLine> unsure() {
            return inOrder(c -> c.confidence() < SURE);
        }

        private List<ClaimLine> inOrder(Predicate<ClaimLine> wanted) {
            return claims.stream()
                    .filter(wanted)
                    .sorted(Comparator.comparingInt(c -> number(c.evidence())))
                    .toList();
        }

        /** The number of a finding's sentence. */
        public int number(Node evidence) {
            return sentences.stream()
                    .filter(s -> s.sentence().equals(evidence))
                    .mapToInt(SentenceText::number)
                    .findFirst()
                    .orElse(0);
        }
    }

    /** A sentence, cut where it names things. */
    public record SentenceText(Node sentence, int number, List<Piece> pieces, boolean hasFindings) {}

    /** A claim in a line. */
    public record ClaimLine(
            Node evidence, Name claim, Name subject, Node predicate, Name object, double confidence, String stance) {}

    /** A layout decision that was close. */
    public record Doubt(String decision, String chosen, String runnerUp, String score, String margin) {
        static Doubt of(Row row) {
            return new Doubt(
                    row.text("decision"),
                    row.text("chosen"),
                    row.text("runnerUp"),
                    row.text("score"),
                    row.text("margin"));
        }
    }
}
