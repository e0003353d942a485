package xinzhi.extract.mention;

import java.util.List;
import xinzhi.text.Span;

/** A noun phrase without 的: units that follow each other, the last of them its head. */
record Chunk(List<Unit> units) {
    Chunk {
        units = List.copyOf(units);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("a chunk without words");
        }
    }

    Span span() {
        return new Span(units.get(0).span().start(), head().span().end());
    }

    Unit head() {
        return units.get(units.size() - 1);
    }

    int size() {
        return units.size();
    }

    Chunk from(int first) {
        return new Chunk(units.subList(first, units.size()));
    }

    Chunk to(int end) {
        return new Chunk(units.subList(0, end));
    }
}
