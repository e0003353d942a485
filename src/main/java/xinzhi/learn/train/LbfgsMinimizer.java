package xinzhi.learn.train;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** Finds where a smooth convex function is least (limited-memory BFGS, steps halved until the value falls enough). */
final class LbfgsMinimizer {
    private static final int MEMORY = 7;
    private static final int HALVINGS = 20;
    private static final double ENOUGH = 1e-4;

    /** A function: its value at {@code at}, and its slope there into {@code slope}. */
    @FunctionalInterface
    interface Function {
        double value(double[] at, double[] slope);
    }

    private record Pair(double[] step, double[] change, double product) {}

    private LbfgsMinimizer() {}

    /** @param tolerance the share of the value by which a step must still lower it */
    static double[] minimize(Function function, int size, int iterations, double tolerance) {
        double[] at = new double[size];
        double[] slope = new double[size];
        double value = function.value(at, slope);
        Deque<Pair> memory = new ArrayDeque<>();
        for (int i = 0; i < iterations; i++) {
            double[] way = direction(slope, memory);
            double along = dot(way, slope);
            double length = i == 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
            double[] next = new double[size];
            double[] nextSlope = new double[size];
            double nextValue = value;
            boolean lower = false;
            for (int tried = 0; tried < HALVINGS && !lower; tried++) {
                for (int k = 0; k < size; k++) {
                    next[k] = at[k] + length * way[k];
                }
                nextValue = function.value(next, nextSlope);
                lower = nextValue <= value + ENOUGH * length * along;
                length /= 2;
            }
            if (!lower) {
                return at;
            }
            remember(memory, at, next, slope, nextSlope);
            double gain = value - nextValue;
            at = next;
            slope = nextSlope;
            value = nextValue;
            if (gain < tolerance * Math.abs(value)) {
                return at;
            }
        }
        return at;
    }

    private static void remember(Deque<Pair> memory, double[] at, double[] next, double[] slope, double[] nextSlope) {
        double[] step = new double[at.length];
        double[] change = new double[at.length];
        for (int k = 0; k < at.length; k++) {
            step[k] = next[k] - at[k];
            change[k] = nextSlope[k] - slope[k];
        }
        double product = dot(step, change);
        if (product > 0) {
            memory.addLast(new Pair(step, change, product));
            if (memory.size() > MEMORY) {
                memory.removeFirst();
            }
        }
    }

    /** Downhill, bent by what the last steps showed of the function's curvature. */
    private static double[] direction(double[] slope, Deque<Pair> memory) {
        double[] way = slope.clone();
        List<Pair> newestFirst = new ArrayList<>(memory);
        Collections.reverse(newestFirst);
        double[] shares = new double[newestFirst.size()];
        for (int i = 0; i < shares.length; i++) {
            Pair pair = newestFirst.get(i);
            shares[i] = dot(pair.step, way) / pair.product;
            add(way, pair.change, -shares[i]);
        }
        if (!memory.isEmpty()) {
            Pair last = memory.getLast();
            scale(way, last.product / dot(last.change, last.change));
        }
        for (int i = shares.length - 1; i >= 0; i--) {
            Pair pair = newestFirst.get(i);
            add(way, pair.step, shares[i] - dot(pair.change, way) / pair.product);
        }
        scale(way, -1);
        return way;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    private static void add(double[] to, double[] what, double times) {
        for (int k = 0; k < to.length; k++) {
            to[k] += times * what[k];
        }
    }

    private static void scale(double[] what, double by) {
        for (int k = 0; k < what.length; k++) {
            what[k] *= by;
        }
    }
}
