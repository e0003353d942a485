package xinzhi.ingest.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Locale;
import java.util.Optional;

/**
 * The bytes of a text that are not in its encoding: half a character at the end of what was cut, bytes that were changed
 * or lost on the way.
 *
 * @param bytes how many
 * @param places where they stand, neighbours being one
 * @param first the first of them, counted from 1, on the given line
 */
public record Damage(String charset, int bytes, int places, int first, int line) {
    private static final int LEAST_TO_ONE = 1000;
    private static final int LONGEST_CHARACTER = 4;

    /** @param text with U+FFFD for each byte that is not in the encoding */
    record Reading(String text, Optional<Damage> damage) {}

    /** Of bytes that were read in this encoding. */
    public static Optional<Damage> of(byte[] bytes, String charset) {
        return read(bytes, Charset.forName(charset)).damage;
    }

    static Reading read(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder(); // which reports what it cannot read
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1); // no encoding makes more characters than it has bytes
        int bad = 0;
        int places = 0;
        int first = 0;
        int line = 0;
        int end = -1;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            if (bad == 0) {
                first = in.position() + 1;
                line = 1 + (int) written(out).chars().filter(c -> c == '\n').count();
            }
            places += in.position() == end ? 0 : 1;
            bad += result.length();
            out.put("\ufffd".repeat(result.length()));
            end = in.position() + result.length();
            in.position(end);
            result = decoder.decode(in, out, true);
        }
        decoder.flush(out);
        Optional<Damage> damage =
                bad == 0 ? Optional.empty() : Optional.of(new Damage(charset.name(), bad, places, first, line));
        return new Reading(written(out), damage);
    }

    private static String written(CharBuffer out) {
        return new String(out.array(), 0, out.position());
    }

    /** No more than one character, or so few that the text is what it was. */
    boolean isSmall(String text) {
        return places == 1 && bytes <= LONGEST_CHARACTER || bytes * LEAST_TO_ONE <= text.length();
    }

    /** What a reader of a report is told, without the end of its sentence. */
    public String words() {
        String message = bytes == 1
                ? "it is damaged: %d byte is not %s, byte %d (line %d)"
                : "it is damaged: %d bytes are not %s, the first is byte %d (line %d)";
        return String.format(Locale.ROOT, message, bytes, charset, first, line);
    }
}
