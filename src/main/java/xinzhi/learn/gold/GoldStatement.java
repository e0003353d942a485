package xinzhi.learn.gold;

import java.util.List;
import java.util.Optional;
import xinzhi.extract.Statement;

/** A sentence or clause that defines, quotes, states a problem or calls for a measure. @param about entity labels */
public record GoldStatement(Statement.Type type, String text, List<String> about, Optional<String> speaker) {
    public GoldStatement {
        about = List.copyOf(about);
    }
}
