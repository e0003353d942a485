package xinzhi.extract.link;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xinzhi.extract.link.Demonyms.Level;
import xinzhi.extract.link.Demonyms.Place;
import xinzhi.extract.word.Words;
import xinzhi.ontology.Cues;
import xinzhi.ontology.Lexicon;
import xinzhi.ontology.LexiconEntry;
import xinzhi.ontology.ThingType;
import xinzhi.text.Affiliation;
import xinzhi.text.Author;
import xinzhi.text.Span;

/** Says which place of an administrative level an article means where it does not name it. */
public final class HomePlaces {
    /** How many places of the text the title counts for. */
    private static final int IN_TITLE = 3;
    /** A place named so often is one of those that the article is about. */
    private static final int SEVERAL = 3;

    private static final int BARE = 2;
    private static final int LONGEST = 8;
    private static final Set<ThingType> NAMED_AFTER_PLACES = EnumSet.of(ThingType.ORGANIZATION, ThingType.POLICY);

    private final Lexicon lexicon;
    private final Pattern opens;
    private final Pattern noEnding;

    HomePlaces(Lexicon lexicon, Cues cues) {
        this.lexicon = lexicon;
        noEnding = Pattern.compile(cues.expand("^(?:{no-ending})"));
        opens = Pattern.compile(cues.expand("(?:^|[，；：。“]|{place-topic})$"));
    }

    /**
     * The places of one level that an article is about.
     *
     * @param most the one it is most about
     * @param own that of its authors' place of work, else the one it is most about
     * @param named where it names those that it is about
     * @param opening where it names any of that level as what a clause speaks of, with the end of that sentence
     */
    record Home(Place most, Place own, TreeMap<Integer, Place> named, TreeMap<Integer, Opening> opening) {
        /** The one that is meant at an offset: that of which the sentence speaks, else of several that which was named last. */
        Place at(int offset) {
            return Optional.ofNullable(opening.lowerEntry(offset))
                    .map(Entry::getValue)
                    .filter(o -> offset < o.end())
                    .map(Opening::place)
                    .or(() -> Optional.ofNullable(named.lowerEntry(offset)).map(Entry::getValue))
                    .orElse(most);
        }
    }

    /** A place of which a clause speaks. @param end that of its sentence */
    record Opening(Place place, int end) {}

    /** The places of that level which the article names often or most, be it in a longer name, else that of its authors. */
    Optional<Home> of(Words words, List<Naming> namings, Level level) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Place> places = new HashMap<>();
        TreeMap<Integer, Place> said = said(words, namings, level);
        for (Place place : said.values()) {
            counts.merge(place.label(), 1, Integer::sum);
            places.putIfAbsent(place.label(), place);
        }
        for (Place place : ofTitle(words, level, places.keySet())) {
            counts.merge(place.label(), IN_TITLE, Integer::sum);
            places.putIfAbsent(place.label(), place);
        }
        Optional<Place> own = ofAuthors(words, level);
        return counts.entrySet().stream()
                .max(Entry.comparingByValue())
                .map(e -> places.get(e.getKey()))
                .or(() -> own)
                .map(most -> new Home(
                        most,
                        own.orElse(most),
                        named(said, counts, counts.getOrDefault(most.label(), 0)),
                        openings(words, said)));
    }

    /** Where the article names places of that level, by themselves or at the beginning of a longer name. */
    private TreeMap<Integer, Place> said(Words words, List<Naming> namings, Level level) {
        TreeMap<Integer, Place> said = new TreeMap<>();
        for (Naming naming : namings) {
            Optional<Place> place = level.has(naming.type(), naming.label())
                    ? Optional.of(new Place(naming.label(), naming.entry()))
                    : ofLongerName(words, naming, level);
            place.ifPresent(p -> said.put(naming.span().start(), p));
        }
        return said;
    }

    private static TreeMap<Integer, Place> named(TreeMap<Integer, Place> said, Map<String, Integer> counts, int most) {
        TreeMap<Integer, Place> named = new TreeMap<>();
        said.forEach((at, place) -> {
            if (counts.getOrDefault(place.label(), 0) >= Math.min(most, SEVERAL)) {
                named.put(at, place);
            }
        });
        return named;
    }

    /** The places with which a clause begins, or that it is set in. */
    private TreeMap<Integer, Opening> openings(Words words, TreeMap<Integer, Place> said) {
        TreeMap<Integer, Opening> openings = new TreeMap<>();
        for (Span sentence : words.spans()) {
            said.subMap(sentence.start(), sentence.end()).forEach((at, place) -> {
                if (opens.matcher(words.text().substring(sentence.start(), at)).find()) {
                    openings.put(at, new Opening(place, sentence.end()));
                }
            });
        }
        return openings;
    }

    /** The places that the title or the column names, by any of their names. */
    private Set<Place> ofTitle(Words words, Level level, Set<String> open) {
        Set<Place> places = new TreeSet<>((a, b) -> a.label().compareTo(b.label()));
        String heads = Stream.of(words.article().title(), words.article().column())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        ofName(heads, level).forEach(e -> places.add(new Place(e.label(), Optional.of(e))));
        open.stream()
                .filter(heads::contains)
                .forEach(label -> places.add(new Place(
                        label, lexicon.byForm(label).stream().filter(level::has).findFirst())));
        return places;
    }

    /** The place with which the name of a document or body begins, where it is known or the article also speaks of it alone. */
    private Optional<Place> ofLongerName(Words words, Naming naming, Level level) {
        if (!NAMED_AFTER_PLACES.contains(naming.type())) {
            return Optional.empty();
        }
        for (String ending : level.endings()) {
            if (naming.label().startsWith(ending, BARE)
                    && !noEnding.matcher(naming.label().substring(BARE)).find()) {
                String stem = naming.label().substring(0, BARE);
                Optional<LexiconEntry> known = lexicon.byForm(stem + ending).stream()
                        .filter(level::has)
                        .findFirst();
                if (known.isPresent() || standsAlone(words, stem, ending)) {
                    return Optional.of(new Place(stem + ending, known));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean standsAlone(Words words, String stem, String ending) {
        return Placement.places(words, stem).stream()
                .anyMatch(span -> words.text().indexOf(ending, span.end()) != span.end());
    }

    /** The place that the name of an author's place of work names, or begins with. */
    private Optional<Place> ofAuthors(Words words, Level level) {
        return words.article().authors().stream()
                .map(Author::affiliations)
                .flatMap(List::stream)
                .map(Affiliation::organization)
                .flatMap(name -> ofName(name, level).stream()
                        .map(e -> new Place(e.label(), Optional.of(e)))
                        .findFirst()
                        .or(() -> beginning(name, level))
                        .stream())
                .findFirst();
    }

    private static Optional<Place> beginning(String name, Level level) {
        return level.endings().stream()
                .filter(ending -> name.startsWith(ending, BARE) && name.length() > BARE + ending.length())
                .map(ending -> new Place(name.substring(0, BARE) + ending, Optional.empty()))
                .findFirst();
    }

    /** The places of the lexicon that stand in a name or line, the first first. */
    private List<LexiconEntry> ofName(String name, Level level) {
        List<LexiconEntry> found = new ArrayList<>();
        for (int start = 0; start < name.length(); start++) {
            for (int end = Math.min(name.length(), start + LONGEST); end > start + 1; end--) {
                lexicon.byForm(new Span(start, end).of(name)).stream()
                        .filter(level::has)
                        .forEach(found::add);
            }
        }
        return found;
    }
}
