package xinzhi.serve.question;

import java.util.List;
import java.util.Map;
import xinzhi.store.Question;

/**
 * The questions to choose from.
 *
 * @param base what the addresses of things begin with
 */
public record QuestionsView(List<Question> questions, String base) {
    public List<String> groups() {
        return Question.GROUPS;
    }

    public List<Question> of(String group) {
        return questions.stream().filter(q -> q.group().equals(group)).toList();
    }

    /** The query with its defaults, as it is asked by one who just follows the link. */
    public String sparql(Question question) {
        return question.with(question.bind(Map.of(), base));
    }
}
