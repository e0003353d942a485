package xinzhi.serve.name;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import xinzhi.store.Packed;
import xinzhi.store.Packing;

/** Very many IRIs, of which few are asked for: held as bytes, without what all begin with. */
public final class Addressed {
    private final String beginning;
    private final byte[] rest;
    private final int[] ends;

    public Addressed(List<Node> iris) {
        String common =
                iris.stream().map(Node::getURI).reduce(Addressed::common).orElse("");
        this.beginning = common.substring(0, common.lastIndexOf('/') + 1); // between two characters
        this.ends = new int[iris.size()];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < ends.length; i++) {
            bytes.writeBytes(iris.get(i).getURI().substring(beginning.length()).getBytes(StandardCharsets.UTF_8));
            ends[i] = bytes.size();
        }
        this.rest = bytes.toByteArray();
    }

    public Addressed(Packed packed) {
        this.beginning = packed.text();
        this.rest = packed.bytes();
        this.ends = packed.numbers();
    }

    public void write(Packing packing) {
        packing.text(beginning).bytes(rest).numbers(ends);
    }

    private static String common(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }

    /** Those from one to before another, made one by one. */
    public List<Node> range(int begin, int end) {
        return new AbstractList<>() {
            @Override
            public Node get(int index) {
                return Addressed.this.get(begin + Objects.checkIndex(index, size()));
            }

            @Override
            public int size() {
                return end - begin;
            }
        };
    }

    private Node get(int number) {
        int begin = number == 0 ? 0 : ends[number - 1];
        return NodeFactory.createURI(beginning + new String(rest, begin, ends[number] - begin, StandardCharsets.UTF_8));
    }
}
