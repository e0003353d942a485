package xinzhi.serve.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import xinzhi.serve.name.Addresses;
import xinzhi.serve.name.Catalogue;
import xinzhi.serve.name.Name;
import xinzhi.store.Packed;
import xinzhi.store.Packing;

/** All values of all dimensions by small numbers, so that counting is adding to an array. */
final class Values {
    private final Addresses addresses;
    private final Catalogue catalogue;
    private final List<Value> values = new ArrayList<>();
    private final Map<Value, Integer> numbers = new LinkedHashMap<>();
    /** By what a visitor may write for them. */
    private final Map<String, Integer> written = new HashMap<>();

    Values(Addresses addresses, Catalogue catalogue) {
        this.addresses = addresses;
        this.catalogue = catalogue;
    }

    static Values read(Packed packed, Addresses addresses, Catalogue catalogue) {
        Values values = new Values(addresses, catalogue);
        int size = packed.number();
        for (int i = 0; i < size; i++) {
            values.number(Dimension.values()[packed.number()], packed.term());
        }
        return values;
    }

    void write(Packing packing) {
        packing.number(values.size());
        values.forEach(value -> packing.number(value.dimension().ordinal()).term(value.node()));
    }

    /** The number of a value, which is new where the value is. */
    int number(Dimension dimension, Node node) {
        Value value = new Value(dimension, node);
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        int number = values.size();
        values.add(value);
        numbers.put(value, number);
        Name name = name(number);
        for (String form : List.of(name.zh(), name.en(), code(number), name.iri())) {
            written.put(dimension + " " + form, number);
        }
        return number;
    }

    int size() {
        return values.size();
    }

    /** The place of each value's dimension among all, by its number. */
    int[] dimensions() {
        return values.stream().mapToInt(value -> value.dimension().ordinal()).toArray();
    }

    /** How it stands in an address: the end of a thing's, a term's local name, the digits of a year. */
    String code(int number) {
        Node node = values.get(number).node();
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        String iri = node.getURI();
        return iri.startsWith(addresses.base())
                ? iri.substring(addresses.base().length())
                : iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    Name name(int number) {
        return catalogue.name(values.get(number).node());
    }

    /** What tells a thing from others of its name, where there are any. */
    String apart(int number) {
        return catalogue.apart(values.get(number).node());
    }

    /** The value that is meant by its end of an address, its whole address, or any of its names. */
    Optional<Integer> meant(Dimension dimension, String text) {
        return Optional.ofNullable(written.get(dimension + " " + text)).or(() -> catalogue
                .named(
                        text,
                        thing -> numbers.containsKey(
                                new Value(dimension, thing.name().node())))
                .map(thing -> numbers.get(new Value(dimension, thing.name().node()))));
    }
}
