package xinzhi.serve.page;

import java.util.List;
import xinzhi.store.Question;

/** The questions to choose from. */
public record QuestionsView(List<Question> questions) {}
