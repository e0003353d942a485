package xinzhi.extract.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xinzhi.extract.word.Words;
import xinzhi.nlp.FormTrie;
import xinzhi.ontology.Cues;
import xinzhi.ontology.Lexicon;
import xinzhi.ontology.LexiconEntry;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/** Reads words such as "our province" as the place that the article means by them. */
public final class Demonyms {
    private static final double CERTAIN = 0.9;
    private static final double LIKELY = 0.75;
    private static final int BARE = 2;
    private static final int LONGEST_BARE = 3;
    private static final List<String> LEVELS =
            List.of("province", "autonomous-region", "prefecture", "city", "county", "zone");

    private final Lexicon lexicon;
    private final Optional<Place> country;
    private final FormTrie<String> countryWords;
    private final List<Level> levels;
    private final HomePlaces homes;
    private final Pattern ours;
    private final Pattern severalBefore;

    /** The words for a place of one administrative level, and the ending by which such places are known. */
    record Level(FormTrie<String> words, FormTrie<String> bodies, List<String> endings) {
        static Level of(Cues cues, String name) {
            return new Level(
                    forms(cues.words("demonym-" + name).stream()),
                    forms(bodies(cues, name)),
                    cues.words("ending-" + name));
        }

        private static FormTrie<String> forms(Stream<String> words) {
            return new FormTrie<>(words.distinct().collect(Collectors.toMap(w -> w, w -> w)));
        }

        /** What the bodies of such a place are called in its own press: 市委, 市科技局. */
        private static Stream<String> bodies(Cues cues, String name) {
            return Stream.concat(
                    cues.words("body-" + name).stream(),
                    cues.words("ending-" + name).stream()
                            .flatMap(ending -> cues.words("bureau").stream().map(ending::concat)));
        }

        boolean has(ThingType type, String label) {
            return type == ThingType.REGION && endings.stream().anyMatch(label::endsWith);
        }

        boolean has(LexiconEntry entry) {
            return has(entry.type(), entry.label());
        }
    }

    /** A place, of the lexicon or one that the article brought. */
    record Place(String label, Optional<LexiconEntry> entry) {
        Naming at(Span span, double confidence) {
            return new Naming(span, ThingType.REGION, label, entry, "demonym", confidence);
        }

        Naming at(Naming other) {
            return new Naming(other.span(), ThingType.REGION, label, entry, other.rule(), other.confidence());
        }
    }

    Demonyms(Ontology ontology) {
        lexicon = ontology.lexicon();
        Cues cues = ontology.cues();
        homes = new HomePlaces(lexicon, cues);
        ours = Pattern.compile(cues.expand("^(?:{own-place})"));
        severalBefore = Pattern.compile(cues.expand("(?:{several-places})$"));
        country = cues.words("home-country").stream()
                .flatMap(w -> lexicon.byForm(w).stream())
                .findFirst()
                .map(e -> new Place(e.label(), Optional.of(e)));
        countryWords = Level.forms(cues.words("demonym-country").stream());
        levels = LEVELS.stream().map(name -> Level.of(cues, name)).toList();
    }

    /** The names of bodies that say only of what level they are: whose they are, the article must say. */
    public static Stream<String> bodies(Cues cues) {
        return LEVELS.stream().flatMap(name -> Level.bodies(cues, name));
    }

    /** The places that an article means by words for them, by their level. */
    Map<Level, HomePlaces.Home> homes(Words words, List<Naming> namings) {
        Map<Level, HomePlaces.Home> homes = new HashMap<>();
        levels.forEach(level -> this.homes.of(words, namings, level).ifPresent(home -> homes.put(level, home)));
        return homes;
    }

    List<Naming> find(Words words, Map<Level, HomePlaces.Home> homes) {
        List<Naming> found = new ArrayList<>();
        country.ifPresent(c -> scan(words, countryWords, span -> c, CERTAIN, found));
        for (Level level : levels) {
            Optional.ofNullable(homes.get(level)).ifPresent(home -> {
                bare(words, level, home.most(), found);
                scan(
                        words,
                        level.words(),
                        span -> isOurs(words, span) ? home.own() : home.at(span.start()),
                        LIKELY,
                        found);
            });
        }
        return found;
    }

    /** A place that the article brought, by the name with its ending where it has that too: 云泽 where 云泽市 stands. */
    Naming inFull(Words words, Naming naming) {
        String label = naming.label();
        boolean bare = naming.type() == ThingType.REGION
                && naming.entry().isEmpty()
                && label.length() <= LONGEST_BARE
                && levels.stream().noneMatch(l -> l.has(naming.type(), label));
        if (!bare) {
            return naming;
        }
        return levels.stream()
                .flatMap(l -> l.endings().stream())
                .filter(ending -> words.text().contains(label + ending))
                .findFirst()
                .map(ending -> new Place(label + ending, Optional.empty()).at(naming))
                .orElse(naming);
    }

    /** Whether the author speaks of his own place. */
    private boolean isOurs(Words words, Span span) {
        return ours.matcher(words.text(span)).find();
    }

    private static void scan(
            Words words, FormTrie<String> forms, Function<Span, Place> place, double confidence, List<Naming> found) {
        forms.scan(words.text(), (start, end, form) -> {
            Span span = new Span(start, end);
            if (words.whole(span)) {
                found.add(place.apply(span).at(span, confidence));
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

    /**
     * Bodies that are named by their level only: 省委 is that of the province which the article means. What is named within
     * them gives way, as they do within longer names.
     */
    public List<Naming> bodies(Words words, List<Naming> namings, Map<Level, HomePlaces.Home> homes) {
        List<Naming> found = new ArrayList<>();
        for (Level level : levels) {
            Optional<Place> home = Optional.ofNullable(homes.get(level)).map(HomePlaces.Home::most);
            level.bodies().scan(words.text(), (start, end, form) -> {
                Span span = new Span(start, end);
                body(words, level, home, span)
                        .filter(b -> namings.stream()
                                .noneMatch(
                                        n -> n.span().overlaps(span) && n.span().length() > span.length()))
                        .ifPresent(found::add);
            });
        }
        found.sort(Comparator.comparingInt(n -> -n.span().length()));
        return found;
    }

    /** @param home the place of that level which the article means: where it means none, the body is what it is called */
    private Optional<Naming> body(Words words, Level level, Optional<Place> home, Span span) {
        String form = words.text(span);
        int ending = level.endings().stream()
                .filter(form::startsWith)
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
        String stem = home.map(Place::label)
                .map(label -> label.substring(0, label.length() - ending))
                .orElse("");
        boolean inFull = !stem.isEmpty() && words.text().startsWith(stem, span.start() - stem.length());
        String before = words.text().substring(Math.max(0, span.start() - BARE), span.start());
        if (inFull || !words.whole(span) || severalBefore.matcher(before).find()) {
            return Optional.empty();
        }
        Optional<LexiconEntry> body = lexicon.byForm(stem + form).stream().findFirst();
        return Optional.of(new Naming(
                span,
                ThingType.ORGANIZATION,
                body.map(LexiconEntry::label).orElse(stem + form),
                body,
                "demonym",
                LIKELY));
    }
}
