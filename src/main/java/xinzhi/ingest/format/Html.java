package xinzhi.ingest.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import xinzhi.ontology.Cues;
import xinzhi.text.Hash;
import xinzhi.text.Imprint;
import xinzhi.text.Page;

/** A web page: its article without what stands around it, headings marked as in Markdown. */
public final class Html implements Format {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");
    private static final int HEAD = 4096;
    /** Less prose than this beside many links is no article. */
    private static final int LEAST_PROSE = 50;

    private final HtmlImprint imprints;
    private final TextDecoder decoder;

    public Html(Cues cues, TextDecoder decoder) {
        this.imprints = new HtmlImprint(cues);
        this.decoder = decoder;
    }

    @Override
    public List<Page> pages(String id, byte[] bytes) throws UnreadableException {
        TextDecoder.Decoded decoded = decode(bytes);
        Document document = Jsoup.parse(decoded.text());
        HtmlImprint.Found found = imprints.read(document);
        Pruning.prune(document);
        Prose prose = Prose.of(document.body());
        refuseEmpty(document, prose);
        Element main = prose.main();
        Optional<Element> title = title(document, main, found.imprint());
        found.lines().forEach(Element::remove);
        StringBuilder text = new StringBuilder();
        title.filter(h -> !isWithin(h, main))
                .ifPresent(h -> text.append("# ").append(h.text()).append("\n\n"));
        text.append(new HtmlText(prose).of(main));
        Imprint imprint = found.imprint();
        return List.of(new Page(
                id, FileType.HTML.mediaType(), decoded.charset(), Hash.sha256(bytes), text.toString(), imprint));
    }

    private TextDecoder.Decoded decode(byte[] bytes) throws UnreadableException {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        byte[] words = raw.replaceAll("(?is)<(script|style)\\b.*?</\\1\\s*>|<[^>]*>", " ")
                .getBytes(StandardCharsets.ISO_8859_1);
        return decoder.decode(bytes, declared(raw), words)
                .orElseThrow(() -> new UnreadableException(
                        Reason.BINARY, "it is not HTML (" + Signature.of(bytes) + "); give the file its right ending"));
    }

    private static Optional<Charset> declared(String raw) {
        Matcher found = CHARSET.matcher(raw.substring(0, Math.min(HEAD, raw.length())));
        if (!found.find()) {
            return Optional.empty();
        }
        String name = found.group(1).toLowerCase(Locale.ROOT);
        if (name.startsWith("gb")) {
            return Optional.of(Charset.forName("GB18030"));
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // pages declare what no one has heard of
        }
    }

    private static void refuseEmpty(Document document, Prose prose) throws UnreadableException {
        int all = prose.plain() + prose.linked();
        if (all == 0) {
            boolean pictures = !document.select("img").isEmpty();
            throw new UnreadableException(
                    pictures ? Reason.SCANNED : Reason.EMPTY,
                    pictures
                            ? "it holds pictures but no Chinese text; read the pictures by OCR and give the text"
                            : "it holds no Chinese text; save the page again when it has loaded");
        }
        if (prose.prose() < LEAST_PROSE && prose.linked() > prose.plain()) {
            String message = "it is all navigation (%d of its %d Chinese characters are links); save the page of the"
                    + " article itself";
            throw new UnreadableException(Reason.NO_ARTICLE, String.format(Locale.ROOT, message, prose.linked(), all));
        }
    }

    /** The heading that is the article's: the one that the page's own title repeats, else the first of the first rank. */
    private static Optional<Element> title(Document document, Element main, Imprint imprint) {
        String own = imprint.title().orElse(document.title());
        return document.select("h1, h2").stream()
                .filter(h -> !h.text().isBlank() && own.contains(h.text().strip()))
                .findFirst()
                .or(() -> Optional.ofNullable(document.selectFirst("h1"))
                        .filter(h -> !h.text().isBlank()));
    }

    private static boolean isWithin(Element element, Element other) {
        return element == other || element.parents().contains(other);
    }
}
