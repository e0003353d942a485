package xinzhi.ingest.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds the headline that a web page shows: the line that its title or metadata repeats, whatever its element, with the
 * lines above and below that belong to it; or else its first heading of the first rank.
 */
final class Headlines {
    private static final int LONGEST = 120;
    private static final int SHORTEST = 4;
    /** How much longer than the title that is known a headline may be, by its second line. */
    private static final int SECOND_LINE = 40;
    /** Less of the title than this is the name of a site or section. */
    private static final double LEAST = 0.3;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern TITLE_CLASS =
            Pattern.compile("(?i)(?:^|[\\s_-])(?:\\w*title|tit|headline|bt1?|biaoti)(?:$|[\\s_-])");
    private static final Pattern KICKER_CLASS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:intro|pre|super|yin|shoulder|kicker|eyebrow)(?:[_-]?(?:title|tit|ti|bt))?(?:$|[\\s_-])");
    private static final Pattern SUBTITLE_CLASS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:sub|fu|vice|second)(?:[_-]?(?:title|tit|ti|bt|head|headline))?(?:$|[\\s_-])");

    private final Element body;
    private final List<String> titles;
    private final List<String> others;
    private final String site;
    private final Prose prose;

    /**
     * @param titles that the page's metadata give, the surest first
     * @param others lines of its headline that they give beside it
     * @param site with whose name the page's title may end
     * @param prose of the body
     */
    Headlines(Element body, List<String> titles, List<String> others, Optional<String> site, Prose prose) {
        this.body = body;
        this.site = site.map(Headlines::key).orElse("");
        this.prose = prose;
        this.titles = titles;
        this.others = others.stream().map(Headlines::key).toList();
    }

    /** The lines of the headline, in order; none where the page shows none. */
    List<Element> find() {
        List<Element> lines = body.getAllElements().stream()
                .filter(e -> e != body && (HtmlText.isLine(e) || isHeading(e)))
                .filter(e -> !e.text().isBlank())
                .toList();
        Optional<Element> best = best(lines)
                .or(() ->
                        lines.stream().filter(e -> e.nameIs("h1") && !isSite(e)).findFirst())
                .or(() -> bold(lines));
        return best.map(b -> key(b.text()).equals(site) ? below(lines, b).orElse(b) : b)
                .map(b -> whole(lines, b))
                .orElse(List.of());
    }

    /**
     * The one heading right above the text, where what fits the title is but the name of the site above both; one of
     * several of its rank is a section's.
     */
    private Optional<Element> below(List<Element> lines, Element site) {
        return lines.stream()
                .skip(lines.indexOf(site) + 1L)
                .takeWhile(e -> !prose.isProse(e))
                .filter(e -> isHeading(e) && e.select("a[href]").isEmpty())
                .filter(e -> key(e.text()).length() > key(site.text()).length())
                .reduce((first, second) -> second)
                .filter(e ->
                        lines.stream().filter(l -> l.nameIs(e.normalName())).count() == 1);
    }

    /** On a page without headings: the first line, above the text, that is set in bold. */
    private Optional<Element> bold(List<Element> lines) {
        return lines.stream()
                .takeWhile(e -> !prose.isProse(e))
                .filter(e -> key(e.text()).length() >= SHORTEST && key(e.text()).length() <= LONGEST)
                .filter(e -> e.select("b, strong").text().equals(e.text()))
                .findFirst()
                .filter(e -> lines.stream().noneMatch(Headlines::isHeading));
    }

    private Optional<Element> best(List<Element> lines) {
        return lines.stream()
                .filter(e -> score(e) >= LEAST)
                .max(Comparator.comparingDouble(this::score)
                        .thenComparing(Comparator.comparingInt((Element e) -> lines.indexOf(e))
                                .reversed()));
    }

    private static boolean isSite(Element e) {
        return e.closest("header") != null && e.closest("article, main") == null && e.selectFirst("a[href=/]") != null;
    }

    private static boolean isHeading(Element e) {
        return e.normalName().matches("h[1-6]") || e.attr("role").equals("heading");
    }

    /** How well a line fits the title, up to 1 and a little for the form of a heading; 0 where it does not. */
    private double score(Element line) {
        String key = key(line.text());
        boolean listed = line.closest("li, figcaption, dd") != null && !isHeading(line);
        boolean link = !isHeading(line) && line.select("a[href]").text().equals(line.text());
        if (listed || link || key.length() < SHORTEST || key.length() > LONGEST) {
            return 0;
        }
        double fit = titles.stream().mapToDouble(t -> fit(key, key(t))).max().orElse(0);
        double form = line.nameIs("h1")
                ? 0.3
                : isHeading(line) ? 0.2 : TITLE_CLASS.matcher(line.className()).find() ? 0.15 : 0;
        return fit == 0 ? 0 : fit + form;
    }

    private static double fit(String line, String title) {
        if (title.length() < SHORTEST) {
            return 0;
        }
        if (title.contains(line)) {
            double share = 1.0 * line.length() / title.length();
            return share >= LEAST ? share : 0;
        }
        return line.startsWith(title) && line.length() <= title.length() + SECOND_LINE ? 0.95 : 0;
    }

    /** With the line right above it and those right below that are its own. */
    private List<Element> whole(List<Element> lines, Element headline) {
        List<Element> around = lines.stream()
                .filter(e -> e == headline || !e.parents().contains(headline))
                .toList();
        int at = around.indexOf(headline);
        List<Element> whole = new ArrayList<>();
        if (at > 0 && (isPart(around.get(at - 1), KICKER_CLASS) || isBeside(around.get(at - 1), headline))) {
            whole.add(around.get(at - 1));
        }
        whole.add(headline);
        for (int i = at + 1; i < around.size() && i <= at + 2; i++) {
            Element below = around.get(i);
            boolean dash = below.text().startsWith("——") && below.text().indexOf('。') < 0;
            boolean overNames = isBeside(below, headline)
                    && i + 1 < around.size()
                    && around.get(i + 1).text().matches("[^。，；]{2,60}");
            if (!dash && !overNames && !isPart(below, SUBTITLE_CLASS)) {
                break;
            }
            whole.add(below);
        }
        return whole;
    }

    private boolean isPart(Element line, Pattern named) {
        return others.contains(key(line.text()))
                || isHeading(line) && named.matcher(line.className()).find();
    }

    /** A heading right above or below the headline, which is no section's then. */
    private static boolean isBeside(Element line, Element headline) {
        return isHeading(line)
                && !line.hasClass("logo")
                && line.select("a").isEmpty()
                && (line.nextElementSibling() == headline || headline.nextElementSibling() == line);
    }

    /** What the line and the title have in common however each is set: its letters and digits. */
    static String key(String words) {
        return NO_WORD.matcher(words).replaceAll("");
    }

    /** The headline as the metadata write it, where it is the same but for blanks and line ends. */
    Optional<String> written(Element headline) {
        String key = key(headline.text());
        return titles.stream().filter(t -> key(t).equals(key)).findFirst();
    }
}
