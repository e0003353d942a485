package xinzhi.extract.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.extract.Entity;
import xinzhi.extract.Passage;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.ThingType;

/**
 * Reads a list of words as one of places, the last of them before the noun by which all are measured: also by short forms
 * that are too risky alone (东部、中部和西部零售额), and of those that trade is done with (对美国、日本出口).
 */
final class ListedPlaces {
    private static final int BARE = 2;

    private final Map<String, Entity> shortForms = new HashMap<>();
    private final Pattern toward;
    private final Pattern of;

    ListedPlaces(Ontology ontology) {
        ontology.lexicon().entries().stream()
                .filter(e -> e.type() == ThingType.REGION)
                .forEach(e -> e.shortForms().stream()
                        .filter(form -> form.length() >= BARE)
                        .forEach(form -> shortForms.put(form, Entity.of(e))));
        toward = Pattern.compile(ontology.cues().expand("^(?:{figure-toward})"));
        of = Pattern.compile(ontology.cues().expand("^{figure-of}"));
    }

    /** The places and the noun behind the last of them; empty where a piece is none. */
    Optional<ListItems.Items> items(Passage passage, List<String> pieces) {
        Map<String, Entity> known = new HashMap<>(shortForms);
        passage.mentions().stream()
                .filter(m -> m.entity().type() == ThingType.REGION)
                .forEach(m -> known.put(passage.text(m.span()), m.entity()));
        Matcher word = toward.matcher(pieces.get(0));
        String relation = word.find() ? word.group() : "";
        int last = pieces.size() - 1;
        List<ListItems.Item> items = new ArrayList<>();
        for (int i = 0; i < last; i++) {
            String name = i == 0 ? pieces.get(i).substring(relation.length()) : pieces.get(i);
            if (!known.containsKey(name)) {
                return Optional.empty();
            }
            items.add(item(relation, name, known));
        }
        return beginning(pieces.get(last), known).map(name -> {
            items.add(item(relation, name, known));
            return new ListItems.Items(
                    items, of.matcher(pieces.get(last).substring(name.length())).replaceFirst(""));
        });
    }

    private static ListItems.Item item(String relation, String name, Map<String, Entity> known) {
        return relation.isEmpty() ? ListItems.Item.of(known.get(name)) : ListItems.Item.of(relation + name);
    }

    /** The longest name that a piece begins with, and does not end with. */
    private static Optional<String> beginning(String piece, Map<String, Entity> known) {
        return known.keySet().stream()
                .filter(name -> piece.length() > name.length() && piece.startsWith(name))
                .max(Comparator.comparingInt(String::length));
    }
}
