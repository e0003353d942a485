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
    /** What a site says instead of an article is no longer. */
    private static final int LONGEST_ERROR = 200;

    private final HtmlImprint imprints;
    private final Pruning pruning;
    /** What the web edition of a newspaper adds to its name. */
    private final Pattern edition;
    /** What stands in place of an article that is not there. */
    private final Pattern error;

    private final TextDecoder decoder;

    public Html(Cues cues, TextDecoder decoder) {
        this.imprints = new HtmlImprint(cues);
        this.pruning = new Pruning(cues);
        this.edition = Pattern.compile(cues.expand("{web-edition}$"));
        this.error = Pattern.compile(cues.expand("{error-page}"));
        this.decoder = decoder;
    }

    @Override
    public List<Page> pages(String id, byte[] bytes) throws UnreadableException {
        return pages(id, FileType.HTML, bytes, bytes, Optional.empty());
    }

    /**
     * The page of a file that holds markup, or is it.
     *
     * @param bytes of the file
     * @param charset that the file gives the markup beside it
     */
    List<Page> pages(String id, FileType type, byte[] bytes, byte[] markup, Optional<String> charset)
            throws UnreadableException {
        TextDecoder.Decoded decoded = decode(markup, charset);
        Document document = Jsoup.parse(decoded.text());
        HtmlMetadata metadata = new HtmlMetadata(document);
        Imprint told = imprints.plain(metadata.imprint(), document.body());
        pruning.prune(document);
        Element body = document.body();
        refuseEmpty(document, Prose.of(body));
        Headlines headlines =
                new Headlines(body, metadata.titles(), metadata.otherLines(), metadata.lastPart(), Prose.of(body));
        Prose prose = Prose.of(body);
        List<Element> several = HtmlArticle.several(prose.main(), prose);
        List<Element> headline = headlines.find();
        Imprint shown = imprints.take(body);
        Optional<String> title = headline.stream().map(Element::text).findFirst();
        for (Element line : headline) {
            headlines.written(line).ifPresent(line::text);
        }
        Element article =
                several.isEmpty() ? HtmlArticle.cut(headline, prose.main(), prose) : HtmlArticle.joined(several);
        Imprint imprint = shown.or(told).or(site(metadata, title));
        if (several.isEmpty()) { // of several each has a line of its own
            imprint = imprint.or(imprints.takeHead(article, prose, imprint));
        }
        return List.of(new Page(
                id, type.mediaType(), decoded.charset(), Hash.sha256(bytes), new HtmlText(prose).of(article), imprint));
    }

    /** The text of markup that holds an article and nothing around it, as a field of a table does. */
    public static String text(String markup) {
        Element body = Jsoup.parseBodyFragment(markup).body();
        body.select("script, style").forEach(Element::remove);
        return new HtmlText(Prose.of(body)).of(body);
    }

    /** A page that names no source is its site's. */
    private Imprint site(HtmlMetadata metadata, Optional<String> title) {
        return new Imprint(
                title, List.of(), Optional.empty(), metadata.site(title).map(s -> edition.matcher(s)
                        .replaceFirst("")));
    }

    private TextDecoder.Decoded decode(byte[] bytes, Optional<String> charset) throws UnreadableException {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        byte[] words = raw.replaceAll("(?is)<(script|style)\\b.*?</\\1\\s*>|<[^>]*>", " ")
                .getBytes(StandardCharsets.ISO_8859_1);
        return decoder.decode(bytes, charset.flatMap(Html::charset).or(() -> declared(raw)), words)
                .orElseThrow(() -> new UnreadableException(
                        Reason.BINARY, "it is not HTML (" + Signature.of(bytes) + "); give the file its right ending"));
    }

    private static Optional<Charset> declared(String raw) {
        Matcher found = CHARSET.matcher(raw.substring(0, Math.min(HEAD, raw.length())));
        if (!found.find()) {
            return Optional.empty();
        }
        return charset(found.group(1));
    }

    private static Optional<Charset> charset(String declared) {
        String name = declared.toLowerCase(Locale.ROOT);
        if (name.startsWith("gb")) {
            return Optional.of(Charset.forName("GB18030"));
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // pages declare what no one has heard of
        }
    }

    private void refuseEmpty(Document document, Prose prose) throws UnreadableException {
        int all = prose.plain() + prose.linked();
        List<String> frames = document.select("frame[src], iframe[src]").eachAttr("src");
        if (all == 0 && !frames.isEmpty()) {
            throw new UnreadableException(
                    Reason.EMPTY, "its text stands in other pages (" + String.join(", ", frames) + "); save those");
        }
        if (all == 0) {
            boolean pictures = !document.select("img").isEmpty();
            throw new UnreadableException(
                    pictures ? Reason.SCANNED : Reason.EMPTY,
                    pictures
                            ? "it holds pictures but no Chinese text; read the pictures by OCR and give the text"
                            : "it holds no Chinese text; save the page again when it has loaded");
        }
        Matcher said = error.matcher(document.body().text());
        if (all < LONGEST_ERROR && said.find()) {
            throw new UnreadableException(
                    Reason.NO_ARTICLE,
                    "it is a notice of the site (" + said.group() + "), no article; open the page again and save it");
        }
        if (prose.prose() < LEAST_PROSE && prose.linked() > prose.plain()) {
            String message = "it is all navigation (%d of its %d Chinese characters are links); save the page of the"
                    + " article itself";
            throw new UnreadableException(Reason.NO_ARTICLE, String.format(Locale.ROOT, message, prose.linked(), all));
        }
    }
}
