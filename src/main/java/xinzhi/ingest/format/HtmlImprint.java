package xinzhi.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import xinzhi.ontology.Cues;
import xinzhi.text.Imprint;

/** What a web page shows of its article's origin: in the line of date, source and author below the headline, or at the foot. */
final class HtmlImprint {
    private static final Pattern BETWEEN = Pattern.compile("[\\s：:·|｜丨/]+");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[:：]\\d{2}");
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_COUNT = 40;
    private static final int LONGEST_ADDITION = 4;
    private static final int LONGEST_PEN_NAME = 4;

    private final Pattern source;
    /** A publication with its number or day. */
    private final Pattern issue;

    private final Pattern author;
    private final Pattern reporter;
    private final Pattern count;
    private final Pattern surname;

    HtmlImprint(Cues cues) {
        source = Pattern.compile(cues.expand("(?<!\\p{IsHan}){imprint-source}\\s*[：:丨｜|]\\s*(?!\\d{4})"
                + "(?:《([^》]{2,20})》|[“\"]?([\\p{IsHan}A-Za-z0-9·]{2,20}(?:[-－—]\\p{IsHan}{2,12})?))"));
        issue = Pattern.compile(
                "^(?:[^。，]{0,40}\\s)?《\\s*([^》]{2,20}?)\\s*》\\s*[（(]?\\s*(?:\\d{4}年)?\\s*(?:第?\\d+期|\\d{1,2}月\\d{1,2}日)"
                        + "\\s*(?:第?\\s*\\d+\\s*版)?\\s*[)）]?$");
        String name = "\\p{IsHan}[\\p{IsHan}·]*+(?!\\s*[：:/])";
        String names = name + "(?:[\\s、，,]{1,2}" + name + ")*";
        String label = "(?<!\\p{IsHan})(?:{imprint-author}|{byline-label})(?:\\s+|\\s*[：:丨｜|/]\\s*)";
        author = Pattern.compile(cues.expand(label + "(" + names + ")"));
        reporter = Pattern.compile(cues.expand("(?<!\\p{IsHan})((?:{press})?{reporter-title}[\\s：:]+" + names + ")"));
        count = Pattern.compile(cues.expand("\\d.*{web-count}|{web-count}.*\\d|(?:^|\\s)\\d*\\s?{web-ago}"
                + "|(?:^|[\\s·|｜])[^\\d\\s]{0,6}\\s?\\d[\\d,.]*\\s?{web-length}(?:$|[\\s·|｜])"));
        surname = Pattern.compile(cues.expand("^(?:{surname}|{rare-surname}|{double-surname})"));
    }

    /** What the lines of a page say that name a source or an author; these say nothing else and are taken out of it. */
    Imprint take(Element body) {
        Imprint said = Imprint.NONE;
        List<Element> lines = new ArrayList<>();
        for (Element element : body.getAllElements()) {
            Imprint line = isShort(element) ? said(apart(element)) : Imprint.NONE;
            if (!line.equals(Imprint.NONE)) {
                said = said.or(line);
                lines.add(element);
            }
        }
        lines.forEach(Element::remove);
        return said;
    }

    /** Takes out what stands above the text and only tells when it was put there, by which site, how often it was read. */
    Imprint takeHead(Element article, Prose prose, Imprint known) {
        Imprint said = Imprint.NONE;
        List<Element> lines = new ArrayList<>();
        for (Element element : article.getAllElements()) {
            if (prose.isProse(element)) {
                break;
            }
            String words = apart(element);
            if (element == article || !HtmlText.isBlock(element) || !isShort(element) || words.isEmpty()) {
                continue;
            }
            boolean timed = Days.of(words).isPresent() && (TIME.matcher(words).find() || words.length() <= 12);
            boolean counted = (words.length() <= LONGEST_COUNT || Days.of(words).isPresent())
                    && count.matcher(words).find();
            boolean site = known.publication()
                    .filter(p -> words.startsWith(p) && words.length() <= p.length() + LONGEST_ADDITION)
                    .isPresent();
            if (timed || counted || site) {
                said = said.or(new Imprint(
                        Optional.empty(), first(reporter, words).stream().toList(), Days.of(words), Optional.empty()));
                lines.add(element);
            }
        }
        lines.forEach(Element::remove);
        return said;
    }

    private static boolean isShort(Element element) {
        String words = element.text();
        return words.length() <= LONGEST_LINE
                && words.indexOf('。') < 0
                && !element.nameIs("body")
                && !element.nameIs("html")
                && element.select("h1, h2, h3").isEmpty()
                && element.closest("h1, h2, h3") == null;
    }

    /** The words of an element, those of each element within set apart. */
    private static String apart(Element element) {
        StringBuilder words = new StringBuilder();
        element.nodeStream(TextNode.class)
                .map(t -> t.text().replace('\u00a0', ' ').replace('\u3000', ' ').strip())
                .filter(t -> !t.isEmpty())
                .forEach(t -> words.append(words.isEmpty() || t.startsWith("：") ? "" : " ")
                        .append(t));
        return words.toString();
    }

    /** What a line says of itself, where it names a source, or an author with the day; a date alone may be anyone's, and a
     * line of authors is read where it stands. */
    private Imprint said(String words) {
        List<String> authors = first(author, words).stream().toList();
        Optional<String> publication = first(source, words).or(() -> first(issue, words));
        boolean says =
                publication.isPresent() || !authors.isEmpty() && Days.of(words).isPresent();
        return says ? new Imprint(Optional.empty(), authors, Days.of(words), publication) : Imprint.NONE;
    }

    /**
     * The same imprint, its publication without the label that some metadata have before it, and without what is an author
     * by no family name and is not shown on the page, which is the name of whoever set the site up.
     */
    Imprint plain(Imprint imprint, Element body) {
        Optional<String> publication =
                imprint.publication().map(p -> first(source, p).orElse(p));
        List<String> authors = imprint.authors().stream()
                .filter(a -> surname.matcher(a).find() || a.length() > LONGEST_PEN_NAME || isShown(a, body))
                .toList();
        return new Imprint(imprint.title(), authors, imprint.date(), publication);
    }

    private static boolean isShown(String words, Element body) {
        return body.getAllElements().stream()
                .anyMatch(e -> List.of(BETWEEN.split(e.ownText().strip())).contains(words));
    }

    private static Optional<String> first(Pattern pattern, String words) {
        Matcher found = pattern.matcher(words);
        return found.find()
                ? Stream.iterate(1, i -> i <= found.groupCount(), i -> i + 1)
                        .flatMap(i -> Optional.ofNullable(found.group(i)).stream())
                        .findFirst()
                : Optional.empty();
    }
}
