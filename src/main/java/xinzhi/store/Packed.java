package xinzhi.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Reads what {@link Packing} wrote, in the same order. */
public final class Packed {
    private final ByteBuffer content;

    Packed(ByteBuffer content) {
        this.content = content;
    }

    public int number() {
        return content.getInt();
    }

    public int[] numbers() {
        int[] numbers = new int[number()];
        content.asIntBuffer().get(numbers);
        skip((long) numbers.length * Integer.BYTES);
        return numbers;
    }

    public short[] shorts() {
        short[] numbers = new short[number()];
        content.asShortBuffer().get(numbers);
        skip((long) numbers.length * Short.BYTES);
        return numbers;
    }

    public double[] reals() {
        double[] numbers = new double[number()];
        content.asDoubleBuffer().get(numbers);
        skip((long) numbers.length * Double.BYTES);
        return numbers;
    }

    private void skip(long bytes) {
        content.position((int) (content.position() + bytes));
    }

    public byte[] bytes() {
        byte[] bytes = new byte[number()];
        content.get(bytes);
        return bytes;
    }

    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    public Node term() {
        if (number() == Packing.IRI) {
            return NodeFactory.createURI(text());
        }
        String words = text();
        String language = text();
        String type = text();
        return language.isEmpty()
                ? NodeFactory.createLiteralDT(words, TypeMapper.getInstance().getSafeTypeByName(type))
                : NodeFactory.createLiteralLang(words, language);
    }

    public List<Node> terms() {
        return list(this::term);
    }

    public List<String> texts() {
        return list(this::text);
    }

    /** As many as stand there. */
    public <T> List<T> list(Supplier<T> each) {
        int count = number();
        List<T> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(each.get());
        }
        return all;
    }
}
