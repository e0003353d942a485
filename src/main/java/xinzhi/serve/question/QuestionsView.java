package xinzhi.serve.question;

import java.util.List;
import xinzhi.store.Question;

/** The questions to choose from. */
public record QuestionsView(List<Question> questions) {
    public List<String> groups() {
        return Question.GROUPS;
    }

    public List<Question> of(String group) {
        return questions.stream().filter(q -> q.group().equals(group)).toList();
    }
}
