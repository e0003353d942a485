package xinzhi.ingest.layout.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xinzhi.ingest.layout.likeness.Assignment;
import xinzhi.ingest.layout.likeness.Cohesion;
import xinzhi.text.Doubt;

/** Gives each headline of a page the text that speaks most of the same, one to one; where it stands counts too. */
final class Titling {
    private static final double IN_SLOT = 0.02;
    /** It stands right above the text's beginning, no byline between. */
    private static final double OPENS = 0.03;

    private static final double HEADED = 0.08;
    private static final double NO_HEADLINE = 0.03;
    private static final double PHOTO = 0.5;
    private static final double SURE = 0.03;
    private static final double FORBIDDEN = -1e6;
    private static final int LONGEST_COLUMN = 12;

    private final List<Headline> headlines;
    private final Gatherings gatherings;
    private final List<Gathering> drafts;
    /** The headlines that no text was given. */
    private final List<Headline> left = new ArrayList<>();

    /** @param gatherings all that the page has */
    Titling(List<Headline> headlines, Gatherings gatherings) {
        this.headlines = headlines;
        this.gatherings = gatherings;
        this.drafts = gatherings.all();
    }

    /** Each headline with its byline; what is left heads sections. */
    void giveHeadlines() {
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
        Assignment chosen = Assignment.best(score, NO_HEADLINE);
        for (int h = 0; h < headlines.size(); h++) {
            if (chosen.of(h) == Assignment.NONE) {
                left.add(headlines.get(h));
            } else {
                drafts.get(chosen.of(h)).headline = Optional.of(headlines.get(h));
                doubtHeadline(score, chosen, h);
            }
        }
        for (int h = 0; h < headlines.size(); h++) {
            giveByline(headlines.get(h), chosen.of(h));
        }
        left.forEach(this::giveSection);
    }

    private static double score(Headline headline, Gathering draft, double alike) {
        if (draft.isArticle()) {
            boolean inSlot = headline.slot().filter(draft::holds).isPresent();
            boolean opens = headline.plain()
                    && headline.slot().filter(draft::beginsWith).isPresent();
            return alike + (inSlot ? IN_SLOT : 0) + (opens ? OPENS : 0) + (draft.isHeaded() ? HEADED : 0);
        }
        boolean above = headline.last().index() + 1 == draft.first().index();
        return above ? PHOTO * alike + IN_SLOT + NO_HEADLINE : FORBIDDEN;
    }

    private void doubtHeadline(double[][] score, Assignment assignment, int row) {
        double margin = assignment.margin(row);
        if (margin >= SURE) {
            return;
        }
        int chosen = assignment.of(row);
        int other = 0;
        for (int d = 1; d < drafts.size(); d++) {
            boolean better = other == chosen || score[row][d] > score[row][other];
            other = d != chosen && better ? d : other;
        }
        Headline headline = headlines.get(row);
        String text = drafts.get(other).text();
        Gathering draft = drafts.get(chosen);
        draft.doubts.add(new Doubt(
                "title",
                headline.text(),
                score[row][chosen],
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
        Optional<Gathering> beside = headline.slot().flatMap(gatherings::holding);
        Optional<Gathering> taker = chosen == Assignment.NONE ? Optional.empty() : Optional.of(drafts.get(chosen));
        Optional<Gathering> owner = taker.filter(d -> d.bylines.isEmpty()).or(() -> beside);
        owner.or(() -> taker).ifPresent(d -> d.bylines.addAll(headline.byline()));
    }

    /** A headline that no article wants: a section's heading where it stands above text or where no text follows. */
    private void giveSection(Headline headline) {
        Optional<Gathering> below = headline.slot().flatMap(gatherings::holding);
        if (headline.plain()) {
            below.ifPresent(d -> d.pulls.addAll(headline.lines()));
        } else if (headline.slot().isEmpty()) {
            gatherings.owner(headline.first()).ifPresent(d -> d.pulls.addAll(headline.lines()));
        }
    }

    /** A short headline that is no article's and no section's may be the name of a column. */
    void giveColumns() {
        left.forEach(this::giveColumn);
    }

    private void giveColumn(Headline headline) {
        if (!headline.plain() && headline.text().length() <= LONGEST_COLUMN) {
            headline.slot().flatMap(gatherings::holding).ifPresent(d -> d.columns.addAll(headline.lines()));
        }
    }
}
