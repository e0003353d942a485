package xinzhi.ingest.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import xinzhi.text.Hash;
import xinzhi.text.Imprint;
import xinzhi.text.Page;

/** A Word document: its paragraphs in order, headings marked as in Markdown; headers, footers and notes are left out. */
final class Docx implements Format {
    private static final long LIMIT = 256L << 20;

    @Override
    public List<Page> pages(String id, byte[] bytes) throws IOException, UnreadableException {
        try (Archive archive = Archive.of(bytes)) {
            byte[] document = archive.bytes("word/document.xml", LIMIT)
                    .orElseThrow(() -> new UnreadableException(
                            Reason.DAMAGED, "it is not a Word document within; save it again as .docx"));
            DocxStyles styles = DocxStyles.of(part(archive, "word/styles.xml"));
            String text = DocxText.of(reader(document), styles);
            if (text.isBlank()) {
                refuseEmpty(archive.names().stream().anyMatch(n -> n.startsWith("word/media/")));
            }
            Imprint imprint = imprint(part(archive, "docProps/core.xml"));
            return List.of(new Page(id, FileType.DOCX.mediaType(), "", Hash.sha256(bytes), text, imprint));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Of what holds no text. */
    static void refuseEmpty(boolean pictures) throws UnreadableException {
        throw new UnreadableException(
                pictures ? Reason.SCANNED : Reason.EMPTY,
                pictures
                        ? "it holds pictures and no text; read them by OCR and give the text"
                        : "it holds no text; save it again from its source");
    }

    /** Empty where the document has no such part. */
    private static Optional<XMLStreamReader> part(Archive archive, String name)
            throws IOException, UnreadableException, XMLStreamException {
        Optional<byte[]> bytes = archive.bytes(name, LIMIT);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(reader(bytes.get()));
    }

    /** Nothing outside the document is ever fetched. */
    private static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    private static Imprint imprint(Optional<XMLStreamReader> core) throws XMLStreamException {
        Imprint imprint = Imprint.NONE;
        if (core.isEmpty()) {
            return imprint;
        }
        XMLStreamReader xml = core.get();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && !xml.getLocalName().equals("coreProperties")) {
                String name = xml.getLocalName();
                imprint = imprint.or(said(name, xml.getElementText().strip()));
            }
        }
        return imprint;
    }

    private static Imprint said(String property, String words) {
        if (words.isEmpty()) {
            return Imprint.NONE;
        }
        return switch (property) {
            case "title" -> new Imprint(Optional.of(words), List.of(), Optional.empty(), Optional.empty());
            case "creator" -> new Imprint(Optional.empty(), List.of(words), Optional.empty(), Optional.empty());
            case "created" -> new Imprint(Optional.empty(), List.of(), Days.of(words), Optional.empty());
            default -> Imprint.NONE;
        };
    }
}
