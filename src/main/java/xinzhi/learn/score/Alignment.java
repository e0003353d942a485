package xinzhi.learn.score;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two texts laid beside each other: the longest stretch they share, then the same left and right of it. */
final class Alignment {
    private final String a;
    private final Map<Character, List<Integer>> places = new HashMap<>();
    private final String b;

    private record Block(int fromA, int toA, int fromB, int toB) {
        boolean empty() {
            return fromA >= toA || fromB >= toB;
        }
    }

    private Alignment(String a, String b) {
        this.a = a;
        this.b = b;
        for (int i = 0; i < b.length(); i++) {
            places.computeIfAbsent(b.charAt(i), c -> new ArrayList<>()).add(i);
        }
    }

    /** How many characters stand in the same order in both. */
    static int common(String a, String b) {
        return a.equals(b) ? a.length() : new Alignment(a, b).common();
    }

    /** 1 for equal texts, 0 for texts that share nothing. */
    static double ratio(String a, String b) {
        return a.isEmpty() && b.isEmpty() ? 1 : 2.0 * common(a, b) / (a.length() + b.length());
    }

    private int common() {
        int sum = 0;
        Deque<Block> open = new ArrayDeque<>();
        open.push(new Block(0, a.length(), 0, b.length()));
        while (!open.isEmpty()) {
            Block block = open.pop();
            if (!block.empty()) {
                Block match = longest(block);
                sum += match.toA - match.fromA;
                if (!match.empty()) {
                    open.push(new Block(block.fromA, match.fromA, block.fromB, match.fromB));
                    open.push(new Block(match.toA, block.toA, match.toB, block.toB));
                }
            }
        }
        return sum;
    }

    /** Of equally long ones the first in {@code a}, then the first in {@code b}. */
    private Block longest(Block in) {
        int bestA = in.fromA;
        int bestB = in.fromB;
        int best = 0;
        Map<Integer, Integer> lengths = new HashMap<>();
        for (int i = in.fromA; i < in.toA; i++) {
            Map<Integer, Integer> next = new HashMap<>();
            for (int j : places.getOrDefault(a.charAt(i), List.of())) {
                if (j >= in.fromB && j < in.toB) {
                    int length = lengths.getOrDefault(j - 1, 0) + 1;
                    next.put(j, length);
                    if (length > best) {
                        best = length;
                        bestA = i - length + 1;
                        bestB = j - length + 1;
                    }
                }
            }
            lengths = next;
        }
        return new Block(bestA, bestA + best, bestB, bestB + best);
    }
}
