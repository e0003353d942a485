package xinzhi.learn.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xinzhi.text.Article;
import xinzhi.text.Page;
import xinzhi.text.Span;
import xinzhi.text.SpanMap;

/**
 * An annotated article as the layout would hand it on: hard-wrapped lines joined into paragraphs, the spaces of
 * typesetting gone. So a model can be trained and measured apart from how well pages are taken apart.
 */
public final class GoldText {
    private static final int NARROW = 40;
    private static final String PARAGRAPH_ENDS = "。！？”：:";

    private final String page;
    private final boolean wrapped;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> map = new ArrayList<>();

    private GoldText(Page page) {
        this.page = page.text();
        int[] lengths = this.page
                .lines()
                .filter(l -> !l.isBlank())
                .mapToInt(String::length)
                .sorted()
                .toArray();
        wrapped = lengths.length > 0 && lengths[lengths.length / 2] < NARROW;
    }

    /** The articles of a page, as its reader saw them. */
    public static List<Article> articles(GoldPage gold) {
        List<Article> articles = new ArrayList<>();
        for (GoldArticle article : gold.articles()) {
            articles.add(of(gold.page(), article, articles.size()));
        }
        return articles;
    }

    /** @param position of the article on its page, from 0 */
    public static Article of(Page page, GoldArticle gold, int position) {
        GoldText text = new GoldText(page);
        gold.spans().forEach(text::add);
        String body = text.text.toString();
        return new Article(
                gold.id(),
                page,
                position,
                gold.kind(),
                gold.title(),
                gold.column(),
                gold.authors(),
                gold.source(),
                Optional.empty(),
                Optional.empty(),
                body,
                new SpanMap(text.map.stream().mapToInt(Integer::intValue).toArray()),
                headings(gold, body),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Span> headings(GoldArticle gold, String body) {
        List<Span> headings = new ArrayList<>();
        String lines = "\n" + body;
        for (String heading : gold.headings()) {
            String compact = heading.replaceAll("\\s", "");
            int at = lines.indexOf("\n" + compact + "\n");
            if (at >= 0 && !compact.isEmpty()) {
                headings.add(new Span(at, at + compact.length()));
            }
        }
        return headings;
    }

    private void add(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            char c = page.charAt(i);
            if (c == '\n') {
                if (!wrapped || endsParagraph(i)) {
                    newLine();
                }
            } else if (!Character.isWhitespace(c) && c != '#' || betweenWords(i, span.end())) {
                text.append(c);
                map.add(i);
            }
        }
        newLine();
    }

    private void newLine() {
        if (!text.isEmpty() && last() != '\n') {
            text.append('\n');
            map.add(SpanMap.NOWHERE);
        }
    }

    private char last() {
        return text.charAt(text.length() - 1);
    }

    /** In a narrow column a paragraph begins with an indent, and blank lines stand around headings. */
    private boolean endsParagraph(int lineEnd) {
        if (text.isEmpty()) {
            return false;
        }
        if (page.startsWith("\n", lineEnd + 1)) {
            return PARAGRAPH_ENDS.indexOf(last()) >= 0;
        }
        return page.startsWith("  ", lineEnd + 1);
    }

    private boolean betweenWords(int at, int end) {
        return page.charAt(at) == ' '
                && !text.isEmpty()
                && at + 1 < end
                && isLatin(last())
                && isLatin(page.charAt(at + 1));
    }

    private static boolean isLatin(char c) {
        return c < 128 && Character.isLetter(c);
    }
}
