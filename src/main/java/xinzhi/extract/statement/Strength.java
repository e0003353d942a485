package xinzhi.extract.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import xinzhi.extract.Passage;
import xinzhi.extract.Statement;
import xinzhi.ontology.Cues;
import xinzhi.text.Span;

/** Says how strongly a measure is called for: the name of the cue set {@code strength-NAME} that holds its word. */
final class Strength {
    private static final String PREFIX = "strength-";
    private static final List<String> GROUPS = List.of("modal", "verb");

    private static final String MODAL = "modal";

    private final Set<String> modals;
    /** The strength of each word that has one. */
    private final Map<String, String> strengths = new HashMap<>();

    Strength(Cues cues) {
        modals = Set.copyOf(cues.words(MODAL));
        cues.names().stream().filter(set -> set.startsWith(PREFIX)).forEach(set -> cues.words(set)
                .forEach(word -> strengths.putIfAbsent(word, set.substring(PREFIX.length()))));
    }

    /** Empty for a measure whose wording has no strength of its own: 加强…, 推进…. */
    Optional<String> of(StatementRule.Match match) {
        if (match.rule().type() != Statement.Type.RECOMMENDATION) {
            return Optional.empty();
        }
        return of(GROUPS.stream().flatMap(g -> match.group(g).stream()));
    }

    /** That of the first modal word of a part of a sentence. */
    Optional<String> in(Passage passage, Span part) {
        return of(passage.tokens().stream()
                .filter(t -> part.contains(t.span()))
                .map(t -> passage.text(t.span()))
                .filter(modals::contains));
    }

    private Optional<String> of(Stream<String> words) {
        return words.flatMap(word -> Stream.ofNullable(strengths.get(word))).findFirst();
    }
}
