package xinzhi.ingest.format;

import java.util.List;
import xinzhi.ontology.Cues;
import xinzhi.text.Hash;
import xinzhi.text.Page;

/** Text as it is, in any Chinese encoding: offsets count from its first character after a byte order mark. */
public final class PlainText implements Format {
    private final FileType type;
    private final TextDecoder decoder;
    private final FrontMatter frontMatter;

    public PlainText(FileType type, Cues cues, TextDecoder decoder) {
        this.type = type;
        this.decoder = decoder;
        this.frontMatter = new FrontMatter(cues);
    }

    @Override
    public List<Page> pages(String id, byte[] bytes) throws UnreadableException {
        TextDecoder.Decoded decoded = decoder.decode(bytes)
                .orElseThrow(() -> new UnreadableException(
                        Reason.BINARY,
                        "it is not text (" + Signature.of(bytes)
                                + "); give the file its right ending, or export it as plain text"));
        String text = decoded.text();
        int begin = FrontMatter.end(text);
        if (begin > 0 && text.substring(begin).isBlank()) {
            throw new UnreadableException(
                    Reason.EMPTY, "it holds no text below its front matter; give the file that has the text");
        }
        return List.of(
                new Page(id, type.mediaType(), decoded.charset(), Hash.sha256(bytes), text, frontMatter.of(text)));
    }
}
