package xinzhi.extract.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import xinzhi.extract.Mention;
import xinzhi.extract.Passage;
import xinzhi.extract.Reading;
import xinzhi.ontology.Lexicon;
import xinzhi.ontology.LexiconEntry;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/** All ordered pairs of things of which a sentence may say something. Safe from many threads. */
public final class PairFinder {
    /** Longer sentences are lists that the rules read better. */
    private static final int MOST_MENTIONS = 40;

    private static final Set<ThingType> NOTIONS =
            Set.of(ThingType.CONCEPT, ThingType.INDUSTRY, ThingType.TECHNOLOGY, ThingType.POLICY, ThingType.PRODUCT);
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
        Optional<Mention> topic = frequency.topic(NOTIONS);
        Optional<Mention> previous = Optional.empty();
        List<Pair> pairs = new ArrayList<>();
        for (Passage passage : reading.passages()) {
            if (!passage.mentions().isEmpty() && passage.mentions().size() <= MOST_MENTIONS) {
                Line line = lines.read(passage);
                addNamed(line, frequency, pairs);
                addCarried(line, topic, previous, frequency, pairs);
                previous = Optional.of(passage.mentions().get(0));
            }
        }
        return pairs;
    }

    private void addNamed(Line line, Frequency frequency, List<Pair> pairs) {
        int[] mentions = able(line);
        for (int s : mentions) {
            for (int o : mentions) {
                Mention subject = line.mention(s);
                Mention object = line.mention(o);
                if (!same(subject, object)) {
                    Span span = new Span(
                            Math.min(subject.span().start(), object.span().start()),
                            Math.max(subject.span().end(), object.span().end()));
                    pairs.add(new Pair(line.passage(), subject, object, span, features.of(line, s, o, frequency)));
                }
            }
        }
    }

    /** A sentence that names neither the article's topic nor what the sentence before began with may speak of them. */
    private void addCarried(
            Line line, Optional<Mention> topic, Optional<Mention> previous, Frequency frequency, List<Pair> pairs) {
        Map<String, Mention> subjects = new TreeMap<>();
        Map<String, List<String>> ways = new TreeMap<>();
        topic.ifPresent(m -> carry(m, "topic", subjects, ways));
        previous.ifPresent(m -> carry(m, "previous", subjects, ways));
        int[] objects = able(line);
        int at = 0;
        for (Mention subject : subjects.values()) {
            at--;
            if (canBe(subject) && line.passage().mentions().stream().noneMatch(m -> same(m, subject))) {
                List<String> why = ways.getOrDefault(subject.entity().key(), List.of());
                for (int o : objects) {
                    Mention object = line.mention(o);
                    pairs.add(new Pair(
                            line.passage(),
                            subject,
                            object,
                            object.span(),
                            features.carried(line, subject.entity(), at, o, why, frequency)));
                }
            }
        }
    }

    private static void carry(
            Mention mention, String way, Map<String, Mention> subjects, Map<String, List<String>> ways) {
        String key = mention.entity().key();
        subjects.putIfAbsent(key, mention);
        ways.computeIfAbsent(key, k -> new ArrayList<>()).add(way);
    }

    private static boolean same(Mention one, Mention other) {
        return one.entity().key().equals(other.entity().key());
    }

    private int[] able(Line line) {
        return Arrays.stream(line.mentions())
                .filter(m -> canBe(line.mention(m)))
                .toArray();
    }

    private boolean canBe(Mention mention) {
        return !NEVER.contains(mention.entity().type())
                && !lexicon.byKey(mention.entity().key())
                        .map(LexiconEntry::generic)
                        .orElse(false);
    }
}
