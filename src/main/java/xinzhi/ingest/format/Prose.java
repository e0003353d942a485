package xinzhi.ingest.format;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How much of a web page's text is links, how much is not, and how much of that is prose: text of blocks with a full
 * stop, or long ones with a comma. Counted in Chinese characters, for each element with all that it holds.
 */
final class Prose {
    private static final int LONG_BLOCK = 40;
    /** The article's element holds this much of the page's prose, and none within it does. */
    private static final double MAIN = 0.75;
    /** An element that by its name holds the article needs no more than this. */
    private static final double NAMED = 0.5;

    private static final String ARTICLE = "#js_content, #UCAP-CONTENT, #ozoom, #zoom, #artibody, #detailContent,"
            + " .TRS_Editor, .trs_editor_view, .TRS_UEDITOR, [itemprop=articleBody], founder-content,"
            + " [class~=(?i)^(?:article|entry|post|news|art)[-_]?(?:content|body|text|detail|con)$],"
            + " [id~=(?i)^(?:article|entry|post|news|art)[-_]?(?:content|body|text|detail|con)$]";

    private record Count(int plain, int linked, int prose) {
        Count plus(Count other) {
            return new Count(plain + other.plain, linked + other.linked, prose + other.prose);
        }
    }

    private final Element root;
    private final Map<Element, Count> counts = new IdentityHashMap<>(); // looked up, never gone through

    private Prose(Element root) {
        this.root = root;
    }

    static Prose of(Element root) {
        Prose prose = new Prose(root);
        prose.count(root);
        return prose;
    }

    private Count count(Element block) {
        StringBuilder own = new StringBuilder();
        Count inner = new Count(0, 0, 0);
        int linked = 0;
        for (Node node : block.childNodes()) {
            inner = inner.plus(children(node, own));
            linked += node instanceof Element e && !HtmlText.isBlock(e) ? linkedIn(e) : 0;
        }
        int plain = Math.max(0, han(own.toString()) - linked);
        boolean isProse = own.indexOf("。") >= 0 || plain >= LONG_BLOCK && own.indexOf("，") >= 0;
        Count count = inner.plus(new Count(plain, linked, isProse && plain > linked ? plain : 0));
        counts.put(block, count);
        return count;
    }

    /** The blocks below a node counted; the words of what is no block go to {@code own}. */
    private Count children(Node node, StringBuilder own) {
        if (node instanceof TextNode text) {
            own.append(text.text());
        }
        if (!(node instanceof Element element)) {
            return new Count(0, 0, 0);
        }
        if (HtmlText.isBlock(element) || holdsBlock(element)) {
            return count(element);
        }
        own.append(element.text());
        return new Count(0, 0, 0);
    }

    private static boolean holdsBlock(Element inline) {
        return inline.getAllElements().stream().anyMatch(HtmlText::isBlock);
    }

    private static int linkedIn(Element inline) {
        if (holdsBlock(inline)) {
            return 0;
        }
        return inline.select("a").stream().mapToInt(a -> han(a.text())).sum();
    }

    private static int han(String text) {
        return (int) text.codePoints().filter(FrequentCharacters::isHan).count();
    }

    int plain() {
        return of(root, 0).plain();
    }

    int linked() {
        return of(root, 0).linked();
    }

    int prose() {
        return of(root, 0).prose();
    }

    /** How much of it an element holds. */
    int in(Element element) {
        return of(element, 0).prose();
    }

    /** Whether an element's own words are prose, not only those of elements within. */
    boolean isProse(Element element) {
        return in(element) > 0 && HtmlText.isLine(element);
    }

    /** How much of it stands in an element before another within. */
    int before(Element end, Element within) {
        int before = 0;
        for (Element element : within.getAllElements()) {
            if (element == end) {
                break;
            }
            before += isProse(element) ? in(element) : 0;
        }
        return before;
    }

    private Count of(Element element, int none) {
        return counts.getOrDefault(element, new Count(none, none, none));
    }

    /** The smallest element that holds most of the prose; never a paragraph alone. */
    Element main() {
        List<Element> named = root.select(ARTICLE).stream()
                .filter(e -> in(e) >= NAMED * prose() && in(e) > 0)
                .toList();
        Element main = named.isEmpty() ? root : named.get(named.size() - 1);
        Element next = main;
        double enough = MAIN * in(main);
        while (next != null && enough > 0) {
            main = next;
            next = main.children().stream()
                    .filter(c -> counts.containsKey(c) && !c.nameIs("p") && of(c, 0).prose() >= enough)
                    .findFirst()
                    .orElse(null);
        }
        return main;
    }

    /** Whether an element is a list of links rather than text. */
    boolean isLinks(Element element) {
        Count count = of(element, 0);
        return count.prose() == 0 && count.linked() > count.plain();
    }
}
