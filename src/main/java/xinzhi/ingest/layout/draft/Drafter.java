package xinzhi.ingest.layout.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import xinzhi.ingest.layout.block.Block;
import xinzhi.ingest.layout.block.Kind;
import xinzhi.ingest.layout.join.Piece;
import xinzhi.ingest.layout.join.Reading;
import xinzhi.ingest.layout.likeness.Assignment;
import xinzhi.ingest.layout.likeness.Cohesion;
import xinzhi.ingest.layout.likeness.KnownWords;
import xinzhi.ingest.layout.likeness.Runs;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Marks;
import xinzhi.text.Article;
import xinzhi.text.Doubt;

/**
 * A page's text in reading order in, drafts of its articles out: gives every chain of pieces its headline, bylines,
 * credits, columns and pull quotes; makes drafts of photos and figures.
 */
public final class Drafter {
    private static final double IN_SLOT = 0.02;
    private static final double HEADED = 0.08;
    private static final double NO_HEADLINE = 0.03;
    private static final double PHOTO = 0.5;
    private static final double SURE = 0.03;
    private static final double FORBIDDEN = -1e6;
    private static final int LONGEST_COLUMN = 12;

    private final List<Block> blocks;
    private final List<Piece> pieces;
    private final List<Headline> headlines;
    private final List<Gathering> drafts = new ArrayList<>();
    private final List<Headline> left = new ArrayList<>();

    private Drafter(List<Block> blocks, List<Piece> pieces, List<Headline> headlines) {
        this.blocks = blocks;
        this.pieces = pieces;
        this.headlines = headlines;
    }

    /** The drafts of a page, in the order in which their texts begin on it. */
    public static List<Draft> draft(Reading reading, Forms forms, KnownWords known) {
        List<Headline> headlines = HeadlineFinder.find(reading, new Wording(forms, known));
        Drafter drafter = new Drafter(reading.blocks(), reading.pieces(), headlines);
        reading.chains().forEach(c -> drafter.drafts.add(new Gathering(c)));
        drafter.give();
        return drafter.drafts.stream()
                .map(Gathering::done)
                .sorted(Comparator.comparingInt(d -> d.first().onPage().start()))
                .toList();
    }

    private void give() {
        addGroups(Kind.CAPTION, Article.Kind.PHOTO);
        addGroups(Kind.FIGURE, Article.Kind.INFOGRAPHIC);
        giveBylinesThatStandAlone();
        giveHeadlines();
        giveCredits();
        givePulls();
        giveColumns();
        left.forEach(this::giveColumn);
    }

    private void addGroups(Kind kind, Article.Kind as) {
        List<Block> group = new ArrayList<>();
        for (Block block : blocks) {
            boolean ended = !group.isEmpty() && kind == Kind.CAPTION && !isOneCaption(group, block);
            if (!group.isEmpty() && (!block.is(kind) || ended)) {
                drafts.add(new Gathering(as, group));
                group.clear();
            }
            if (block.is(kind)) {
                group.add(block);
            }
        }
        if (!group.isEmpty()) {
            drafts.add(new Gathering(as, group));
        }
    }

    private static boolean isOneCaption(List<Block> group, Block next) {
        return next.is(Kind.CAPTION) && next.text().length() <= 2 * LONGEST_COLUMN
                || Marks.isOpen(group.get(group.size() - 1).text())
                        && group.get(group.size() - 1).text().length() > 2 * LONGEST_COLUMN;
    }

    private void giveBylinesThatStandAlone() {
        for (Block block : blocks) {
            boolean withHeadline = headlines.stream()
                    .anyMatch(h -> h.byline().filter(block::equals).isPresent());
            if (block.is(Kind.BYLINE) && !withHeadline) {
                owner(block).ifPresent(d -> d.bylines.add(block));
            }
        }
    }

    /** Of what stands by itself: the article of the piece below it, else of the piece above it. */
    private Optional<Gathering> owner(Block block) {
        Optional<Gathering> above = pieces.stream()
                .filter(p -> p.last().index() < block.index())
                .max(Comparator.comparingInt(p -> p.last().index()))
                .flatMap(p -> holding(p.index()));
        Optional<Gathering> below =
                HeadlineFinder.slot(pieces, blocks, block.index()).flatMap(this::holding);
        return closesText(block) && above.isPresent() ? above : below.or(() -> above);
    }

    /** It follows body text, and a headline or the end of the page follows it. */
    private boolean closesText(Block block) {
        int i = block.index();
        boolean afterText = i > 0 && blocks.get(i - 1).is(Kind.BODY);
        return afterText && (i + 1 == blocks.size() || blocks.get(i + 1).is(Kind.HEAD));
    }

    private Optional<Gathering> holding(int piece) {
        return drafts.stream().filter(d -> d.holds(piece)).findFirst();
    }

    private void giveHeadlines() {
        if (headlines.isEmpty()) {
            return;
        }
        Cohesion cohesion = new Cohesion(drafts.stream().map(Gathering::pairs).toList());
        double[][] score = new double[headlines.size()][drafts.size()];
        for (int h = 0; h < headlines.size(); h++) {
            double[] alike = cohesion.of(headlines.get(h).text());
            for (int d = 0; d < drafts.size(); d++) {
                score[h][d] = score(headlines.get(h), drafts.get(d), alike[d]);
            }
        }
        int[] chosen = Assignment.best(score, NO_HEADLINE);
        for (int h = 0; h < headlines.size(); h++) {
            if (chosen[h] == Assignment.NONE) {
                left.add(headlines.get(h));
            } else {
                drafts.get(chosen[h]).headline = Optional.of(headlines.get(h));
                doubtHeadline(score, chosen, h);
            }
        }
        for (int h = 0; h < headlines.size(); h++) {
            giveByline(headlines.get(h), chosen[h]);
        }
        left.forEach(this::giveSection);
    }

    private static double score(Headline headline, Gathering draft, double alike) {
        if (draft.isArticle()) {
            boolean inSlot = headline.slot().filter(draft::holds).isPresent();
            return alike + (inSlot ? IN_SLOT : 0) + (draft.isHeaded() ? HEADED : 0);
        }
        boolean above = headline.last().index() + 1 == draft.first().index();
        return above ? PHOTO * alike + IN_SLOT + NO_HEADLINE : FORBIDDEN;
    }

    private void doubtHeadline(double[][] score, int[] chosen, int row) {
        double margin = Assignment.margin(score, chosen, row, NO_HEADLINE);
        if (margin >= SURE) {
            return;
        }
        int other = 0;
        for (int d = 1; d < drafts.size(); d++) {
            boolean better = other == chosen[row] || score[row][d] > score[row][other];
            other = d != chosen[row] && better ? d : other;
        }
        Headline headline = headlines.get(row);
        String text = drafts.get(other).text();
        Gathering draft = drafts.get(chosen[row]);
        draft.doubts.add(new Doubt(
                "title",
                headline.text(),
                score[row][chosen[row]],
                Math.max(0, margin),
                drafts.get(other) == draft
                        ? Optional.empty()
                        : Optional.of(
                                text.substring(0, Math.min(16, text.length())).strip()),
                headline.first().onPage()));
    }

    /** A byline goes with its headline, unless the article that got the headline has a byline of its own. */
    private void giveByline(Headline headline, int chosen) {
        if (headline.byline().isEmpty()) {
            return;
        }
        Optional<Gathering> beside = headline.slot().flatMap(this::holding);
        Optional<Gathering> taker = chosen == Assignment.NONE ? Optional.empty() : Optional.of(drafts.get(chosen));
        Optional<Gathering> owner = taker.filter(d -> d.bylines.isEmpty()).or(() -> beside);
        owner.or(() -> taker).ifPresent(d -> d.bylines.add(headline.byline().get()));
    }

    /** A headline that no article wants: a section's heading where it stands above text or where no text follows. */
    private void giveSection(Headline headline) {
        Optional<Gathering> below = headline.slot().flatMap(this::holding);
        if (headline.plain()) {
            below.ifPresent(d -> d.pulls.addAll(headline.lines()));
        } else if (headline.slot().isEmpty()) {
            owner(headline.first()).ifPresent(d -> d.pulls.addAll(headline.lines()));
        }
    }

    private void giveColumn(Headline headline) {
        if (!headline.plain() && headline.text().length() <= LONGEST_COLUMN) {
            headline.slot().flatMap(this::holding).ifPresent(d -> d.columns.addAll(headline.lines()));
        }
    }

    /** To the text above them; those above all text, as in a note, to a page's only article. */
    private void giveCredits() {
        for (Block block : blocks) {
            if (block.is(Kind.CREDIT)) {
                pieces.stream()
                        .filter(p -> p.last().index() < block.index())
                        .max(Comparator.comparingInt(p -> p.last().index()))
                        .map(p -> holding(p.index()))
                        .orElseGet(this::only)
                        .ifPresent(d -> d.credits.add(block));
            }
        }
    }

    private Optional<Gathering> only() {
        List<Gathering> articles = drafts.stream().filter(Gathering::isArticle).toList();
        return articles.size() == 1 ? Optional.of(articles.get(0)) : Optional.empty();
    }

    private void givePulls() {
        for (Block block : blocks) {
            if (!block.is(Kind.PULL)) {
                continue;
            }
            Runs runs = Runs.of(block.text());
            Optional<Gathering> host = Optional.empty();
            long most = runs.size() / 2;
            for (Gathering draft : drafts) {
                long shared = draft.isArticle() ? runs.in(draft.text()) : 0;
                if (shared > most) {
                    most = shared;
                    host = Optional.of(draft);
                }
            }
            host.or(() -> owner(block)).ifPresent(d -> {
                d.pulls.add(block);
                if (isBelowHeadline(block)) {
                    d.atTop.add(block);
                }
            });
        }
    }

    private boolean isBelowHeadline(Block pull) {
        int i = pull.index() - 1;
        while (i >= 0
                && (blocks.get(i).is(Kind.PULL)
                        || blocks.get(i).is(Kind.COLUMN)
                        || blocks.get(i).is(Kind.FURNITURE))) {
            i--;
        }
        return i < 0 || blocks.get(i).is(Kind.BYLINE) || blocks.get(i).is(Kind.HEAD) && !pull.is(Kind.HEAD);
    }

    /** A column's name belongs to the headline that it stands with, else to the text below it. */
    private void giveColumns() {
        for (Block block : blocks) {
            if (!block.is(Kind.COLUMN)) {
                continue;
            }
            Optional<Gathering> with = drafts.stream()
                    .filter(d ->
                            d.headline.filter(h -> isBeside(h, block.index())).isPresent())
                    .findFirst();
            with.or(() -> HeadlineFinder.slot(pieces, blocks, block.index()).flatMap(this::holding))
                    .ifPresent(d -> d.columns.add(block));
        }
    }

    private boolean isBeside(Headline headline, int index) {
        int i = index + 1;
        while (i < blocks.size()
                && (blocks.get(i).is(Kind.FURNITURE) || blocks.get(i).is(Kind.COLUMN))) {
            i++;
        }
        if (i == headline.first().index()) {
            return true;
        }
        int j = index - 1;
        while (j >= 0 && (blocks.get(j).is(Kind.BYLINE) || blocks.get(j).is(Kind.COLUMN))) {
            j--;
        }
        return j == headline.last().index();
    }
}
