package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xinzhi.extract.mention.Demonyms.Level;
import xinzhi.extract.mention.Demonyms.Place;
import xinzhi.ontology.Lexicon;
import xinzhi.ontology.LexiconEntry;
import xinzhi.text.Author;
import xinzhi.text.Span;

/** Says which place of an administrative level an article means where it does not name it. */
final class HomePlaces {
    /** How many places of the text the title counts for. */
    private static final int IN_TITLE = 3;
    /** A place named so often is one of those that the article is about. */
    private static final int SEVERAL = 3;

    private static final int BARE = 2;
    private static final int LONGEST = 8;

    private final Lexicon lexicon;

    HomePlaces(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The places of one level that an article is about.
     *
     * @param most the one it is most about
     * @param named where it names those that it is about
     */
    record Home(Place most, TreeMap<Integer, Place> named) {
        /** The one that is meant at an offset: of several that which was named last. */
        Place at(int offset) {
            return Optional.ofNullable(named.lowerEntry(offset))
                    .map(Entry::getValue)
                    .orElse(most);
        }
    }

    /** The places of that level which the article names often or most, else that of a longer name, title or author. */
    Optional<Home> of(Words words, List<Naming> namings, Level level) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Place> places = new HashMap<>();
        for (Naming naming : namings) {
            if (level.has(naming.type(), naming.label())) {
                counts.merge(naming.label(), 1, Integer::sum);
                places.putIfAbsent(naming.label(), new Place(naming.label(), naming.entry()));
            }
        }
        for (Place place : ofTitle(words, level, places.keySet())) {
            counts.merge(place.label(), IN_TITLE, Integer::sum);
            places.putIfAbsent(place.label(), place);
        }
        return counts.entrySet().stream()
                .max(Entry.comparingByValue())
                .map(e -> new Home(places.get(e.getKey()), named(namings, counts, places, e.getValue())))
                .or(() -> ofLongerName(words, namings, level)
                        .or(() -> ofAuthors(words, level))
                        .map(p -> new Home(p, new TreeMap<>())));
    }

    private static TreeMap<Integer, Place> named(
            List<Naming> namings, Map<String, Integer> counts, Map<String, Place> places, int most) {
        TreeMap<Integer, Place> named = new TreeMap<>();
        for (Naming naming : namings) {
            if (counts.getOrDefault(naming.label(), 0) >= Math.min(most, SEVERAL)) {
                named.put(naming.span().start(), places.get(naming.label()));
            }
        }
        return named;
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

    /** The place with which the name of a document or body begins, where the article also speaks of it without its ending. */
    private Optional<Place> ofLongerName(Words words, List<Naming> namings, Level level) {
        for (Naming naming : namings) {
            for (String ending : level.endings()) {
                if (naming.entry().isEmpty() && naming.label().startsWith(ending, BARE)) {
                    String stem = naming.label().substring(0, BARE);
                    Optional<LexiconEntry> known = lexicon.byForm(stem + ending).stream()
                            .filter(level::has)
                            .findFirst();
                    if (known.isPresent() || standsAlone(words, stem, ending)) {
                        return Optional.of(new Place(stem + ending, known));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean standsAlone(Words words, String stem, String ending) {
        return Placement.places(words, stem).stream()
                .anyMatch(span -> words.text().indexOf(ending, span.end()) != span.end());
    }

    private Optional<Place> ofAuthors(Words words, Level level) {
        return words.article().authors().stream()
                .map(Author::affiliations)
                .flatMap(List::stream)
                .flatMap(a -> ofName(a.organization(), level).stream())
                .findFirst()
                .map(e -> new Place(e.label(), Optional.of(e)));
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
