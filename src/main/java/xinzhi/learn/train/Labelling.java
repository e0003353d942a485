package xinzhi.learn.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import xinzhi.extract.mention.Listing;
import xinzhi.extract.mention.Proposal;
import xinzhi.extract.mention.Survey;
import xinzhi.extract.model.Labels;
import xinzhi.learn.gold.GoldArticle;
import xinzhi.learn.gold.GoldEntity;
import xinzhi.learn.score.Form;
import xinzhi.nlp.Folded;
import xinzhi.nlp.Token;
import xinzhi.text.Span;

/** What a reader's list of things says of each word of the article, and of each proposal. */
final class Labelling {
    private static final int DENSE = 20;

    private record Place(Span span, String type) {}

    private final GoldArticle gold;
    private final Set<String> names = new HashSet<>();

    Labelling(GoldArticle gold) {
        this.gold = gold;
        gold.entities().forEach(e -> e.names().forEach(n -> names.add(Form.of(n))));
    }

    /** Whether the reader lists it. */
    boolean lists(Proposal proposal) {
        return names.contains(Form.of(proposal.form()));
    }

    /** Whether the reader lists it by any of its names. */
    boolean lists(Listing listing) {
        return listing.names().stream().anyMatch(n -> names.contains(Form.of(n)));
    }

    /** Whether the reader lists twice as many things as those of the given pages do, who list one on every 20 characters at most. */
    boolean isDense(Survey survey) {
        return survey.text().length() < DENSE * gold.entities().size();
    }

    /** For each sentence the label of each word: every place where a form of a listed thing stands is one, the longest first. */
    List<List<String>> labels(Survey survey) {
        String[] types = new String[survey.text().length()];
        Arrays.fill(types, Labels.OUTSIDE);
        BitSet taken = new BitSet();
        for (Place place : places(survey.text())) {
            Span span = place.span();
            int next = taken.nextSetBit(span.start());
            if (next < 0 || next >= span.end()) {
                taken.set(span.start(), span.end());
                Arrays.fill(types, span.start(), span.end(), "I-" + place.type());
                types[span.start()] = "B-" + place.type();
            }
        }
        List<List<String>> labels = new ArrayList<>();
        for (List<Token> sentence : survey.tokens()) {
            labels.add(labels(sentence, types));
        }
        return labels;
    }

    /** A word that holds the beginning of a place is its first; one that only shares its end is none. */
    private static List<String> labels(List<Token> sentence, String[] types) {
        List<String> labels = new ArrayList<>();
        String before = Labels.OUTSIDE;
        for (Token token : sentence) {
            String label = types[token.span().start()];
            if (label.startsWith("I-") && !before.endsWith(label.substring(1))) {
                label = Labels.OUTSIDE;
            }
            labels.add(label);
            before = label;
        }
        return labels;
    }

    private List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        for (GoldEntity entity : gold.entities()) {
            for (String surface : entity.surfaces()) {
                String form = Folded.of(surface).text();
                for (int at = text.indexOf(form); at >= 0 && !form.isEmpty(); at = text.indexOf(form, at + 1)) {
                    places.add(new Place(
                            new Span(at, at + form.length()), entity.type().localName()));
                }
            }
        }
        places.sort(Comparator.comparingInt((Place p) -> -p.span().length())
                .thenComparing(Place::span)
                .thenComparing(Place::type));
        return places;
    }
}
