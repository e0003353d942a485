package xinzhi.serve.name;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmallestTest {
    @Test
    void aRangeIsWhatItWouldBeOfAllInOrder() {
        long[] all = new Random(3).longs(500, -40, 40).toArray();
        long[] sorted = all.clone();
        Arrays.sort(sorted);
        for (int from : new int[] {0, 1, 48, 490, 500, 600}) {
            for (int size : new int[] {0, 1, 48, 1000}) {
                int begin = Math.min(from, 500);
                assertArrayEquals(
                        Arrays.copyOfRange(sorted, begin, Math.min(500, begin + size)),
                        Smallest.range(all, from, size),
                        from + " " + size);
            }
        }
    }
}
