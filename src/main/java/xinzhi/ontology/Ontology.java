package xinzhi.ontology;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import xinzhi.ontology.sieve.Sieves;

/**
 * All that the domain experts wrote, read once and checked: what the extractor knows. Immutable, safe from many
 * threads; one process may hold several.
 */
public final class Ontology {
    private final String baseIri;
    private final Lexicon lexicon;
    private final Cues cues;
    private final Sieves sieves;
    private final Map<String, List<Rule>> rules;
    private final Graph vocabulary;
    private final Graph knowledge;
    private final Graph dataShapes;
    private final String sha256;

    Ontology(
            String baseIri,
            Lexicon lexicon,
            Cues cues,
            Sieves sieves,
            Map<String, List<Rule>> rules,
            Graph vocabulary,
            Graph knowledge,
            Graph dataShapes,
            String sha256) {
        this.baseIri = baseIri;
        this.lexicon = lexicon;
        this.cues = cues;
        this.sieves = sieves;
        this.rules = Map.copyOf(rules);
        this.vocabulary = vocabulary;
        this.knowledge = knowledge;
        this.dataShapes = dataShapes;
        this.sha256 = sha256;
    }

    /**
     * Reads every {@code .ttl} file below {@code folder}.
     *
     * @param baseIri what the files' relative IRIs are resolved against; ends in {@code /}
     * @throws OntologyException with every problem found in the files
     */
    public static Ontology load(Path folder, String baseIri) {
        return new OntologyReader(baseIri).read(OntologyFiles.below(folder));
    }

    /** The ontology that came with the program. @throws OntologyException with every problem found in the files */
    public static Ontology bundled(String baseIri) {
        return new OntologyReader(baseIri).read(OntologyFiles.bundled());
    }

    /** What the keys of things are resolved against: {@code https://w3id.org/xinzhi/id/}. */
    public String baseIri() {
        return baseIri;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public Cues cues() {
        return cues;
    }

    /** Makes the sieves of the patterns that are written with its words. */
    public Sieves sieves() {
        return sieves;
    }

    /** The rules of a kind ({@code TermRule}, {@code RelationRule}, {@code StatementRule} ...) in the order they are tried. */
    public List<Rule> rules(String kind) {
        return rules.getOrDefault(kind, List.of()).stream()
                .sorted(Comparator.comparingInt(Rule::order).thenComparing(Rule::id))
                .toList();
    }

    /** The rules of a kind in that order, each made ready to run. @throws OntologyException with every one that cannot be */
    public <T> List<T> rules(String kind, Function<Rule, T> ready) {
        List<T> made = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Rule rule : rules(kind)) {
            try {
                made.add(ready.apply(rule));
            } catch (IllegalArgumentException e) {
                problems.add(rule.where().problem(rule.id() + ": " + Rule.words(e)));
            }
        }
        if (!problems.isEmpty()) {
            throw new OntologyException(problems);
        }
        return made;
    }

    /** The kinds of rules that the vocabulary declares, sorted. */
    public List<String> ruleKinds() {
        return rules.keySet().stream().sorted().toList();
    }

    /** The terms: classes, properties, alignments. For reading only. */
    public Graph vocabulary() {
        return vocabulary;
    }

    /** The lexicon, cues and rules as RDF. For reading only. */
    public Graph knowledge() {
        return knowledge;
    }

    /** SHACL shapes for the graphs that are produced. For reading only. */
    public Graph dataShapes() {
        return dataShapes;
    }

    /** Hash of all the files, in the order of their names. */
    public String sha256() {
        return sha256;
    }
}
