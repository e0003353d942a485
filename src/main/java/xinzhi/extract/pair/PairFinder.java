package xinzhi.extract.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import xinzhi.extract.Mention;
import xinzhi.extract.Passage;
import xinzhi.extract.Reading;
import xinzhi.ontology.Lexicon;
import xinzhi.ontology.LexiconEntry;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/** All ordered pairs of different things that a sentence names. Safe from many threads. */
public final class PairFinder {
    /** Longer sentences are lists that the rules read better. */
    private static final int MOST_MENTIONS = 40;

    private static final Set<ThingType> NEVER = Set.of(ThingType.PUBLICATION);

    private final Lexicon lexicon;
    private final LineReader lines;
    private final PairFeatures features;

    public PairFinder(Ontology ontology) {
        lexicon = ontology.lexicon();
        lines = new LineReader(ontology.cues());
        features = new PairFeatures(lexicon);
    }

    /** The pairs of each sentence, in the order of the text. */
    public List<Pair> pairs(Reading reading) {
        Frequency frequency = new Frequency(reading);
        List<Pair> pairs = new ArrayList<>();
        for (Passage passage : Passage.of(reading)) {
            if (passage.mentions().size() > 1) {
                add(lines.read(passage), frequency, pairs);
            }
        }
        return pairs;
    }

    private void add(Line line, Frequency frequency, List<Pair> pairs) {
        int[] mentions = line.mentions();
        if (mentions.length > MOST_MENTIONS) {
            return;
        }
        for (int s : mentions) {
            for (int o : mentions) {
                Mention subject = line.unit(s).mention().orElseThrow();
                Mention object = line.unit(o).mention().orElseThrow();
                if (canBe(subject)
                        && canBe(object)
                        && !subject.entity().key().equals(object.entity().key())) {
                    Span span = new Span(
                            Math.min(subject.span().start(), object.span().start()),
                            Math.max(subject.span().end(), object.span().end()));
                    pairs.add(new Pair(line.passage(), subject, object, span, features.of(line, s, o, frequency)));
                }
            }
        }
    }

    private boolean canBe(Mention mention) {
        return !NEVER.contains(mention.entity().type())
                && !lexicon.byKey(mention.entity().key())
                        .map(LexiconEntry::generic)
                        .orElse(false);
    }
}
