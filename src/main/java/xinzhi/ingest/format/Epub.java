package xinzhi.ingest.format;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import xinzhi.text.Hash;
import xinzhi.text.Imprint;
import xinzhi.text.Page;

/** An e-book: a page for each chapter, in the order of reading; covers and tables of contents are left out. */
public final class Epub implements Format {
    private static final long LIMIT = 64L << 20;
    /** Fewer Chinese characters, and no full stop: a cover, a half title. */
    private static final int FEWEST = 40;

    private final TextDecoder decoder;

    public Epub(TextDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public List<Page> pages(String id, byte[] bytes) throws IOException, UnreadableException {
        try (Archive archive = Archive.of(bytes)) {
            refuseLocked(archive);
            String place = xml(archive, "META-INF/container.xml")
                    .map(c -> c.select("*|rootfile").attr("full-path"))
                    .orElse("");
            Document book = xml(archive, place)
                    .orElseThrow(
                            () -> new UnreadableException(Reason.DAMAGED, "it is not an EPUB within; export it again"));
            Imprint imprint = imprint(book);
            List<Page> pages = new ArrayList<>();
            for (String chapter : chapters(book, place)) {
                chapter(archive, id, chapter, imprint).ifPresent(pages::add);
            }
            if (pages.isEmpty()) {
                refuseEmpty(archive);
            }
            return pages;
        }
    }

    private static void refuseLocked(Archive archive) throws IOException, UnreadableException {
        Optional<Document> encryption = xml(archive, "META-INF/encryption.xml");
        boolean locked = encryption.isPresent()
                && encryption.get().select("*|CipherReference").stream()
                        .anyMatch(c -> c.attr("URI").matches("(?i).*html?"));
        if (locked) {
            throw new UnreadableException(Reason.ENCRYPTED, "it is locked by its seller; give a copy without a lock");
        }
    }

    private static void refuseEmpty(Archive archive) throws UnreadableException {
        boolean pictures = archive.names().stream().anyMatch(n -> n.matches("(?i).*\\.(?:jpe?g|png|gif|webp)"));
        throw new UnreadableException(
                pictures ? Reason.SCANNED : Reason.EMPTY,
                pictures
                        ? "it holds pictures and no text; read them by OCR and give the text"
                        : "it holds no text; export it again from its source");
    }

    private static Optional<Document> xml(Archive archive, String name) throws IOException, UnreadableException {
        return archive.bytes(name, LIMIT)
                .map(bytes -> Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser()));
    }

    /** The book is the publication of its chapters. */
    private static Imprint imprint(Document book) {
        return new Imprint(
                Optional.empty(),
                book.select("*|metadata > *|creator").eachText(),
                Optional.ofNullable(book.selectFirst("*|metadata > *|date")).flatMap(d -> Days.of(d.text())),
                Optional.ofNullable(book.selectFirst("*|metadata > *|title"))
                        .map(Element::text)
                        .filter(t -> !t.isBlank()));
    }

    /** The paths of the chapters in the archive. */
    private static List<String> chapters(Document book, String place) {
        List<String> chapters = new ArrayList<>();
        for (Element reference : book.select("*|spine > *|itemref")) {
            String wanted = reference.attr("idref");
            book.select("*|manifest > *|item").stream()
                    .filter(i -> i.id().equals(wanted) && i.attr("media-type").contains("html"))
                    .filter(i -> !List.of(i.attr("properties").split(" ")).contains("nav"))
                    .map(i -> resolve(place, i.attr("href")))
                    .forEach(chapters::add);
        }
        return chapters;
    }

    private static String resolve(String place, String href) {
        String folder = place.substring(0, place.lastIndexOf('/') + 1);
        String path = URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        String joined = folder + path.replaceFirst("#.*$", "");
        return joined.contains("..")
                ? URI.create("/" + joined.replace(" ", "%20"))
                        .normalize()
                        .getPath()
                        .substring(1)
                : joined;
    }

    /** Empty where the chapter is missing, unreadable or no more than a cover. */
    private Optional<Page> chapter(Archive archive, String id, String name, Imprint imprint)
            throws IOException, UnreadableException {
        Optional<byte[]> bytes = archive.bytes(name, LIMIT);
        Optional<TextDecoder.Decoded> decoded = bytes.flatMap(decoder::decode);
        if (decoded.isEmpty()) {
            return Optional.empty();
        }
        Document chapter = Jsoup.parse(decoded.get().text());
        chapter.select("script, style, nav, rt, rp, svg").forEach(Element::remove);
        String text = new HtmlText(Prose.of(chapter.body())).of(chapter.body());
        long han = text.codePoints().filter(FrequentCharacters::isHan).count();
        if (han < FEWEST && text.indexOf('。') < 0) {
            return Optional.empty();
        }
        return Optional.of(new Page(
                id + "/" + name,
                FileType.EPUB.mediaType(),
                decoded.get().charset(),
                Hash.sha256(bytes.get()),
                text,
                imprint));
    }
}
