package xinzhi.serve.name;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import xinzhi.rdf.Names;

/**
 * Which path of this server shows which IRI: {@code /id/x} the thing {@code base + x}, {@code /ontology/x} the term
 * {@code x}. The host plays no part, so that the pages work wherever they are served from.
 */
public final class Addresses {
    public static final String TERMS = Names.XZ;
    private static final String THING_PATH = "/id/";
    private static final String TERM_PATH = "/ontology/";
    private static final String HEX = "0123456789ABCDEF";

    private final String base;

    public Addresses(String base) {
        this.base = base;
    }

    public String base() {
        return base;
    }

    /** One of the graphs that hold the dataset together, such as {@code lexicon}. */
    public Node graph(String name) {
        return NodeFactory.createURI(base + "graph/" + name);
    }

    /** The path, percent-encoded; the IRI itself where it is none of ours. */
    public String path(String iri) {
        return local(iri).orElse(iri);
    }

    /** The path, percent-encoded, of an IRI that is ours. */
    public Optional<String> local(String iri) {
        if (iri.startsWith(base)) {
            return Optional.of(THING_PATH + encode(iri.substring(base.length())));
        }
        if (iri.startsWith(TERMS)) {
            return Optional.of(TERM_PATH + encode(iri.substring(TERMS.length())));
        }
        return Optional.empty();
    }

    /**
     * The IRIs that a raw request path may stand for, likeliest first: as it was sent, with Chinese and other characters
     * beyond ASCII decoded, and with all decoded. Empty where the path is not one of a thing or term.
     */
    public List<String> iris(String rawPath) {
        String prefix = rawPath.startsWith(THING_PATH) ? base : rawPath.startsWith(TERM_PATH) ? TERMS : "";
        if (prefix.isEmpty()) {
            return List.of();
        }
        String rest = rawPath.substring(rawPath.indexOf('/', 1) + 1);
        Set<String> all = new LinkedHashSet<>();
        all.add(rest);
        decode(rest, false).ifPresent(all::add);
        decode(rest, true).ifPresent(all::add);
        return all.stream().filter(s -> !s.isEmpty()).map(s -> prefix + s).toList();
    }

    /** The IRI with all but ASCII percent-encoded, for a header. */
    public static String ascii(String iri) {
        return encode(iri).replace("%23", "#");
    }

    private static String encode(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7f && "\"<>\\^`{|}?#".indexOf(b) < 0) {
                out.append((char) b);
            } else {
                out.append('%').append(HEX.charAt(b >> 4 & 0xf)).append(HEX.charAt(b & 0xf));
            }
        }
        return out.toString();
    }

    /** Decodes runs of percent-encoded bytes: those beyond ASCII, or all. Empty where they are not UTF-8. */
    private static Optional<String> decode(String text, boolean ascii) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            List<Byte> run = new ArrayList<>();
            while (isEncoded(text, at)) {
                int value = Integer.parseInt(text.substring(at + 1, at + 3), 16);
                if (value < 0x80 && !ascii) {
                    break;
                }
                run.add((byte) value);
                at += 3;
            }
            if (run.isEmpty()) {
                out.append(text.charAt(at++));
            } else {
                Optional<String> decoded = utf8(run);
                if (decoded.isEmpty()) {
                    return Optional.empty();
                }
                out.append(decoded.get());
            }
        }
        return Optional.of(out.toString());
    }

    private static boolean isEncoded(String text, int at) {
        return at + 2 < text.length()
                && text.charAt(at) == '%'
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }

    private static Optional<String> utf8(List<Byte> run) {
        byte[] bytes = new byte[run.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = run.get(i);
        }
        try {
            CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.of(decoded.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
