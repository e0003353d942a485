package xinzhi.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import xinzhi.extract.Passage;
import xinzhi.ontology.Cues;
import xinzhi.text.Article;

/** Tells an article's headings from its sentences, and what the sentences under a heading are about. */
final class Sections {
    private static final int LONGEST_HEADING = 32;
    private static final int LONGEST_RUN_IN = 20;

    private final Pattern problems;
    private final Pattern measures;

    /** What a section holds, as its heading says. */
    enum Kind {
        OPEN,
        CHALLENGE,
        MEASURE
    }

    /**
     * A sentence's place.
     *
     * @param heading whether it is a heading itself
     * @param runIn whether it opens its paragraph as a heading would, with no stop but its own
     * @param kind of the section that it stands in
     */
    record Place(boolean heading, boolean runIn, Kind kind) {}

    Sections(Cues cues) {
        problems = Pattern.compile(cues.expand("{heading-challenge}"));
        measures = Pattern.compile(cues.expand("{heading-measure}"));
    }

    List<Place> of(Article article, List<Passage> passages) {
        List<Place> places = new ArrayList<>();
        Kind kind = Kind.OPEN;
        for (int i = 0; i < passages.size(); i++) {
            boolean heading = isHeading(article, passages, i);
            if (heading) {
                kind = kind(passages.get(i).text());
            }
            places.add(new Place(heading, isRunIn(passages, i), kind));
        }
        return places;
    }

    private static boolean isHeading(Article article, List<Passage> passages, int at) {
        Passage passage = passages.get(at);
        boolean marked = article.headings().stream()
                .anyMatch(h -> h.overlaps(passage.sentence().span()));
        boolean alone = passage.text().length() <= LONGEST_HEADING
                && !endsSentence(passage.text())
                && passage.text().lastIndexOf('“') <= passage.text().lastIndexOf('”')
                && (at == 0 || passages.get(at - 1).paragraph() != passage.paragraph())
                && (at + 1 == passages.size() || passages.get(at + 1).paragraph() != passage.paragraph());
        return marked || alone;
    }

    /** A short sentence of one clause, or of an ordinal and two, with others behind it in its paragraph. */
    private static boolean isRunIn(List<Passage> passages, int at) {
        Passage passage = passages.get(at);
        long commas = passage.text().chars().filter(c -> c == '，').count();
        boolean ordinal = passage.text().charAt(Math.min(2, passage.text().length() - 1)) == '，';
        return passage.text().length() <= LONGEST_RUN_IN
                && commas <= (ordinal ? 2 : 0)
                && (at == 0 || passages.get(at - 1).paragraph() != passage.paragraph())
                && at + 1 < passages.size()
                && passages.get(at + 1).paragraph() == passage.paragraph();
    }

    private static boolean endsSentence(String text) {
        return "。！；，：”".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private Kind kind(String heading) {
        if (problems.matcher(heading).find()) {
            return Kind.CHALLENGE;
        }
        return measures.matcher(heading).find() ? Kind.MEASURE : Kind.OPEN;
    }
}
