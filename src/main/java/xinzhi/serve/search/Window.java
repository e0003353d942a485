package xinzhi.serve.search;

/**
 * Which part of the hits is wanted.
 *
 * @param all of them, as many as are given at once, not pages
 */
public record Window(int thingPage, int articlePage, int sentencePage, boolean all) {
    /** So many of a list are given at once where all were asked for. */
    public static final int MOST = 50_000;
}
