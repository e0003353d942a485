package xinzhi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.zip.CRC32C;
import org.apache.jena.graph.Node;

/** Writes numbers, texts and terms one behind the other, to be read by {@link Packed} in the same order. */
public final class Packing {
    static final int IRI = 0;
    static final int LITERAL = 1;
    private static final int BUFFER = 1 << 16;

    private final WritableByteChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private final CRC32C sum = new CRC32C();

    Packing(WritableByteChannel channel) {
        this.channel = channel;
    }

    public Packing number(int number) {
        room(Integer.BYTES).putInt(number);
        return this;
    }

    public Packing number(double number) {
        room(Double.BYTES).putDouble(number);
        return this;
    }

    /** So many and no more, which the reader is told. */
    public Packing numbers(int[] numbers) {
        number(numbers.length);
        for (int number : numbers) {
            number(number);
        }
        return this;
    }

    public Packing numbers(short[] numbers) {
        number(numbers.length);
        for (short number : numbers) {
            room(Short.BYTES).putShort(number);
        }
        return this;
    }

    public Packing numbers(double[] numbers) {
        number(numbers.length);
        for (double number : numbers) {
            number(number);
        }
        return this;
    }

    public Packing bytes(byte[] bytes) {
        number(bytes.length);
        for (int at = 0; at < bytes.length; at += BUFFER) {
            int length = Math.min(BUFFER, bytes.length - at);
            room(length).put(bytes, at, length);
        }
        return this;
    }

    public Packing text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** An IRI or a literal. */
    public Packing term(Node term) {
        if (term.isURI()) {
            return number(IRI).text(term.getURI());
        }
        return number(LITERAL)
                .text(term.getLiteralLexicalForm())
                .text(term.getLiteralLanguage())
                .text(term.getLiteralDatatypeURI());
    }

    public Packing terms(Collection<Node> terms) {
        number(terms.size());
        terms.forEach(this::term);
        return this;
    }

    public Packing texts(List<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
        return this;
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return buffer;
    }

    void flush() {
        buffer.flip();
        sum.update(buffer.duplicate());
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        buffer.clear();
    }

    /** Of all bytes that were written. */
    long sum() {
        return sum.getValue();
    }
}
