package xinzhi.serve.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.jena.graph.Node;
import xinzhi.serve.name.Name;
import xinzhi.store.Question.Localized;

/**
 * A rule that reads something out of text.
 *
 * @param pattern with {@code {cue-set}} in place of words; empty where the rule is an algorithm
 * @param prior the confidence that its facts begin with; empty where it gives none
 * @param order of rules of its kind: the lower is tried first
 * @param settings its other properties
 * @param cueSets the ids of those that its pattern refers to
 * @param facts how many of this graph came from it
 * @param measured how many of its facts were right where a reader looked; empty where none was met
 */
public record Rule(
        Name name,
        Node type,
        Localized definition,
        String pattern,
        String prior,
        int order,
        List<Node> assigns,
        List<Example> examples,
        List<String> counterExamples,
        SortedMap<String, List<Node>> settings,
        List<String> cueSets,
        int facts,
        Optional<Measured> measured) {
    /** A text, and what the rule reads out of it. */
    public record Example(String text, String expected) {
        static Example of(String line) {
            int arrow = line.indexOf(" => ");
            return arrow < 0
                    ? new Example(line, "")
                    : new Example(
                            line.substring(0, arrow).strip(),
                            line.substring(arrow + 4).strip());
        }
    }

    /** Of {@code found} facts so many were right. */
    public record Measured(int found, int right) {
        public double precision() {
            return (double) right / found;
        }
    }

    /** A run of the pattern, and the cue set that it stands for where it is one. */
    public record Part(String text, boolean isCueSet) {}

    /** The pattern, cut where it refers to cue sets. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
            int close = pattern.indexOf('}', open);
            if (close > 0 && cueSets.contains(pattern.substring(open + 1, close))) {
                parts.add(new Part(pattern.substring(at, open), false));
                parts.add(new Part(pattern.substring(open + 1, close), true));
                at = close + 1;
            }
        }
        parts.add(new Part(pattern.substring(at), false));
        return parts.stream().filter(p -> !p.text().isEmpty()).toList();
    }

    /** The end of its address. */
    public String id() {
        return name.iri().substring(name.iri().lastIndexOf('/') + 1);
    }
}
