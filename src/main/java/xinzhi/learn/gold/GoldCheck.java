package xinzhi.learn.gold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import xinzhi.extract.Predicate;
import xinzhi.text.Author;
import xinzhi.text.Page;
import xinzhi.text.Span;

/**
 * Proves an annotation against its page: every form occurs, every quote is the text's, every name is an entity's. Bylines
 * may stand anywhere on the page.
 */
public final class GoldCheck {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000\\u00a0]+");

    private GoldCheck() {}

    /** What is wrong with the page's annotation, each as {@code file: article: what}. */
    public static List<String> problems(GoldPage gold) {
        List<String> problems = new ArrayList<>();
        List<Span> taken = new ArrayList<>();
        for (GoldArticle article : gold.articles()) {
            String where = gold.file() + ": " + article.id() + ": ";
            for (Span span : article.spans()) {
                if (taken.stream().anyMatch(span::overlaps)) {
                    problems.add(where + "the span " + span + " overlaps another");
                }
                taken.add(span);
            }
            ofArticle(gold.page(), article).forEach(p -> problems.add(where + p));
        }
        return problems;
    }

    private static List<String> ofArticle(Page page, GoldArticle article) {
        List<String> problems = new ArrayList<>();
        String text = compact(article.body(page) + head(article) + '\n' + page.text());
        Set<String> labels = new HashSet<>();
        for (GoldEntity entity : article.entities()) {
            if (!labels.add(entity.label())) {
                problems.add("the entity " + entity.label() + " stands twice");
            }
            entity.surfaces().stream()
                    .filter(s -> !text.contains(compact(s)))
                    .forEach(s -> problems.add("the form " + s + " of " + entity.label() + " does not occur"));
        }
        relations(article, labels, text, problems);
        quotes(article, labels, text, problems);
        return problems;
    }

    private static void relations(GoldArticle article, Set<String> labels, String text, List<String> problems) {
        Set<String> seen = new HashSet<>();
        for (GoldRelation relation : article.relations()) {
            String name = relation.subject() + " " + relation.predicate().localName() + " " + relation.object();
            if (!seen.add(name)) {
                problems.add("the relation stands twice: " + name);
            }
            if (!labels.contains(relation.subject())) {
                problems.add("no entity " + relation.subject() + ": " + name);
            }
            if (relation.predicate() != Predicate.HAS_FEATURE && !labels.contains(relation.object())) {
                problems.add("no entity " + relation.object() + ": " + name);
            }
            if (relation.predicate() != Predicate.AFFILIATED_WITH && !text.contains(compact(relation.evidence()))) {
                problems.add("the evidence of " + name + " is not in the text: " + relation.evidence());
            }
        }
    }

    private static void quotes(GoldArticle article, Set<String> labels, String text, List<String> problems) {
        for (GoldNumber number : article.observations()) {
            if (!text.contains(compact(number.evidence()))) {
                problems.add("the evidence of " + number.indicator() + " is not in the text: " + number.evidence());
            }
        }
        for (GoldStatement statement : article.statements()) {
            if (!text.contains(compact(statement.text()))) {
                problems.add("the statement is not in the text: " + statement.text());
            }
            statement.about().stream()
                    .filter(a -> !labels.contains(a))
                    .forEach(a -> problems.add("no entity " + a + ", which a statement is about"));
        }
    }

    private static String head(GoldArticle article) {
        StringBuilder head = new StringBuilder();
        Stream.of(article.title(), article.column(), article.source())
                .forEach(t -> t.ifPresent(x -> head.append('\n').append(x)));
        for (Author author : article.authors()) {
            head.append('\n').append(author.name());
            author.affiliations().forEach(p -> head.append('\n')
                    .append(p.organization())
                    .append(p.role().orElse("")));
        }
        return head.toString();
    }

    private static String compact(String text) {
        return SPACE.matcher(text).replaceAll("");
    }
}
