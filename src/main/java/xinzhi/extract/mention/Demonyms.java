package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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
    private static final int BARE = 2;

    private final Lexicon lexicon;
    private final Optional<Place> country;
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

        boolean has(ThingType type, String label) {
            return type == ThingType.REGION && endings.stream().anyMatch(label::endsWith);
        }
    }

    /** A place, of the lexicon or one that the article brought. */
    private record Place(String label, Optional<LexiconEntry> entry) {
        Naming at(Span span, double confidence) {
            return new Naming(span, ThingType.REGION, label, entry, "demonym", confidence);
        }
    }

    Demonyms(Ontology ontology) {
        lexicon = ontology.lexicon();
        Cues cues = ontology.cues();
        country = cues.words("home-country").stream()
                .flatMap(w -> lexicon.byForm(w).stream())
                .findFirst()
                .map(e -> new Place(e.label(), Optional.of(e)));
        countryWords = new FormTrie(cues.words("demonym-country"));
        levels = Stream.of("province", "autonomous-region", "city", "county", "zone")
                .map(name -> Level.of(cues, name))
                .toList();
    }

    List<Naming> find(Words words, List<Naming> namings) {
        List<Naming> found = new ArrayList<>();
        country.ifPresent(c -> scan(words, countryWords, c, CERTAIN, found));
        for (Level level : levels) {
            meant(words, namings, level).ifPresent(e -> {
                bodies(words, level, e, found);
                bare(words, level, e, found);
                scan(words, level.words(), e, LIKELY, found);
            });
        }
        return found;
    }

    private static void scan(Words words, FormTrie forms, Place place, double confidence, List<Naming> found) {
        forms.scan(words.text(), (span, form) -> {
            if (words.whole(span)) {
                found.add(place.at(span, confidence));
            }
        });
    }

    /** A place that the article brought is meant by its name without the ending too. */
    private static void bare(Words words, Level level, Place place, List<Naming> found) {
        for (String ending : level.endings()) {
            String stem = place.label().substring(0, Math.max(0, place.label().length() - ending.length()));
            if (place.entry().isEmpty()
                    && stem.length() == BARE
                    && place.label().endsWith(ending)) {
                Placement.places(words, stem).forEach(span -> found.add(place.at(span, LIKELY)));
            }
        }
    }

    /** Bodies that are named by their level only: 省委 is that of the province which the article means. */
    private void bodies(Words words, Level level, Place place, List<Naming> found) {
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
    private Optional<Place> meant(Words words, List<Naming> namings, Level level) {
        Map<String, List<Naming>> byLabel = new TreeMap<>();
        for (Naming naming : namings) {
            if (level.has(naming.type(), naming.label())) {
                byLabel.computeIfAbsent(naming.label(), l -> new ArrayList<>()).add(naming);
            }
        }
        return byLabel.values().stream()
                .max(Comparator.comparingInt(List::size))
                .map(most -> new Place(most.get(0).label(), most.get(0).entry()))
                .or(() -> ofLongerName(words, namings, level))
                .or(() -> ofAuthors(words, level).map(e -> new Place(e.label(), Optional.of(e))));
    }

    /** The place with which the name of a document or body begins, where the article also speaks of it without its ending. */
    private static Optional<Place> ofLongerName(Words words, List<Naming> namings, Level level) {
        for (Naming naming : namings) {
            for (String ending : level.endings()) {
                if (naming.entry().isEmpty() && naming.label().startsWith(ending, BARE)) {
                    String stem = naming.label().substring(0, BARE);
                    boolean alone = Placement.places(words, stem).stream()
                            .anyMatch(span -> words.text().indexOf(ending, span.end()) != span.end());
                    if (alone) {
                        return Optional.of(new Place(stem + ending, Optional.empty()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LexiconEntry> ofAuthors(Words words, Level level) {
        for (Author author : words.article().authors()) {
            for (Affiliation affiliation : author.affiliations()) {
                String name = affiliation.organization();
                for (int start = 0; start < name.length(); start++) {
                    for (int end = name.length(); end > start + 1; end--) {
                        Optional<LexiconEntry> entry = lexicon.byForm(new Span(start, end).of(name)).stream()
                                .filter(e -> level.has(e.type(), e.label()))
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
