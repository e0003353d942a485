package xinzhi.ingest.format;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Elements in, lines out: a block is a line with a blank line below it, a heading has the marks of Markdown, the cells of
 * a table stand on the line of their row. Line ends of the source count for nothing between Chinese characters.
 */
final class HtmlText {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    /** Characters without width, by which copied text is told from the page's. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u200b-\\u200f\\u2060\\ufeff\\u00ad]");

    private static final int LONGEST_CELL = 60;

    private final Prose prose;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();

    HtmlText(Prose prose) {
        this.prose = prose;
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** Whether an element is a line to whoever looks at the page: a block with words and no block within. */
    static boolean isLine(Element element) {
        return isBlock(element)
                && element.hasText()
                && element.getAllElements().stream().skip(1).noneMatch(HtmlText::isBlock);
    }

    /** The text of an element. For one use. */
    String of(Element element) {
        add(element);
        endLine("\n\n");
        return text.toString().replaceAll("^\n+|\n+$", "") + "\n";
    }

    private void add(Node node) {
        if (node instanceof TextNode words) {
            line.append(UNSEEN.matcher(words.getWholeText())
                    .replaceAll("")
                    .replaceAll("[ \\t\\x0B\\f]*[\\r\\n]\\s*", "\n"));
        } else if (node instanceof Element element) {
            add(element);
        }
    }

    private void add(Element element) {
        if (prose.isLinks(element) && !element.nameIs("h1")) {
            endLine("\n\n");
            return;
        }
        if (isRow(element)) {
            endLine("\n");
            line.append(String.join("\t", element.children().eachText()));
            endLine("\n");
            return;
        }
        String name = element.normalName();
        boolean cell = name.equals("td") || name.equals("th");
        if (name.equals("br")) {
            endLine("\n");
            line.append(marks(element.closest("h1, h2, h3, h4, h5, h6")));
        } else if (cell) {
            line.append(line.toString().isBlank() ? "" : "\t");
        } else if (isBlock(element)) {
            endLine("\n\n");
        }
        if (name.matches("h[1-6]")) {
            line.append(marks(element));
        }
        element.childNodes().forEach(this::add);
        if (isBlock(element) && !cell) {
            endLine(name.equals("tr") ? "\n" : "\n\n");
        }
    }

    /** A row of a table that tells something, not one by which the page is laid out. */
    private boolean isRow(Element element) {
        List<Element> cells = element.children();
        return element.nameIs("tr")
                && cells.size() > 1
                && prose.in(element) == 0
                && element.select("table, h1").isEmpty()
                && cells.stream().allMatch(c -> c.text().length() <= LONGEST_CELL);
    }

    /** Of a heading; nothing of what is none. */
    private static String marks(@Nullable Element heading) {
        return heading == null ? "" : "#".repeat(heading.normalName().charAt(1) - '0') + " ";
    }

    private void endLine(String end) {
        String words = line.toString()
                .replaceAll("(?<=[!-~])[ \\n]*\\n[ \\n]*(?=[!-~])", " ")
                .replaceAll("[ ]*\\n[ \\n]*", "")
                .replaceAll("[ \\u00a0]{2,}", " ")
                .replaceAll("^[ \\u00a0]+|[\\s\\u00a0]+$", "");
        line.setLength(0);
        if (!words.isBlank() && !words.matches("#+")) {
            text.append(words).append(end);
        } else if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
            text.append('\n');
        }
    }
}
