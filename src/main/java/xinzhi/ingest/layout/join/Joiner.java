package xinzhi.ingest.layout.join;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import xinzhi.ingest.layout.likeness.Assignment;
import xinzhi.ingest.layout.likeness.Cohesion;
import xinzhi.text.Doubt;

/** Puts the pieces of a page together: every broken sentence to the piece that best goes on from it, one to one. */
final class Joiner {
    private static final double NONE = 0.0;
    private static final double SURE = 1.0;
    private static final double SAME_ARTICLE = 0.04;
    /** So much more alike another text is taken for its own. */
    private static final double ANOTHER = 0.03;

    private static final double SURE_SAME_ARTICLE = 0.05;

    /** More pieces than a printed page has: where there are more, a text goes on among so many, and may be taken as it stands. */
    private static final int OF_A_PAGE = 120;

    private final List<Piece> pieces;
    private final Continuation continuation;
    private final int[] next;
    private final List<List<Doubt>> doubts = new ArrayList<>();

    private Joiner(List<Piece> pieces, Continuation continuation) {
        this.pieces = pieces;
        this.continuation = continuation;
        next = new int[pieces.size()];
        Arrays.fill(next, Assignment.NONE);
        pieces.forEach(p -> doubts.add(new ArrayList<>()));
    }

    /** @param headlines how many articles the page names */
    static List<Chain> join(List<Piece> pieces, Continuation continuation, int headlines) {
        Joiner joiner = new Joiner(pieces, continuation);
        joiner.joinOpenEnds();
        joiner.joinLoose();
        joiner.joinOrphans();
        joiner.joinBeginnings(headlines);
        return joiner.chains();
    }

    private void joinOpenEnds() {
        for (int from = 0; from < pieces.size(); from += OF_A_PAGE) {
            int to = Math.min(from + OF_A_PAGE, pieces.size());
            List<Piece> open =
                    pieces.subList(from, to).stream().filter(Piece::breaksOff).toList();
            // The last of them may go on at the first of the next ones, which therefore is none of theirs.
            List<Piece> heads = pieces.subList(from == 0 ? 0 : from + 1, Math.min(to + 1, pieces.size()));
            if (!open.isEmpty() && !heads.isEmpty()) {
                joinOpenEnds(open, heads);
            }
        }
    }

    private void joinOpenEnds(List<Piece> open, List<Piece> heads) {
        double[][] score = new double[open.size()][heads.size()];
        for (int t = 0; t < open.size(); t++) {
            for (int h = 0; h < heads.size(); h++) {
                score[t][h] = continuation.score(open.get(t), heads.get(h));
            }
        }
        Assignment chosen = join(open, heads, score);
        for (int t = 0; t < open.size(); t++) {
            doubt(open.get(t), heads, score[t], chosen, t);
        }
    }

    /** The best joins of all in which no text goes on at its own beginning. */
    private Assignment join(List<Piece> open, List<Piece> heads, double[][] score) {
        while (true) {
            Assignment chosen = Assignment.best(score, NONE);
            for (int t = 0; t < open.size(); t++) {
                next[open.get(t).index()] = chosen.of(t) == Assignment.NONE
                        ? Assignment.NONE
                        : heads.get(chosen.of(t)).index();
            }
            int weakest = Assignment.NONE;
            for (int t = 0; t < open.size(); t++) {
                if (runsInACircle(open.get(t).index())
                        && (weakest == Assignment.NONE
                                || score[t][chosen.of(t)] < score[weakest][chosen.of(weakest)])) {
                    weakest = t;
                }
            }
            if (weakest == Assignment.NONE) {
                return chosen;
            }
            score[weakest][chosen.of(weakest)] = Continuation.FORBIDDEN;
        }
    }

    private boolean runsInACircle(int start) {
        int at = next[start];
        for (int steps = 0; at != Assignment.NONE && at != start && steps < pieces.size(); steps++) {
            at = next[at];
        }
        return at == start;
    }

    /** A loose piece that no broken sentence wants reads on from the one above it, unless it clearly speaks of what another text does. */
    private void joinLoose() {
        for (Piece piece : pieces) {
            boolean wanted = Arrays.stream(next).anyMatch(n -> n == piece.index());
            if (piece.loose() && !wanted && next[piece.index() - 1] == Assignment.NONE && !isOfAnother(piece)) {
                next[piece.index() - 1] = piece.index();
                cutCycle(piece.index() - 1);
            }
        }
    }

    /** Both its text and the one above have headlines, or it is more like a third one. */
    private boolean isOfAnother(Piece piece) {
        List<Chain> chains = chains();
        int own = holding(piece.index(), chains);
        int above = holding(piece.index() - 1, chains);
        if (own != above && chains.get(own).isHeaded() && chains.get(above).isHeaded()) {
            return true;
        }
        if (pieces.size() > OF_A_PAGE) {
            return false;
        }
        Cohesion whole = new Cohesion(chains.stream().map(Chain::pairs).toList());
        double stay = whole.between(own, above);
        return IntStream.range(0, chains.size())
                .anyMatch(c -> c != own && c != above && whole.between(own, c) > stay + ANOTHER);
    }

    private static int holding(int piece, List<Chain> chains) {
        int at = 0;
        while (!chains.get(at).holds(piece)) {
            at++;
        }
        return at;
    }

    private void cutCycle(int start) {
        if (runsInACircle(start)) {
            next[start] = Assignment.NONE;
        }
    }

    private void doubt(Piece tail, List<Piece> heads, double[] score, Assignment chosen, int row) {
        int taken = chosen.of(row);
        double worth = taken == Assignment.NONE ? NONE : score[taken];
        double margin = taken == Assignment.NONE ? 0 : chosen.margin(row);
        if (margin >= SURE) {
            return;
        }
        Optional<String> runnerUp = IntStream.range(0, heads.size())
                .filter(h -> h != taken && score[h] > Continuation.FORBIDDEN)
                .boxed()
                .max(Comparator.comparingDouble(h -> score[h]))
                .map(h -> firstWords(heads.get(h)));
        String what = taken == Assignment.NONE ? "" : firstWords(heads.get(taken));
        doubts.get(tail.index())
                .add(new Doubt(
                        "join", what, worth, margin, runnerUp, tail.last().onPage()));
    }

    private static String firstWords(Piece piece) {
        String text = piece.first().text();
        return text.substring(0, Math.min(text.length(), 16));
    }

    /**
     * Where the page ends its articles with credits, a chain that lacks one and a chain that no headline opens are two
     * ends of one article cut between sentences, if they speak of the same.
     */
    private void joinOrphans() {
        List<Chain> chains = chains();
        List<Chain> endless = chains.stream().filter(c -> !c.isEnded()).toList();
        List<Chain> headless = chains.stream()
                .filter(c -> !c.isHeaded() && (c.first().index() > 0 || c.isEnded()))
                .toList();
        if (endless.isEmpty() || headless.isEmpty() || chains.stream().noneMatch(Chain::isEnded)) {
            return;
        }
        joinAlike(chains, endless, headless);
    }

    /**
     * A chain with neither headline nor credit, on a page with more chains than headlines, is the beginning of an article
     * whose end was set below its headline.
     */
    private void joinBeginnings(int headlines) {
        List<Chain> chains = chains();
        List<Chain> nameless =
                chains.stream().filter(c -> !c.isEnded() && !c.isHeaded()).toList();
        List<Chain> whole =
                chains.stream().filter(c -> c.isEnded() && c.first().headed()).toList();
        if (nameless.isEmpty() || whole.isEmpty() || chains.size() <= headlines) {
            return;
        }
        joinAlike(chains, nameless, whole);
    }

    /** Each of some chains to the one of others that speaks most of the same, one to one. @param all of the page */
    private void joinAlike(List<Chain> all, List<Chain> tails, List<Chain> heads) {
        double[][] score = alike(all, tails, heads);
        Assignment chosen = Assignment.best(score, SAME_ARTICLE);
        for (int t = 0; t < tails.size(); t++) {
            if (chosen.of(t) != Assignment.NONE) {
                joinOrphan(
                        tails.get(t).last(), heads.get(chosen.of(t)).first(), score[t][chosen.of(t)], chosen.margin(t));
            }
        }
    }

    private static double[][] alike(List<Chain> all, List<Chain> from, List<Chain> to) {
        Cohesion whole = new Cohesion(all.stream().map(Chain::pairs).toList());
        double[][] score = new double[from.size()][to.size()];
        int[] froms = from.stream().mapToInt(all::indexOf).toArray();
        int[] tos = to.stream().mapToInt(all::indexOf).toArray();
        for (int f = 0; f < from.size(); f++) {
            for (int t = 0; t < to.size(); t++) {
                score[f][t] = froms[f] == tos[t] ? Continuation.FORBIDDEN : whole.between(froms[f], tos[t]);
            }
        }
        return score;
    }

    private void joinOrphan(Piece tail, Piece head, double worth, double margin) {
        next[tail.index()] = head.index();
        cutCycle(tail.index());
        if (margin < SURE_SAME_ARTICLE && next[tail.index()] != Assignment.NONE) {
            Doubt doubt = new Doubt(
                    "join",
                    firstWords(head),
                    worth,
                    margin,
                    Optional.empty(),
                    tail.last().onPage());
            doubts.get(tail.index()).add(doubt);
        }
    }

    private List<Chain> chains() {
        boolean[] continued = new boolean[pieces.size()];
        Arrays.stream(next).filter(n -> n != Assignment.NONE).forEach(n -> continued[n] = true);
        List<Chain> chains = new ArrayList<>();
        for (Piece piece : pieces) {
            if (continued[piece.index()]) {
                continue;
            }
            List<Piece> run = new ArrayList<>();
            List<Doubt> all = new ArrayList<>();
            for (int i = piece.index(); i != Assignment.NONE; i = next[i]) {
                run.add(pieces.get(i));
                all.addAll(doubts.get(i));
            }
            chains.add(new Chain(run, all));
        }
        return chains;
    }
}
