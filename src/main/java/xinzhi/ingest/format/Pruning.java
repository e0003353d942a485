package xinzhi.ingest.format;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a web page what its own markup says is not the article. */
final class Pruning {
    private static final String NEVER = "script, style, noscript, template, nav, footer, aside, form, button, select,"
            + " iframe, svg, object, rt, rp, [hidden], [aria-hidden=true], [role=navigation], [role=banner],"
            + " [role=contentinfo], [role=complementary], [role=search], [style~=(?i)display:\\s*none]";
    private static final Pattern NOISE = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:nav|navbar|navigation|menu|topbar|footer|foot|copyright|copyrights|crumb|crumbs"
                    + "|breadcrumb|breadcrumbs|sidebar|side|comment|comments|share|sharing|related|relate|recommend"
                    + "|recommended|ad|ads|advert|adv|banner|toolbar|pagination|pager|hot|rank|ranking|login|qrcode"
                    + "|links|friendlink)(?:$|[\\s_-])");

    private Pruning() {}

    static void prune(Document document) {
        document.select(NEVER).forEach(Element::remove);
        int all = document.body().text().length();
        for (Element element : new ArrayList<>(document.body().getAllElements())) {
            boolean noise = element != document.body()
                    && NOISE.matcher(element.className() + " " + element.id()).find();
            if (noise && element.text().length() * 2 < all) {
                element.remove();
            }
        }
    }
}
