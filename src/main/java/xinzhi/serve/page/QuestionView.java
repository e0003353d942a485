package xinzhi.serve.page;

import java.util.List;
import xinzhi.serve.view.Name;
import xinzhi.store.Question;

/** A question with its form and its answer. */
public record QuestionView(
        Question question, List<Field> fields, String problem, List<String> columns, List<List<Cell>> rows, int total) {
    /** A parameter and its value. */
    public record Field(String name, String label, String value, boolean number) {}

    /** A link where the value is an address, else the text. */
    public record Cell(boolean isLink, Name name, String text, boolean number) {}
}
