package xinzhi.learn.train;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import xinzhi.extract.Statement;
import xinzhi.learn.gold.GoldArticle;
import xinzhi.learn.gold.GoldStatement;
import xinzhi.text.Span;

/** Where in an article's text a reader saw statements. Signs and spaces make no difference. */
final class StatementLabels {
    private static final double SHARE = 0.6;

    private final Map<Statement.Type, List<Span>> places = new EnumMap<>(Statement.Type.class);

    StatementLabels(String text, GoldArticle gold) {
        int[] at = new int[text.length()];
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                at[plain.length()] = i;
                plain.append(text.charAt(i));
            }
        }
        for (GoldStatement statement : gold.statements()) {
            String said = plain(statement.text());
            int start = plain.indexOf(said);
            if (start >= 0 && !said.isEmpty()) {
                places.computeIfAbsent(statement.type(), t -> new ArrayList<>())
                        .add(new Span(at[start], at[start + said.length() - 1] + 1));
            }
        }
    }

    /** Whether a part of the text and a statement of the type are for the most part the same. */
    boolean holds(Statement.Type type, Span part) {
        return places.getOrDefault(type, List.of()).stream()
                .anyMatch(p -> common(p, part) >= SHARE * Math.min(p.length(), part.length()));
    }

    private static int common(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> plain.append((char) c));
        return plain.toString();
    }
}
