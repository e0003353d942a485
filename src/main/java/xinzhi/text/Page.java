package xinzhi.text;

/**
 * One input file as it was read; {@code text} is never changed afterwards.
 *
 * @param id the file's path relative to the input folder, with {@code /} between its parts
 * @param sha256 lower-case hexadecimal hash of the file's bytes
 */
public record Page(String id, String mediaType, String charset, String sha256, String text) {}
