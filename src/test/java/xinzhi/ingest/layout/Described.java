package xinzhi.ingest.layout;

import java.util.stream.Collectors;
import xinzhi.text.Affiliation;
import xinzhi.text.Article;
import xinzhi.text.Author;
import xinzhi.text.Span;

/** An article as the expected.txt files of the layout cases write it. */
final class Described {
    private Described() {}

    static String page(PageArticles page) {
        return page.articles().stream().map(Described::article).collect(Collectors.joining("\n"));
    }

    static String article(Article article) {
        StringBuilder text = new StringBuilder();
        text.append(article.kind()).append('\n');
        article.title().ifPresent(t -> line(text, "title", t));
        article.column().ifPresent(t -> line(text, "column", t));
        article.authors().forEach(a -> line(text, "author", author(a)));
        article.source().ifPresent(t -> line(text, "source", t));
        article.issue().ifPresent(t -> line(text, "issue", t));
        // Doubts about joins come and go with the lexicon, the joins do not.
        article.doubts().stream()
                .filter(d -> !d.decision().equals("join"))
                .forEach(d -> line(text, "doubt", d.decision()));
        int at = 0;
        for (String paragraph : article.text().split("\n")) {
            Span span = new Span(at, at + paragraph.length());
            line(text, article.headings().contains(span) ? "heading" : "text", paragraph);
            at += paragraph.length() + 1;
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append('\n');
    }

    private static String author(Author author) {
        return author.name()
                + author.affiliations().stream().map(Described::post).collect(Collectors.joining());
    }

    private static String post(Affiliation post) {
        return " | " + post.organization() + post.role().map(r -> " / " + r).orElse("");
    }
}
