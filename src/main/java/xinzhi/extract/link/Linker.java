package xinzhi.extract.link;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xinzhi.extract.word.Chunk;
import xinzhi.extract.word.Words;
import xinzhi.ontology.Lexicon;
import xinzhi.ontology.LexiconEntry;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.ThingType;

/** Finds out what an article's words for things mean: words for "our province", short names, a technology's long name. */
public final class Linker {
    private final Lexicon lexicon;
    private final Demonyms demonyms;
    private final ShortForms shortForms;
    private final PlaceStems placeStems;
    private final Aliases aliases;
    private final BareHeads bareHeads;
    private final List<String> technologyWords;
    private final List<String> industryWords;

    public Linker(Ontology ontology) {
        lexicon = ontology.lexicon();
        demonyms = new Demonyms(ontology);
        shortForms = new ShortForms(ontology);
        placeStems = new PlaceStems(ontology);
        aliases = new Aliases(ontology.cues());
        bareHeads = new BareHeads(ontology.cues());
        technologyWords = ontology.cues().words("technology-word");
        industryWords = ontology.cues().words("industry-word");
    }

    /** All names of the article, in order and not overlapping: those given, and those that mean one of them. */
    public List<Naming> link(Words words, List<Naming> given, List<Chunk> phrases) {
        List<Naming> named = outermost(given.stream()
                .map(this::known)
                .map(n -> demonyms.inFull(words, n))
                .map(n -> aliases.inFull(words, n))
                .toList());
        Map<Demonyms.Level, HomePlaces.Home> homes = demonyms.homes(words, named);
        List<Naming> all = new ArrayList<>(aliases.find(words, named));
        all.addAll(demonyms.bodies(words, named, homes));
        all.addAll(bareHeads.find(named, phrases)); // 《行动计划》 means the plan named before, though it looks like a name
        all.addAll(named);
        all.addAll(demonyms.find(words, homes));
        all.addAll(shortForms.find(words));
        all.addAll(placeStems.find(words, named));
        return Placement.without(all);
    }

    /** Without those that lie in a later one, which was found to begin sooner than it did; in order of their ends. */
    private static List<Naming> outermost(List<Naming> namings) {
        LinkedList<Naming> outermost = new LinkedList<>();
        int start = Integer.MAX_VALUE;
        for (int i = namings.size() - 1; i >= 0; i--) {
            if (namings.get(i).span().start() < start) {
                start = namings.get(i).span().start();
                outermost.addFirst(namings.get(i));
            }
        }
        return outermost;
    }

    /** A technology or industry of the lexicon with a word after it that only says what it is. */
    private Naming known(Naming naming) {
        if (naming.entry().isPresent()) {
            return naming;
        }
        return without(naming, technologyWords, ThingType.TECHNOLOGY)
                .or(() -> without(naming, industryWords, ThingType.INDUSTRY))
                .map(e -> new Naming(
                        naming.span(), e.type(), e.label(), Optional.of(e), naming.rule(), naming.confidence()))
                .orElse(naming);
    }

    private Optional<LexiconEntry> without(Naming naming, List<String> endings, ThingType type) {
        return endings.stream()
                .filter(naming.label()::endsWith)
                .map(e -> naming.label().substring(0, naming.label().length() - e.length()))
                .flatMap(base -> lexicon.byForm(base).stream())
                .filter(e -> e.type() == type)
                .findFirst();
    }
}
