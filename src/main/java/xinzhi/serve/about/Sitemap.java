package xinzhi.serve.about;

import java.util.List;
import java.util.stream.Collectors;

/** Lists of the site's pages, for search engines. */
public final class Sitemap {
    /** So many addresses a list holds: a fifth of what it may, so that it is soon made. */
    public static final int MOST = 10_000;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

    private final String origin;

    /** @param origin by which the visitor reached the server */
    public Sitemap(String origin) {
        this.origin = origin;
    }

    /** A list of lists. */
    public String index(List<String> paths) {
        return HEAD + "<sitemapindex " + SPACE + ">\n" + entries("sitemap", paths) + "</sitemapindex>\n";
    }

    public String pages(List<String> paths) {
        return HEAD + "<urlset " + SPACE + ">\n" + entries("url", paths) + "</urlset>\n";
    }

    private String entries(String element, List<String> paths) {
        return paths.stream()
                .map(path -> "<" + element + "><loc>" + escaped(origin + path) + "</loc></" + element + ">\n")
                .collect(Collectors.joining());
    }

    /** What robots should leave alone: answers that cost work and lead nowhere new. */
    public String robots() {
        return "User-agent: *\nDisallow: /sparql\nDisallow: /search\nDisallow: /dumps/\nDisallow: /exports/\nSitemap: "
                + origin + "/sitemap.xml\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&apos;");
    }
}
