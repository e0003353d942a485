package xinzhi.cli;

/** So many of something, in words. */
final class Counted {
    private Counted() {}

    /** @param one of them; several end in s */
    static String of(long n, String one) {
        return n + " " + (n == 1 ? one : one + "s");
    }
}
