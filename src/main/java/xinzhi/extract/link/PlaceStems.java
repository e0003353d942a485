package xinzhi.extract.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import xinzhi.extract.word.Words;
import xinzhi.nlp.FormTrie;
import xinzhi.ontology.Cues;
import xinzhi.ontology.Lexicon;
import xinzhi.ontology.LexiconEntry;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/**
 * Reads a city or county by its name without the ending, where that is too like a common word to be a form of the lexicon:
 * behind the place in which it lies (江西兴国), or in a row behind one of its neighbours (晋江、南安).
 */
public final class PlaceStems {
    private static final double CONFIDENCE = 0.75;
    private static final int SHORTEST = 2;
    private static final String SEPARATORS = "、";

    private final Lexicon lexicon;
    private final FormTrie<List<LexiconEntry>> stems;
    private final String joints;

    PlaceStems(Ontology ontology) {
        lexicon = ontology.lexicon();
        Cues cues = ontology.cues();
        joints = SEPARATORS + String.join("", cues.words("joint"));
        List<String> endings = Stream.of("ending-city", "ending-county")
                .flatMap(name -> cues.words(name).stream())
                .toList();
        Map<String, List<LexiconEntry>> byStem = new HashMap<>();
        for (LexiconEntry entry : lexicon.entries()) {
            if (entry.type() == ThingType.REGION) {
                endings.stream()
                        .filter(entry.label()::endsWith)
                        .map(e -> entry.label().substring(0, entry.label().length() - e.length()))
                        .filter(s -> s.length() >= SHORTEST && lexicon.byForm(s).isEmpty())
                        .forEach(s -> byStem.computeIfAbsent(s, k -> new ArrayList<>())
                                .add(entry));
            }
        }
        stems = new FormTrie<>(byStem);
    }

    /** @param named what the article names otherwise */
    List<Naming> find(Words words, List<Naming> named) {
        Map<Integer, LexiconEntry> byEnd = new HashMap<>();
        named.stream().filter(n -> n.type() == ThingType.REGION).forEach(n -> n.entry()
                .ifPresent(e -> byEnd.put(n.span().end(), e)));
        List<Naming> found = new ArrayList<>();
        stems.scan(words.text(), (start, end, entries) -> {
            Span span = new Span(start, end);
            if (words.whole(span)) {
                entries.stream()
                        .filter(e ->
                                isBelow(e, Optional.ofNullable(byEnd.get(start))) || isInRow(words, e, start, byEnd))
                        .findFirst()
                        .ifPresent(e -> {
                            found.add(new Naming(span, e.type(), e.label(), Optional.of(e), "short-form", CONFIDENCE));
                            byEnd.put(end, e);
                        });
            }
        });
        return found;
    }

    private boolean isBelow(LexiconEntry entry, Optional<LexiconEntry> before) {
        return before.filter(b -> lexicon.isAbove(b.key(), entry.key())).isPresent();
    }

    private boolean isInRow(Words words, LexiconEntry entry, int start, Map<Integer, LexiconEntry> byEnd) {
        if (start == 0 || joints.indexOf(words.text().charAt(start - 1)) < 0) {
            return false;
        }
        return Optional.ofNullable(byEnd.get(start - 1))
                .filter(before -> before.parents().stream().anyMatch(entry.parents()::contains))
                .isPresent();
    }
}
