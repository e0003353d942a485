package xinzhi.ingest.layout;

import java.util.List;
import java.util.Optional;
import xinzhi.text.Article;
import xinzhi.text.Doubt;
import xinzhi.text.Page;
import xinzhi.text.Span;

/**
 * Gives articles that were found in a page's plain text the characters of the page itself: text, title, column and
 * doubts. The plain text has each character where the page has it.
 */
final class Restoring {
    private final Page page;
    private final String plain;

    Restoring(Page page, String plain) {
        if (plain.length() != page.text().length()) {
            throw new IllegalArgumentException(
                    plain.length() + " for " + page.text().length() + " characters");
        }
        this.page = page;
        this.plain = plain;
    }

    PageArticles apply(PageArticles found) {
        return new PageArticles(
                page, found.articles().stream().map(this::restore).toList(), found.ledger());
    }

    private Article restore(Article a) {
        return new Article(
                a.id(),
                page,
                a.position(),
                a.kind(),
                words(a.title(), a.titleSpans()),
                words(a.column(), a.titleSpans()),
                a.authors(),
                a.source(),
                a.issue(),
                a.issued(),
                text(a),
                a.map(),
                a.headings(),
                a.titleSpans(),
                a.creditSpans(),
                a.doubts().stream().map(this::restore).toList());
    }

    private String text(Article article) {
        StringBuilder text = new StringBuilder(article.text());
        for (int i = 0; i < text.length(); i++) {
            int at = article.map().pageOffset(i);
            if (at >= 0 && plain.charAt(at) == text.charAt(i)) {
                text.setCharAt(i, page.text().charAt(at));
            }
        }
        return text.toString();
    }

    private Doubt restore(Doubt doubt) {
        String chosen = words(doubt.chosen(), List.of(doubt.where()));
        return new Doubt(doubt.decision(), chosen, doubt.score(), doubt.margin(), doubt.runnerUp(), doubt.where());
    }

    private Optional<String> words(Optional<String> words, List<Span> spans) {
        return words.map(w -> words(w, spans));
    }

    /** Words that stand in these spans, blanks and marks between them aside, as the page writes them. */
    private String words(String words, List<Span> spans) {
        StringBuilder own = new StringBuilder(words);
        int next = 0;
        for (Span span : spans) {
            for (int at = span.start(); at < span.end() && next < words.length(); at++) {
                if (plain.charAt(at) == words.charAt(next)) {
                    own.setCharAt(next++, page.text().charAt(at));
                }
            }
        }
        return next == words.length() ? own.toString() : words;
    }
}
