package xinzhi.store;

import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.apache.jena.dboe.base.record.Record;

/** Several runs as one, each row once, as the database keeps them. */
final class Merge implements Iterator<Record> {
    private final PriorityQueue<SortedRun> runs = new PriorityQueue<>(Merge::compare);
    private final long[] last = new long[Rows.WIDTH];
    private boolean begun;

    Merge(List<SortedRun> all) {
        all.stream().filter(SortedRun::next).forEach(runs::add);
    }

    private static int compare(SortedRun one, SortedRun other) {
        int place = 0;
        while (place < Rows.WIDTH - 1 && one.number(place) == other.number(place)) {
            place++;
        }
        return Long.compare(one.number(place), other.number(place));
    }

    @Override
    public boolean hasNext() {
        while (begun && !runs.isEmpty() && isLast(runs.element())) {
            advance();
        }
        return !runs.isEmpty();
    }

    private boolean isLast(SortedRun run) {
        for (int place = Rows.WIDTH - 1; place >= 0; place--) {
            if (run.number(place) != last[place]) {
                return false;
            }
        }
        return true;
    }

    private void advance() {
        SortedRun first = runs.remove();
        if (first.next()) {
            runs.add(first);
        }
    }

    @Override
    public Record next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ByteBuffer key = ByteBuffer.allocate(Rows.WIDTH * Long.BYTES);
        SortedRun first = runs.element();
        for (int place = 0; place < Rows.WIDTH; place++) {
            last[place] = first.number(place);
            key.putLong(last[place] ^ Long.MIN_VALUE);
        }
        begun = true;
        advance();
        return new Record(key.array(), null);
    }
}
