package xinzhi.ingest.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Cuts a web page's article out of it: its headline, what stands between that and the text, and the text. Its headings say
 * afterwards what they are: of the first rank is the headline alone, or on a page of several articles that of each.
 */
final class HtmlArticle {
    /** Less prose than this is no article among several. */
    private static final int LEAST_OF_SEVERAL = 80;

    private HtmlArticle() {}

    /**
     * @param headline its lines, or none
     * @param main what holds the text
     */
    static Element cut(List<Element> headline, Element main, Prose prose) {
        if (headed(main, prose) > 1) {
            return main;
        }
        Element article = headline.isEmpty() ? main : joined(headline, main, prose);
        for (Element heading : article.select("h1")) {
            if (!headline.contains(heading)) {
                heading.tagName("h2");
            }
        }
        headline.forEach(h -> h.tagName("h1"));
        return article;
    }

    /** The articles of a page that holds several, one below the other. */
    static Element joined(List<Element> several) {
        Element all = new Element("div");
        for (Element one : several) {
            one.select("h1").forEach(h -> h.tagName("h2"));
            heading(one).ifPresent(h -> h.tagName("h1"));
            all.appendChild(one);
        }
        return all;
    }

    private static Element joined(List<Element> headline, Element main, Prose prose) {
        Element last = headline.get(headline.size() - 1);
        boolean within = last.parents().contains(main);
        boolean above = main == last || main.parents().contains(last);
        if (above || within && prose.before(last, main) > 0) {
            return main; // a text that begins above its headline or, where a tag was not closed, within it is not
            // headed by it
        }
        List<Node> between = within || !isBefore(last, main) ? List.of() : between(last, main);
        Element article = new Element("div");
        List<Node> rest = within ? after(last, main) : List.of(main);
        headline.forEach(article::appendChild);
        String key = Headlines.key(last.text());
        for (Node node : between) {
            boolean again = node instanceof Element e && Headlines.key(e.text()).equals(key);
            boolean links = node instanceof Element e
                    && prose.isLinks(e)
                    && Days.of(e.text()).isEmpty();
            if (!again && !links) {
                article.appendChild(node);
            }
        }
        rest.forEach(article::appendChild);
        return article;
    }

    private static boolean isBefore(Element one, Element other) {
        List<Element> all = one.root().getAllElements();
        return all.indexOf(one) < all.indexOf(other);
    }

    /** What stands between two elements, neither of which holds the other. */
    private static List<Node> between(Element first, Element second) {
        Element shared = first.parents().stream()
                .filter(p -> second.parents().contains(p))
                .findFirst()
                .orElseThrow();
        List<Node> between = after(first, shared);
        Node end = child(shared, second);
        int at = between.indexOf(end);
        List<Node> above = new ArrayList<>();
        for (Node node = second; node != end; node = node.parentNode()) {
            List<Node> before = new ArrayList<>();
            for (Node n = node.previousSibling(); n != null; n = n.previousSibling()) {
                before.add(n);
            }
            Collections.reverse(before);
            above.addAll(0, before);
        }
        List<Node> all = new ArrayList<>(between.subList(0, at));
        all.addAll(above);
        return all;
    }

    private static Node child(Element parent, Element below) {
        Element child = below;
        while (child.parent() != parent) {
            child = child.parent();
        }
        return child;
    }

    /** What follows an element within another that holds it. */
    private static List<Node> after(Element element, Element within) {
        List<Node> after = new ArrayList<>();
        for (Node node = element; node != within; node = node.parentNode()) {
            for (Node n = node.nextSibling(); n != null; n = n.nextSibling()) {
                after.add(n);
            }
        }
        return after;
    }

    /** The articles of a page that holds more than one: alike elements, each with heading, day and text. */
    static List<Element> several(Element main, Prose prose) {
        for (Element holder : main.getAllElements()) {
            List<Element> items = holder.children().stream()
                    .filter(c -> prose.in(c) >= LEAST_OF_SEVERAL && heading(c).isPresent())
                    .filter(c -> c.nameIs("article") || hasDay(c))
                    .toList();
            long kinds = items.stream()
                    .map(i -> i.normalName() + i.className())
                    .distinct()
                    .count();
            if (items.size() > 1 && kinds == 1) {
                return items;
            }
        }
        return List.of();
    }

    /** How many headings of the first rank stand over a text of their own. */
    private static int headed(Element main, Prose prose) {
        int headed = 0;
        int before = 0;
        int now = 0;
        for (Element element : main.getAllElements()) {
            if (element.nameIs("h1")) {
                headed += now - before >= LEAST_OF_SEVERAL ? 1 : 0;
                before = now;
            }
            now += prose.isProse(element) ? prose.in(element) : 0;
        }
        return prose.in(main) - before >= LEAST_OF_SEVERAL && before > 0 ? headed + 1 : headed;
    }

    private static Optional<Element> heading(Element item) {
        return Optional.ofNullable(item.selectFirst("h1, h2, h3, h4"));
    }

    private static boolean hasDay(Element item) {
        return item.getAllElements().stream()
                .filter(HtmlText::isLine)
                .limit(6)
                .anyMatch(e -> Days.of(e.text()).isPresent() && e.text().length() < 80);
    }
}
