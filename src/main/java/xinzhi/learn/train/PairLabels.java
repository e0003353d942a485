package xinzhi.learn.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import xinzhi.extract.Entity;
import xinzhi.extract.Predicate;
import xinzhi.extract.pair.Pair;
import xinzhi.learn.gold.GoldArticle;
import xinzhi.learn.gold.GoldEntity;
import xinzhi.learn.gold.GoldRelation;
import xinzhi.ontology.Lexicon;
import xinzhi.ontology.LexiconEntry;

/** What a reader said of the pairs of an article. */
final class PairLabels {
    private final Lexicon lexicon;
    private final Map<String, String> labels = new TreeMap<>();
    private final Map<String, List<GoldRelation>> relations = new TreeMap<>();

    PairLabels(Lexicon lexicon, GoldArticle gold) {
        this.lexicon = lexicon;
        for (GoldEntity thing : gold.entities()) {
            thing.names().forEach(n -> labels.putIfAbsent(plain(n), thing.label()));
        }
        for (GoldRelation relation : gold.relations()) {
            relations
                    .computeIfAbsent(relation.subject() + "\t" + relation.object(), k -> new ArrayList<>())
                    .add(relation);
        }
    }

    /** What the reader calls a thing; empty where he lists no such thing. */
    Optional<String> label(Entity entity) {
        TreeSet<String> names = new TreeSet<>(List.of(entity.label()));
        lexicon.byKey(entity.key()).map(LexiconEntry::forms).ifPresent(names::addAll);
        String own = labels.get(plain(entity.label()));
        return own != null
                ? Optional.of(own)
                : names.stream()
                        .map(n -> Optional.ofNullable(labels.get(plain(n))))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** The relations between the two, in whichever sentence. */
    List<GoldRelation> relations(Pair pair) {
        Optional<String> s = label(pair.subject().entity());
        Optional<String> o = label(pair.object().entity());
        return s.isPresent() && o.isPresent() ? relations.getOrDefault(s.get() + "\t" + o.get(), List.of()) : List.of();
    }

    /** The relation that the pair's own sentence states. */
    Optional<Predicate> said(Pair pair) {
        String sentence = plain(pair.passage().text());
        return relations(pair).stream()
                .filter(r -> overlap(sentence, plain(r.evidence())))
                .map(GoldRelation::predicate)
                .findFirst();
    }

    private static boolean overlap(String sentence, String evidence) {
        return sentence.contains(evidence) || evidence.contains(sentence);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\p{P}\\p{S}\\s]", "");
    }
}
