package xinzhi.extract.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import xinzhi.extract.word.Chunk;
import xinzhi.extract.word.Unit;
import xinzhi.ontology.Cues;
import xinzhi.text.Span;

/** Reads a head that stands alone as the one thing named before it whose name ends so: 峰会, 示范区, 《行动计划》. */
public final class BareHeads {
    private static final double CONFIDENCE = 0.7;
    /** What a document's name has behind its head: the years it is for, that it is on trial. */
    private static final Pattern BRACKET = Pattern.compile("[（(][^（）()]*[）)]$");

    private final Set<String> heads;

    BareHeads(Cues cues) {
        heads = new HashSet<>(cues.words("bare-head"));
    }

    /** @param phrases the noun phrases of the whole article, in order */
    List<Naming> find(List<Naming> namings, List<Chunk> phrases) {
        List<Naming> found = new ArrayList<>();
        for (Chunk phrase : phrases) {
            String head = phrase.units().stream().map(Unit::word).collect(Collectors.joining());
            if (heads.contains(head)) {
                onlyOne(namings, head, phrase.span())
                        .ifPresent(n -> found.add(
                                new Naming(phrase.span(), n.type(), n.label(), n.entry(), "bare-head", CONFIDENCE)));
            }
        }
        return found;
    }

    private static Optional<Naming> onlyOne(List<Naming> namings, String head, Span before) {
        Optional<Naming> one = Optional.empty();
        for (Naming naming : namings) {
            if (naming.span().end() <= before.start() && isNamedByItsHead(naming.label(), head)) {
                if (one.isPresent() && !one.get().label().equals(naming.label())) {
                    return Optional.empty();
                }
                one = Optional.of(naming);
            }
        }
        return one;
    }

    private static boolean isNamedByItsHead(String label, String head) {
        String name = BRACKET.matcher(label).replaceFirst("");
        return name.endsWith(head) && name.length() > head.length();
    }
}
