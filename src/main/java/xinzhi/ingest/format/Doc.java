package xinzhi.ingest.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.jspecify.annotations.Nullable;
import xinzhi.text.Hash;
import xinzhi.text.Imprint;
import xinzhi.text.Page;

/** A document of Word 97 to 2003, or of WPS: what {@link Docx} is of a newer one. */
final class Doc implements Format {
    @Override
    public List<Page> pages(String id, byte[] bytes) throws IOException, UnreadableException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            String text = DocText.of(document);
            if (text.isBlank()) {
                Docx.refuseEmpty(!document.getPicturesTable().getAllPictures().isEmpty());
            }
            Imprint imprint = imprint(document.getSummaryInformation());
            return List.of(new Page(id, FileType.DOC.mediaType(), "", Hash.sha256(bytes), text, imprint));
        } catch (EncryptedDocumentException e) {
            throw Locked.refusal();
        } catch (OldWordFileFormatException e) {
            throw new UnreadableException(
                    Reason.BINARY, "it is a file of Word 95 or before; open it and save it as .docx");
        }
    }

    private static Imprint imprint(@Nullable SummaryInformation summary) {
        if (summary == null) {
            return Imprint.NONE;
        }
        return new Imprint(
                said(summary.getTitle()),
                said(summary.getAuthor()).stream().toList(),
                Optional.ofNullable(summary.getCreateDateTime())
                        .map(Date::toInstant)
                        .map(i -> i.atZone(ZoneOffset.UTC).toLocalDate()),
                Optional.empty());
    }

    private static Optional<String> said(@Nullable String words) {
        return Optional.ofNullable(words).map(String::strip).filter(w -> !w.isEmpty());
    }
}
