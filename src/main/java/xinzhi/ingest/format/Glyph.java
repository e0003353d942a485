package xinzhi.ingest.format;

/**
 * A printed character; lengths in points from the upper left corner of its page.
 *
 * @param y of the line that it stands on
 * @param afterBlank whether a blank was printed before it
 */
record Glyph(String text, double x, double y, double width, double size, boolean afterBlank) {
    double right() {
        return x + width;
    }

    boolean isLatin() {
        char c = text.charAt(0);
        return c > ' ' && c < '\u0250';
    }
}
