package xinzhi.ingest.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Bytes in, text out. A byte order mark decides; then UTF-8 if the bytes are valid UTF-8; else, of the encodings in
 * which the bytes are valid, the one that gives the most frequent characters.
 */
public final class TextDecoder {
    private static final List<Charset> CANDIDATES = List.of(
            Charset.forName("GB18030"), Charset.forName("Big5"), StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final double MOST_CONTROLS = 0.02;
    private static final double LEAST_FREQUENT = 0.05;
    private static final double MOST_LOST = 0.02;

    private final FrequentCharacters frequent;

    public TextDecoder(FrequentCharacters frequent) {
        this.frequent = frequent;
    }

    /** @param charset its IANA name */
    public record Decoded(String text, String charset) {}

    /** Empty where the bytes are no text. */
    public Optional<Decoded> decode(byte[] bytes) {
        if (Signature.isKnown(bytes)) {
            return Optional.empty();
        }
        Optional<Decoded> marked = marked(bytes);
        if (marked.isPresent()) {
            return marked;
        }
        return strict(bytes, 0, StandardCharsets.UTF_8)
                .filter(d -> controls(d.text(), false) <= MOST_CONTROLS)
                .or(() -> best(bytes));
    }

    /**
     * Bytes that say what they are in, as HTML does; what they say counts unless they are valid UTF-8, or make no
     * Chinese text so. What does not belong to the encoding becomes U+FFFD.
     *
     * @param words the bytes without markup, by which an encoding is guessed where none is declared
     */
    public Optional<Decoded> decode(byte[] bytes, Optional<Charset> declared, byte[] words) {
        if (Signature.isKnown(bytes)) {
            return Optional.empty();
        }
        return marked(bytes).or(() -> strict(bytes, 0, StandardCharsets.UTF_8)).or(() -> declared.filter(
                        c -> isChinese(new String(words, c)))
                .or(() -> best(words).map(d -> Charset.forName(d.charset())))
                .or(() -> Optional.of(StandardCharsets.UTF_8)
                        .filter(c -> isChinese(new String(words, c)))) // but for a few bytes
                .or(() -> declared)
                .map(c -> new Decoded(new String(bytes, c), c.name())));
    }

    private boolean isChinese(String words) {
        long lost = words.chars().filter(c -> c == '\ufffd').count();
        return frequent.share(words) > LEAST_FREQUENT && lost < MOST_LOST * words.length();
    }

    private static Optional<Decoded> marked(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private Optional<Decoded> best(byte[] bytes) {
        Optional<Decoded> best = Optional.empty();
        double most = LEAST_FREQUENT;
        for (Charset charset : CANDIDATES) {
            Optional<Decoded> decoded = strict(bytes, 0, charset);
            double score = decoded.map(d -> frequent.share(d.text()) - controls(d.text(), true))
                    .orElse(0.0);
            if (score > most) {
                most = score;
                best = decoded;
            }
        }
        return best;
    }

    private static Optional<Decoded> strict(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return Optional.of(new Decoded(text, charset.name()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The share of control characters, which no text has; of private use too, where the encoding is a guess. */
    private static double controls(String text, boolean guessed) {
        long odd = text.codePoints()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c)
                        || guessed
                                && (Character.getType(c) == Character.PRIVATE_USE
                                        || Character.getType(c) == Character.UNASSIGNED))
                .count();
        return text.isEmpty() ? 0 : 1.0 * odd / text.length();
    }
}
