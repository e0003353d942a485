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
        List<Piece> open = pieces.stream().filter(Piece::breaksOff).toList();
        if (open.isEmpty()) {
            return;
        }
        double[][] score = new double[open.size()][pieces.size()];
        for (int t = 0; t < open.size(); t++) {
            for (Piece head : pieces) {
                score[t][head.index()] = continuation.score(open.get(t), head);
            }
        }
        int[] chosen = join(open, score);
        for (int t = 0; t < open.size(); t++) {
            doubt(open.get(t), score, chosen, t);
        }
    }

    /** The best joins of all in which no text goes on at its own beginning. */
    private int[] join(List<Piece> open, double[][] score) {
        while (true) {
            int[] chosen = Assignment.best(score, NONE);
            Arrays.fill(next, Assignment.NONE);
            for (int t = 0; t < open.size(); t++) {
                next[open.get(t).index()] = chosen[t];
            }
            int weakest = Assignment.NONE;
            for (int t = 0; t < open.size(); t++) {
                if (runsInACircle(open.get(t).index())
                        && (weakest == Assignment.NONE || score[t][chosen[t]] < score[weakest][chosen[weakest]])) {
                    weakest = t;
                }
            }
            if (weakest == Assignment.NONE) {
                return chosen;
            }
            score[weakest][chosen[weakest]] = Continuation.FORBIDDEN;
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

    private void doubt(Piece tail, double[][] score, int[] chosen, int row) {
        int taken = next[tail.index()];
        double worth = taken == Assignment.NONE ? NONE : score[row][taken];
        double margin = taken == Assignment.NONE ? 0 : Assignment.margin(score, chosen, row, NONE);
        if (margin >= SURE) {
            return;
        }
        Optional<String> runnerUp = pieces.stream()
                .filter(p -> p.index() != taken && score[row][p.index()] > Continuation.FORBIDDEN)
                .max(Comparator.comparingDouble(p -> score[row][p.index()]))
                .map(Joiner::firstWords);
        String what = taken == Assignment.NONE ? "" : firstWords(pieces.get(taken));
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
        int[] chosen = Assignment.best(score, SAME_ARTICLE);
        for (int t = 0; t < tails.size(); t++) {
            if (chosen[t] != Assignment.NONE) {
                joinOrphan(tails.get(t).last(), heads.get(chosen[t]).first(), score, chosen, t);
            }
        }
    }

    private static double[][] alike(List<Chain> all, List<Chain> from, List<Chain> to) {
        Cohesion whole = new Cohesion(all.stream().map(Chain::pairs).toList());
        double[][] score = new double[from.size()][to.size()];
        for (int f = 0; f < from.size(); f++) {
            for (int t = 0; t < to.size(); t++) {
                score[f][t] = from.get(f) == to.get(t)
                        ? Continuation.FORBIDDEN
                        : whole.between(all.indexOf(from.get(f)), all.indexOf(to.get(t)));
            }
        }
        return score;
    }

    private void joinOrphan(Piece tail, Piece head, double[][] score, int[] chosen, int row) {
        next[tail.index()] = head.index();
        cutCycle(tail.index());
        double margin = Assignment.margin(score, chosen, row, SAME_ARTICLE);
        if (margin < SURE_SAME_ARTICLE && next[tail.index()] != Assignment.NONE) {
            double worth = score[row][chosen[row]];
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
