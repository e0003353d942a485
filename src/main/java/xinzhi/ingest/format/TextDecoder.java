package xinzhi.ingest.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Bytes in, text out. A byte order mark decides; then UTF-8 if the bytes are valid UTF-8; else, of the encodings in
 * which all bytes are valid but for a little {@link Damage}, the one that gives the most frequent characters.
 */
public final class TextDecoder {
    private static final List<Charset> CANDIDATES = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("GB18030"),
            Charset.forName("Big5"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);
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
        Optional<Decoded> whole = whole(bytes);
        return whole.isPresent() && controls(whole.get().text(), false) <= MOST_CONTROLS ? whole : best(bytes);
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
        return marked(bytes).or(() -> whole(bytes)).or(() -> declared.filter(c -> isChinese(new String(words, c)))
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
        return mark(bytes).flatMap(charset -> {
            Damage.Reading read = Damage.read(bytes, charset);
            return isSmall(read)
                    ? Optional.of(new Decoded(read.text().substring(1), charset.name()))
                    : Optional.empty();
        });
    }

    private static Optional<Charset> mark(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xfe, 0xff) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean isSmall(Damage.Reading read) {
        return read.damage().filter(d -> !d.isSmall(read.text())).isEmpty();
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
            Damage.Reading read = Damage.read(bytes, charset);
            String text = read.text();
            double score = isSmall(read) && controls(text, false) <= MOST_CONTROLS
                    ? frequent.share(text) - controls(text, true)
                    : 0;
            if (score > most) {
                most = score;
                best = Optional.of(new Decoded(text, charset.name()));
            }
        }
        return best;
    }

    private static Optional<Decoded> whole(byte[] bytes) {
        Damage.Reading read = Damage.read(bytes, StandardCharsets.UTF_8);
        return read.damage().isEmpty()
                ? Optional.of(new Decoded(read.text(), StandardCharsets.UTF_8.name()))
                : Optional.empty();
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
