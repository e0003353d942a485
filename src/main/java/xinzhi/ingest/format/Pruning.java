package xinzhi.ingest.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import xinzhi.ontology.Cues;

/**
 * Takes out of a web page what is not the article: what its markup or the names of its classes say is something else,
 * what stands below a heading such as 相关阅读, teasers of other articles, and lines of buttons.
 */
final class Pruning {
    private static final String NEVER = "script, style, noscript, template, nav, footer, aside, form, button, select,"
            + " textarea, input, iframe, svg, object, audio, video, canvas, dialog, rt, rp, [hidden], [aria-hidden=true],"
            + " [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search], [role=dialog],"
            + " [style~=(?i)display:\\s*none], [style~=(?i)font-size:\\s*0(?:px|em|rem|pt)?\\s*(?:;|$)]";
    private static final Set<String> NOISE = Set.of(
            ("nav navbar navigation menu topbar footer foot copyright copyrights crumb crumbs breadcrumb breadcrumbs"
                            + " sidebar side comment comments share sharing related relate recommend recommended ad ads"
                            + " advert adv banner toolbar pagination pager hot rank ranking login qrcode links friendlink"
                            + " commentlist comt cmt reward donate guess toc download popup modal overlay mask paywall pay"
                            + " subscribe disclaimer statement prenext nextpage prevnext float beian thumbs thumbnails"
                            + " calendar lang language report reply vote survey ewm erweima tags taglist feed respond hidden"
                            + " widget bdsharebuttonbox jiathis tts skip")
                    .split(" "));
    private static final Pattern SEPARATOR = Pattern.compile("[\\s_-]+|(?<=[a-z])(?=[A-Z])");
    private static final Set<String> UNSEEN = Set.of("screen-reader-text", "sr-only", "visually-hidden", "d-none");
    /** A heading that is a link, with less than this below it, is the teaser of another article. */
    private static final int LONGEST_TEASER = 250;
    /** What stands below such a heading is removed whole where it is less than this share of the page's prose. */
    private static final double ASIDE = 0.3;
    /** What holds this share of the page's prose holds its article. */
    private static final double MOST = 0.6;
    /** More prose than this below a heading that is a link, where all the page is such, is an article. */
    private static final int LEAST_ENTRY = 80;

    private final Pattern aside;
    private final Pattern buttons;
    private final Pattern notice;

    Pruning(Cues cues) {
        aside = Pattern.compile(cues.expand(
                "[\\p{P}\\p{S}\\s\\d]*{neighbour-label}(?:\\s*{page-control})?[\\p{P}\\p{S}\\s\\dA-Za-z]*"));
        notice = Pattern.compile(cues.expand("^[\\p{P}\\p{S}\\s]*{page-notice}\\s*[】\\]]?\\s*[：:]"));
        buttons = Pattern.compile(cues.expand(
                "(?=.*\\p{IsHan})" // possessive: whole paragraphs are tried
                        + "(?:(?:{page-control})+(?!\\p{IsHan})|[\\p{P}\\p{S}\\s\\dA-Za-z&&[^()（）《》。]])++"));
    }

    void prune(Document document) {
        removeNever(document.body());
        int all = document.body().text().length();
        for (Element element : new ArrayList<>(document.body().getAllElements())) {
            if (element != document.body() && isNoise(element) && element.text().length() * 2 < all) {
                element.remove();
            }
        }
        removeTeasers(document.body());
        leaves(document.body()).filter(e -> aside.matcher(e.text()).matches()).forEach(this::removeAside);
        Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
        document.body().getAllElements().stream()
                .filter(HtmlText::isBlock)
                .flatMap(e -> Stream.ofNullable(e.parent()))
                .forEach(holders::add);
        document.body().getAllElements().stream()
                .filter(e -> HtmlText.isLine(e) || standsAmongBlocks(e, holders))
                .filter(e -> buttons.matcher(e.text()).matches()
                        || notice.matcher(e.text()).find())
                .toList()
                .forEach(Element::remove);
    }

    /** But not what holds the article: some pages are hidden until their scripts have run, and others are one form. */
    private static void removeNever(Element body) {
        Prose prose = Prose.of(body);
        List<Element> never = body.select(NEVER).stream()
                .filter(e -> e != body && (prose.prose() == 0 || prose.in(e) < MOST * prose.prose()))
                .toList();
        never.forEach(Element::remove);
    }

    private static boolean isNoise(Element element) {
        if (element.classNames().stream().anyMatch(UNSEEN::contains)) {
            return true;
        }
        return Stream.of(SEPARATOR.split(element.className() + " " + element.id()))
                .anyMatch(word -> NOISE.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** @param holders all elements with a block right within */
    private static boolean standsAmongBlocks(Element element, Set<Element> holders) {
        return !HtmlText.isBlock(element) && element.hasText() && holders.contains(element.parent());
    }

    /** Blocks without blocks within, which are lines to whoever looks at the page. */
    private static Stream<Element> leaves(Element body) {
        return body.getAllElements().stream().filter(HtmlText::isLine).toList().stream();
    }

    private static void removeTeasers(Element body) {
        Prose prose = Prose.of(body);
        for (Element heading : body.select("h2, h3, h4, h5, h6, dt")) {
            boolean linked = heading.select("a[href]:not([href^=#])").stream()
                    .anyMatch(a -> a.text().strip().equals(heading.text().strip()));
            Element parent = heading.parent();
            if (linked
                    && parent != null
                    && parent.text().length() < LONGEST_TEASER
                    && !isEntry(parent, prose)
                    && heading.siblingElements().size() < 6) {
                heading.siblingElements().forEach(Element::remove);
                heading.remove();
            }
        }
    }

    /** Of a page of entries, as feeds are saved: one of several alike, which hold most of its prose. */
    private static boolean isEntry(Element holder, Prose prose) {
        Element list = holder.parent();
        return list != null
                && prose.in(holder) >= LEAST_ENTRY
                && list.children().stream()
                                .filter(c -> c.className().equals(holder.className()))
                                .mapToInt(prose::in)
                                .sum()
                        >= MOST * prose.prose();
    }

    /** With the whole that it heads, or with what follows it to the next prose. */
    private void removeAside(Element label) {
        Element top = label;
        while (top.parent() != null && top.parent().text().equals(label.text())) {
            top = top.parent();
        }
        Element holder = top.parent();
        Document document = top.ownerDocument();
        if (holder == null || document == null) {
            return; // it went with what another label heads
        }
        Element body = document.body();
        Prose prose = Prose.of(body);
        boolean heads = holder.text().startsWith(label.text()) && holder != body;
        if (heads && prose.in(holder) < ASIDE * prose.in(body)) {
            holder.remove();
            return;
        }
        List<Element> following = top.nextElementSiblings();
        top.remove();
        for (Element next : following) {
            if (prose.in(next) > 0) {
                return;
            }
            next.remove();
        }
    }
}
