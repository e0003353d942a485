package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import xinzhi.nlp.FormTrie;
import xinzhi.ontology.Cues;
import xinzhi.ontology.Lexicon;
import xinzhi.ontology.LexiconEntry;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.ThingType;
import xinzhi.text.Affiliation;
import xinzhi.text.Author;
import xinzhi.text.Span;

/** Reads words such as "our province" as the place that the article means by them. */
final class Demonyms {
    private static final double CERTAIN = 0.9;
    private static final double LIKELY = 0.75;

    private final Lexicon lexicon;
    private final Optional<LexiconEntry> country;
    private final FormTrie countryWords;
    private final List<Level> levels;

    /** The words for a place of one administrative level, and the ending by which such places are known. */
    private record Level(FormTrie words, FormTrie bodies, List<String> endings) {
        static Level of(Cues cues, String name) {
            return new Level(
                    new FormTrie(cues.words("demonym-" + name)),
                    new FormTrie(cues.words("body-" + name)),
                    cues.words("ending-" + name));
        }

        boolean has(LexiconEntry entry) {
            return entry.type() == ThingType.REGION && endings.stream().anyMatch(entry.label()::endsWith);
        }
    }

    Demonyms(Ontology ontology) {
        lexicon = ontology.lexicon();
        Cues cues = ontology.cues();
        country = cues.words("home-country").stream()
                .flatMap(w -> lexicon.byForm(w).stream())
                .findFirst();
        countryWords = new FormTrie(cues.words("demonym-country"));
        levels = List.of(Level.of(cues, "province"), Level.of(cues, "autonomous-region"), Level.of(cues, "city"));
    }

    List<Naming> find(Words words, List<Naming> namings) {
        List<Naming> found = new ArrayList<>();
        country.ifPresent(c -> scan(words, countryWords, c, CERTAIN, found));
        for (Level level : levels) {
            meant(words, namings, level).ifPresent(e -> {
                bodies(words, level, e, found);
                scan(words, level.words(), e, LIKELY, found);
            });
        }
        return found;
    }

    private static void scan(Words words, FormTrie forms, LexiconEntry entry, double confidence, List<Naming> found) {
        forms.scan(words.text(), (span, form) -> {
            if (words.whole(span)) {
                found.add(new Naming(span, entry.type(), entry.label(), Optional.of(entry), "demonym", confidence));
            }
        });
    }

    /** Bodies that are named by their level only: 省委 is that of the province which the article means. */
    private void bodies(Words words, Level level, LexiconEntry place, List<Naming> found) {
        level.bodies().scan(words.text(), (span, form) -> {
            String ending = level.endings().stream()
                    .filter(form::startsWith)
                    .findFirst()
                    .orElse("");
            String stem = place.label().substring(0, place.label().length() - ending.length());
            if (!words.text().startsWith(stem, span.start() - stem.length())) {
                Optional<LexiconEntry> body =
                        lexicon.byForm(stem + form).stream().findFirst();
                found.add(new Naming(
                        span,
                        ThingType.ORGANIZATION,
                        body.map(LexiconEntry::label).orElse(stem + form),
                        body,
                        "demonym",
                        LIKELY));
            }
        });
    }

    /** The place of that level which the article names most often, else the one where its first author works. */
    private Optional<LexiconEntry> meant(Words words, List<Naming> namings, Level level) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Naming naming : namings) {
            naming.entry().filter(level::has).ifPresent(e -> counts.merge(e.key(), 1, Integer::sum));
        }
        Optional<LexiconEntry> most =
                counts.entrySet().stream().max(Map.Entry.comparingByValue()).flatMap(e -> lexicon.byKey(e.getKey()));
        return most.isPresent() ? most : ofAuthors(words, level);
    }

    private Optional<LexiconEntry> ofAuthors(Words words, Level level) {
        for (Author author : words.article().authors()) {
            for (Affiliation affiliation : author.affiliations()) {
                String name = affiliation.organization();
                for (int start = 0; start < name.length(); start++) {
                    for (int end = name.length(); end > start + 1; end--) {
                        Optional<LexiconEntry> entry = lexicon.byForm(new Span(start, end).of(name)).stream()
                                .filter(level::has)
                                .findFirst();
                        if (entry.isPresent()) {
                            return entry;
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }
}
