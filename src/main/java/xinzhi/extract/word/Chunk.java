package xinzhi.extract.word;

import java.util.List;
import xinzhi.text.Span;

/** A noun phrase without 的: units that follow each other, the last of them its head. */
public record Chunk(List<Unit> units) {
    public Chunk {
        units = List.copyOf(units);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("a chunk without words");
        }
    }

    public Span span() {
        return new Span(units.get(0).span().start(), head().span().end());
    }

    public Unit head() {
        return units.get(units.size() - 1);
    }

    public int size() {
        return units.size();
    }

    public Chunk from(int first) {
        return new Chunk(units.subList(first, units.size()));
    }

    public Chunk to(int end) {
        return new Chunk(units.subList(0, end));
    }
}
