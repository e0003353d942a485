package xinzhi.learn.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Reading;
import xinzhi.learn.gold.GoldArticle;
import xinzhi.learn.gold.GoldEntity;
import xinzhi.ontology.Lexicon;
import xinzhi.text.Sentence;
import xinzhi.text.Span;

/** Puts the things that a reader listed where an article's text names them, the longest name first. */
final class GoldMentions {
    private final Lexicon lexicon;

    GoldMentions(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The reading with the reader's mentions in place of those found. */
    Reading in(Reading reading, GoldArticle gold) {
        Map<String, Entity> names = names(gold);
        List<List<Mention>> mentions = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            mentions.add(in(reading.article().text(), sentence.span(), names));
        }
        return new Reading(reading.article(), reading.sentences(), reading.tokens(), mentions);
    }

    private Map<String, Entity> names(GoldArticle gold) {
        Map<String, Entity> names = new TreeMap<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (GoldEntity thing : gold.entities()) {
            Entity entity = lexicon.byForm(thing.label()).stream()
                    .filter(e -> thing.types().contains(e.type()))
                    .findFirst()
                    .map(e -> new Entity(e.key(), e.type(), thing.label()))
                    .orElseGet(() -> Entity.open(thing.type(), thing.label()));
            thing.names().forEach(n -> names.putIfAbsent(n, entity));
        }
        return names;
    }

    private static List<Mention> in(String text, Span sentence, Map<String, Entity> names) {
        List<Mention> mentions = new ArrayList<>();
        names.forEach((name, entity) -> {
            int at = text.indexOf(name, sentence.start());
            while (at >= 0 && at + name.length() <= sentence.end()) {
                Span span = new Span(at, at + name.length());
                if (mentions.stream().noneMatch(m -> m.span().overlaps(span))) {
                    mentions.add(new Mention(span, entity, "gold", 1));
                }
                at = text.indexOf(name, at + name.length());
            }
        });
        mentions.sort(Comparator.comparing(Mention::span));
        return mentions;
    }
}
