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

    /** A step, how the slope changed along it, and the product of the two. */
    private record Pair(double[] step, double[] change, double product) {}

    private final Function function;
    private final Deque<Pair> memory = new ArrayDeque<>();
    // Large arrays are made once and change places: made anew for each step they would keep the collector of garbage
    // busy.
    private double[] at;
    private double[] slope;
    private double[] next;
    private double[] nextSlope;
    private double[] step;
    private double[] change;
    private final double[] way;

    private LbfgsMinimizer(Function function, int size) {
        this.function = function;
        at = new double[size];
        slope = new double[size];
        next = new double[size];
        nextSlope = new double[size];
        step = new double[size];
        change = new double[size];
        way = new double[size];
    }

    /** @param tolerance the share of the value by which a step must still lower it */
    static double[] minimize(Function function, int size, int iterations, double tolerance) {
        LbfgsMinimizer minimizer = new LbfgsMinimizer(function, size);
        minimizer.minimize(iterations, tolerance);
        return minimizer.at;
    }

    private void minimize(int iterations, double tolerance) {
        double value = function.value(at, slope);
        for (int i = 0; i < iterations; i++) {
            direct();
            double along = dot(way, slope);
            double length = i == 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
            double nextValue = value;
            boolean lower = false;
            for (int tried = 0; tried < HALVINGS && !lower; tried++) {
                for (int k = 0; k < at.length; k++) {
                    next[k] = at[k] + length * way[k];
                }
                nextValue = function.value(next, nextSlope);
                lower = nextValue <= value + ENOUGH * length * along;
                length /= 2;
            }
            if (!lower) {
                return;
            }
            move();
            double gain = value - nextValue;
            value = nextValue;
            if (gain < tolerance * Math.abs(value)) {
                return;
            }
        }
    }

    /** Goes on to the next place, remembering the way there. */
    private void move() {
        for (int k = 0; k < at.length; k++) {
            step[k] = next[k] - at[k];
            change[k] = nextSlope[k] - slope[k];
        }
        double product = dot(step, change);
        if (product > 0) {
            memory.addLast(new Pair(step, change, product));
            boolean full = memory.size() > MEMORY;
            Pair free = full ? memory.removeFirst() : new Pair(new double[at.length], new double[at.length], 0);
            step = free.step;
            change = free.change;
        }
        double[] left = at;
        at = next;
        next = left;
        double[] leftSlope = slope;
        slope = nextSlope;
        nextSlope = leftSlope;
    }

    /** Points the way downhill, bent by what the last steps showed of the function's curvature. */
    private void direct() {
        System.arraycopy(slope, 0, way, 0, way.length);
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
