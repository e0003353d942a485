package xinzhi.ingest.layout.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import xinzhi.ingest.layout.block.Block;
import xinzhi.ingest.layout.block.Kind;
import xinzhi.ingest.layout.join.Piece;
import xinzhi.ingest.layout.join.Reading;
import xinzhi.ingest.layout.likeness.KnownWords;
import xinzhi.ingest.layout.likeness.Runs;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Marks;
import xinzhi.text.Article;

/**
 * A page's text in reading order in, drafts of its articles out: gives every chain of pieces its headline, bylines,
 * credits, columns and pull quotes; makes drafts of photos and figures.
 */
public final class Drafter {
    private static final int SHORT_CAPTION = 24;

    private final List<Block> blocks;
    private final List<Piece> pieces;
    private final List<Headline> headlines;
    private final Gatherings drafts;

    private Drafter(List<Block> blocks, List<Piece> pieces, List<Headline> headlines) {
        this.blocks = blocks;
        this.pieces = pieces;
        this.headlines = headlines;
        this.drafts = new Gatherings(blocks, pieces);
    }

    /** The drafts of a page, in the order in which their texts begin on it. */
    public static List<Draft> draft(Reading reading, Forms forms, KnownWords known) {
        List<Headline> headlines = HeadlineFinder.find(reading, new Wording(forms, known));
        Drafter drafter = new Drafter(reading.blocks(), reading.pieces(), headlines);
        reading.chains().forEach(c -> drafter.drafts.add(new Gathering(c)));
        drafter.give();
        return drafter.drafts.all().stream()
                .map(Gathering::done)
                .sorted(Comparator.comparingInt(d -> d.first().onPage().start()))
                .toList();
    }

    private void give() {
        addGroups(Kind.CAPTION, Article.Kind.PHOTO);
        addGroups(Kind.FIGURE, Article.Kind.INFOGRAPHIC);
        giveBylinesThatStandAlone();
        Titling titling = new Titling(headlines, drafts);
        titling.giveHeadlines();
        giveCredits();
        givePulls();
        giveColumns();
        titling.giveColumns();
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
        return next.is(Kind.CAPTION) && next.text().length() <= SHORT_CAPTION
                || Marks.isOpen(group.get(group.size() - 1).text())
                        && group.get(group.size() - 1).text().length() > SHORT_CAPTION;
    }

    private void giveBylinesThatStandAlone() {
        for (Block block : blocks) {
            boolean withHeadline = headlines.stream().anyMatch(h -> h.byline().contains(block));
            if (block.is(Kind.BYLINE) && !withHeadline) {
                drafts.owner(block).ifPresent(d -> d.bylines.add(block));
            }
        }
    }

    /** To the text above them; those above all text, as in a note, to a page's only article. */
    private void giveCredits() {
        for (Block block : blocks) {
            if (block.is(Kind.CREDIT)) {
                pieces.stream()
                        .filter(p -> p.last().index() < block.index())
                        .max(Comparator.comparingInt(p -> p.last().index()))
                        .map(p -> drafts.holding(p.index()))
                        .orElseGet(drafts::only)
                        .ifPresent(d -> d.credits.add(block));
            }
        }
    }

    private void givePulls() {
        for (Block block : blocks) {
            if (!block.is(Kind.PULL)) {
                continue;
            }
            Runs runs = Runs.of(block.text());
            Optional<Gathering> host = Optional.empty();
            long most = runs.size() / 2;
            for (Gathering draft : drafts.all()) {
                long shared = draft.isArticle() ? runs.in(draft.text()) : 0;
                if (shared > most) {
                    most = shared;
                    host = Optional.of(draft);
                }
            }
            host.or(() -> drafts.owner(block)).ifPresent(d -> {
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
            Optional<Gathering> with = drafts.all().stream()
                    .filter(d ->
                            d.headline.filter(h -> isBeside(h, block.index())).isPresent())
                    .findFirst();
            with.or(() -> HeadlineFinder.slot(pieces, blocks, block.index()).flatMap(drafts::holding))
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
