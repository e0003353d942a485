package xinzhi.ingest.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import xinzhi.ontology.Cues;
import xinzhi.text.Imprint;

/** What a web page says of its article: in its metadata, and in the line of date, source and author below the title. */
final class HtmlImprint {
    private static final Pattern DATE = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)\\D(\\d{1,2})\\D(\\d{1,2})(?!\\d)");
    private static final Pattern TITLE_END = Pattern.compile("\\s*(?:[_|｜]|\\s[-–—]+\\s|[-–—]{2,}).*$");
    private static final int LONGEST_LINE = 90;

    private final Pattern source;
    private final Pattern author;

    HtmlImprint(Cues cues) {
        source = Pattern.compile(cues.expand("{imprint-source}\\s*[：:]\\s*([\\p{IsHan}A-Za-z0-9·]{2,20})"));
        author = Pattern.compile(
                cues.expand(
                        "{imprint-author}\\s*[：:]\\s*(\\p{IsHan}[\\p{IsHan}·]{1,5}(?:[、 ]\\p{IsHan}[\\p{IsHan}·]{1,5}(?![：:\\p{IsHan}]))*)"));
    }

    /** @param lines the elements that say nothing but this, and are no part of the article's text */
    record Found(Imprint imprint, List<Element> lines) {}

    Found read(Document document) {
        Imprint imprint = new Imprint(
                meta(document, "meta[property=og:title], meta[name=title], meta[name=ArticleTitle]")
                        .or(() -> Optional.of(document.title()).filter(t -> !t.isBlank()))
                        .map(t -> TITLE_END.matcher(t).replaceFirst("").strip()),
                meta(document, "meta[name=author], meta[property=article:author], meta[name=Author]").stream()
                        .toList(),
                meta(
                                document,
                                "meta[property=article:published_time], meta[name~=(?i)^(?:publishdate|pubdate|publish_time)$]")
                        .or(() -> Optional.ofNullable(document.selectFirst("time[datetime]"))
                                .map(t -> t.attr("datetime")))
                        .flatMap(HtmlImprint::date),
                meta(document, "meta[name=source], meta[name=ContentSource], meta[name=publisher]"));
        List<Element> lines = new ArrayList<>();
        Imprint said = Imprint.NONE;
        for (Element element : document.body().select("*")) {
            Imprint line = isLine(element) ? said(element.text()) : Imprint.NONE;
            if (!line.equals(Imprint.NONE)) {
                said = said.or(line);
                lines.add(element);
            }
        }
        return new Found(said.or(imprint), lines);
    }

    private static boolean isLine(Element element) {
        String words = element.text();
        return words.length() <= LONGEST_LINE
                && words.indexOf('。') < 0
                && !element.nameIs("body")
                && element.select("h1, h2, h3").isEmpty();
    }

    /** What a line says of itself, where it names an author or a source; a date alone may be anyone's. */
    private Imprint said(String words) {
        List<String> authors = first(author, words).stream().toList();
        Optional<String> publication = first(source, words);
        boolean says = !authors.isEmpty() || publication.isPresent();
        return says ? new Imprint(Optional.empty(), authors, date(words), publication) : Imprint.NONE;
    }

    private static Optional<String> first(Pattern pattern, String words) {
        return Stream.of(pattern.matcher(words))
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .findFirst();
    }

    static Optional<LocalDate> date(String words) {
        Matcher found = DATE.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty(); // digits that are no day
        }
    }

    private static Optional<String> meta(Document document, String selector) {
        return document.select(selector).stream()
                .map(m -> m.attr("content").strip())
                .filter(c -> !c.isEmpty())
                .findFirst();
    }
}
