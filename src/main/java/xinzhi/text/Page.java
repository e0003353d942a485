package xinzhi.text;

/**
 * One input as it was read; {@code text} is never changed afterwards. What is not plain text (HTML, PDF, DOCX, EPUB) was
 * turned into text first: offsets count in that text.
 *
 * @param id the file's path relative to the input folder, with {@code /} between its parts, and below that the path
 *     within an archive or book
 * @param charset of the file's characters, empty where its format leaves no choice
 * @param sha256 lower-case hexadecimal hash of the file's bytes; of its own bytes for a file in an archive and a chapter
 *     of a book
 */
public record Page(String id, String mediaType, String charset, String sha256, String text, Imprint imprint) {
    /** A page that says nothing of itself. */
    public Page(String id, String mediaType, String charset, String sha256, String text) {
        this(id, mediaType, charset, sha256, text, Imprint.NONE);
    }

    /** The same page with its text and the names in its imprint in other characters. */
    public Page withText(String otherText, Imprint otherImprint) {
        return new Page(id, mediaType, charset, sha256, otherText, otherImprint);
    }
}
