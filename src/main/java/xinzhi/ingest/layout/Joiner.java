package xinzhi.ingest.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import xinzhi.text.Doubt;

/** Puts the pieces of a page together: every broken sentence to the piece that best goes on from it, one to one. */
final class Joiner {
    private static final double NONE = 0.0;
    private static final double NEXT = 1.6;
    private static final double NEXT_BUT_BETWEEN = 1.4;
    private static final double ACROSS_ARTICLE_MARK = -0.5;
    private static final double BACKWARD = -0.3;
    private static final double HEADED = -1.5;
    private static final double INDENTED = -4.0;
    private static final double OPENER = -1.0;
    private static final double NEVER_BEGINS = 1.5;
    private static final double COHESION = 60;
    private static final double FORBIDDEN = -1e6;
    private static final double SURE = 1.0;
    private static final double SAME_ARTICLE = 0.04;
    private static final double SURE_SAME_ARTICLE = 0.05;

    private final List<Block> blocks;
    private final List<Piece> pieces;
    private final Loose loose;
    private final Forms forms;
    private final Seam seam;
    private final Cohesion cohesion;
    private final double[] opening;
    private final boolean indentTells;
    private final int[] next;
    private final List<List<Doubt>> doubts = new ArrayList<>();

    private Joiner(List<Block> blocks, List<Piece> pieces, Loose loose, Forms forms, Set<String> known) {
        this.blocks = blocks;
        this.pieces = pieces;
        this.loose = loose;
        this.forms = forms;
        seam = Seam.of(
                known,
                blocks.stream()
                        .filter(b -> b.is(Kind.BODY) || b.is(Kind.HEAD) || b.is(Kind.PULL))
                        .map(Block::text)
                        .toList());
        cohesion = new Cohesion(pieces.stream().map(Piece::text).toList());
        opening = pieces.stream().mapToDouble(this::opening).toArray();
        indentTells = 2 * pieces.stream().filter(this::goesOnByItsIndent).count() >= open().size();
        next = new int[pieces.size()];
        Arrays.fill(next, Assignment.NONE);
        pieces.forEach(p -> doubts.add(new ArrayList<>()));
    }

    static List<Chain> join(List<Block> blocks, List<Piece> pieces, Loose loose, Forms forms, Set<String> known) {
        Joiner joiner = new Joiner(blocks, pieces, loose, forms, known);
        joiner.joinOpenEnds();
        joiner.joinLoose();
        joiner.joinOrphans();
        return joiner.chains();
    }

    private List<Piece> open() {
        return pieces.stream().filter(p -> p.isOpen() && !p.ended()).toList();
    }

    private void joinOpenEnds() {
        List<Piece> open = open();
        if (open.isEmpty()) {
            return;
        }
        double[][] score = new double[open.size()][pieces.size()];
        for (int t = 0; t < open.size(); t++) {
            for (Piece head : pieces) {
                score[t][head.index()] = score(open.get(t), head);
            }
        }
        int[] chosen = Assignment.best(score, NONE);
        for (int t = 0; t < open.size(); t++) {
            if (chosen[t] != Assignment.NONE) {
                next[open.get(t).index()] = chosen[t];
            }
        }
        for (int t = 0; t < open.size(); t++) {
            cutCycle(open.get(t).index());
            doubt(open.get(t), score, chosen, t);
        }
    }

    /** A loose piece that no broken sentence wants reads on from the one above it. */
    private void joinLoose() {
        for (Piece piece : pieces) {
            boolean wanted = Arrays.stream(next).anyMatch(n -> n == piece.index());
            if (piece.loose() && !wanted) {
                next[piece.index() - 1] = piece.index();
                cutCycle(piece.index() - 1);
            }
        }
    }

    private double score(Piece tail, Piece head) {
        if (tail.index() == head.index() || opening[head.index()] == FORBIDDEN) {
            return FORBIDDEN;
        }
        return seam.fit(tail.last().text(), head.first().text())
                + place(tail, head)
                + opening[head.index()]
                - staying(head)
                + (isIndented(tail, head) ? INDENTED : 0)
                + COHESION * cohesion.between(tail.index(), head.index());
    }

    /** How likely it is that a piece goes on from another, by its own first words. */
    private double opening(Piece head) {
        String text = head.first().text();
        if (head.first().is(Kind.HEAD) || forms.find("dateline", text).isPresent()) {
            return FORBIDDEN;
        }
        return (head.headed() ? HEADED : 0)
                + (forms.opensParagraph(text) ? OPENER : 0)
                + (forms.neverBegins(text) ? NEVER_BEGINS : 0);
    }

    private double place(Piece tail, Piece head) {
        if (head.index() < tail.index()) {
            return BACKWARD;
        }
        if (head.index() > tail.index() + 1) {
            return 0;
        }
        List<Block> between =
                blocks.subList(tail.last().index() + 1, head.first().index());
        if (between.isEmpty()) {
            return NEXT;
        }
        return between.stream().anyMatch(b -> b.is(Kind.BYLINE) || b.is(Kind.CREDIT))
                ? ACROSS_ARTICLE_MARK
                : NEXT_BUT_BETWEEN;
    }

    /** What is lost if a loose piece is taken from the one above it, of which it may speak too. */
    private double staying(Piece piece) {
        boolean may = piece.loose() && !forms.neverBegins(piece.first().text());
        return may ? COHESION * cohesion.between(piece.index() - 1, piece.index()) : 0;
    }

    private boolean goesOnByItsIndent(Piece piece) {
        return piece.first().is(Kind.BODY) && !piece.headed() && !loose.isBeginning(piece.first());
    }

    /** A paragraph begins here, by its indent; where nearly every piece has one, it says nothing. */
    private boolean isIndented(Piece tail, Piece head) {
        boolean below = head.first().index() == tail.last().index() + 1;
        return indentTells && !below && loose.isBeginning(head.first());
    }

    private void cutCycle(int start) {
        int at = next[start];
        while (at != Assignment.NONE && at != start) {
            at = next[at];
        }
        if (at == start) {
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
                .filter(p -> p.index() != taken && score[row][p.index()] > FORBIDDEN)
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
        double[][] score = alike(chains, endless, headless);
        int[] chosen = Assignment.best(score, SAME_ARTICLE);
        for (int e = 0; e < endless.size(); e++) {
            if (chosen[e] != Assignment.NONE) {
                joinOrphan(endless.get(e).last(), headless.get(chosen[e]).first(), score, chosen, e);
            }
        }
    }

    private static double[][] alike(List<Chain> all, List<Chain> from, List<Chain> to) {
        Cohesion whole = new Cohesion(all.stream().map(Chain::text).toList());
        double[][] score = new double[from.size()][to.size()];
        for (int f = 0; f < from.size(); f++) {
            for (int t = 0; t < to.size(); t++) {
                score[f][t] = from.get(f) == to.get(t)
                        ? FORBIDDEN
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
