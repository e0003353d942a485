package xinzhi.graph;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import xinzhi.ontology.Lexicon;
import xinzhi.ontology.LexiconEntry;
import xinzhi.ontology.Problem;
import xinzhi.ontology.Terms;
import xinzhi.ontology.TurtleSource;

/** A Turtle file in, its corrections out; whatever is wrong with it is added to the problems. */
final class CorrectionReader {
    static final List<Node> REASONS = List.of(DCTerms.creator.asNode(), DCTerms.date.asNode(), RDFS.comment.asNode());

    private static final Node TYPE = RDF.type.asNode();
    private static final Node VETO = Terms.term("Veto");
    private static final Node RENAMING = Terms.term("Renaming");
    private static final Node VETOES = Terms.term("vetoes");
    private static final Node RENAMES = Terms.term("renames");
    private static final Node NAME = SKOS.prefLabel.asNode();
    private static final List<Node> FACT = List.of(RDF.subject.asNode(), RDF.predicate.asNode(), RDF.object.asNode());

    private final TurtleSource source;
    private final Graph graph;
    private final Iris iris;
    private final Lexicon lexicon;
    private final List<Problem> problems;

    CorrectionReader(byte[] turtle, String name, Iris iris, Lexicon lexicon, List<Problem> problems) {
        this.source = new TurtleSource(new TreeMap<>(Map.of(name, turtle)), iris.base(), problems);
        this.graph = source.graph(name);
        this.iris = iris;
        this.lexicon = lexicon;
        this.problems = problems;
    }

    Graph graph() {
        return graph;
    }

    List<Correction> read() {
        List<Correction> corrections = new ArrayList<>();
        for (Node id : described()) {
            if (graph.contains(id, TYPE, VETO)) {
                boolean plain = graph.contains(id, VETOES, Node.ANY);
                if (isComplete(id, plain ? List.of(VETOES) : FACT)) {
                    corrections.addAll(plain ? vetoes(id) : facts(id));
                }
            } else if (graph.contains(id, TYPE, RENAMING)) {
                if (isComplete(id, List.of(RENAMES, NAME))) {
                    renaming(id).ifPresent(corrections::add);
                }
            } else {
                problems.add(source.of(id).problem("<" + id + "> is no correction; write a xz:Veto or a xz:Renaming"));
            }
        }
        return corrections;
    }

    /** What the file describes, in its order, but for what its descriptions hold in brackets. */
    private List<Node> described() {
        return graph.find().mapWith(Triple::getSubject).toSet().stream()
                .filter(id -> id.isURI() || isCorrection(id) || !graph.contains(Node.ANY, Node.ANY, id))
                .sorted(Comparator.comparing((Node id) -> source.of(id).line()).thenComparing(id -> id.toString()))
                .toList();
    }

    private boolean isCorrection(Node id) {
        return graph.contains(id, TYPE, VETO) || graph.contains(id, TYPE, RENAMING);
    }

    /** Whether it says all that a correction must, each in a form that can be held. */
    private boolean isComplete(Node id, List<Node> needs) {
        int before = problems.size();
        Stream.concat(needs.stream(), REASONS.stream())
                .filter(property -> !graph.contains(id, property, Node.ANY))
                .forEach(property -> problems.add(source.of(id)
                        .problem("<" + id + "> has no <" + property + ">; a correction says what, who, when and why")));
        for (Triple date : graph.find(id, DCTerms.date.asNode(), Node.ANY).toList()) {
            if (!isDay(date.getObject())) {
                problems.add(source.of(date)
                        .problem("dct:date is a day, written \"2024-05-06\"^^xsd:date" + found(date.getObject())));
            }
        }
        for (Node property : List.of(VETOES, RENAMES, RDF.subject.asNode(), RDF.predicate.asNode())) {
            graph.find(id, property, Node.ANY)
                    .filterKeep(t -> !t.getObject().isURI())
                    .forEach(t -> problems.add(source.of(t)
                            .problem("<" + property + "> names what it means by its address, <class/name>"
                                    + found(t.getObject()))));
        }
        return problems.size() == before;
    }

    private static boolean isDay(Node date) {
        try {
            return date.isLiteral()
                    && LocalDate.parse(date.getLiteralLexicalForm()).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static String found(Node value) {
        return " (found " + (value.isLiteral() ? value.getLiteralLexicalForm() : value) + ")";
    }

    /** One for each thing that is vetoed for the same reason. */
    private List<Correction> vetoes(Node id) {
        return graph.find(id, VETOES, Node.ANY)
                .mapWith(t -> (Correction) new Correction.Veto(id, source.of(t), t.getObject()))
                .toList();
    }

    /** One for each fact that can be made of the subjects, predicates and objects. */
    private List<Correction> facts(Node id) {
        List<Correction> facts = new ArrayList<>();
        for (Triple subject : graph.find(id, FACT.get(0), Node.ANY).toList()) {
            for (Node predicate : Correction.all(graph, id, FACT.get(1))) {
                for (Node object : Correction.all(graph, id, FACT.get(2))) {
                    facts.add(new Correction.FactVeto(id, source.of(subject), subject.getObject(), predicate, object));
                }
            }
        }
        return facts;
    }

    private Optional<Correction> renaming(Node id) {
        List<Triple> things = graph.find(id, RENAMES, Node.ANY).toList();
        List<Triple> names = graph.find(id, NAME, Node.ANY).toList();
        if (things.size() > 1 || names.size() > 1) {
            problems.add(source.of(id)
                    .problem("<" + id
                            + "> renames more than one thing, or gives more than one name; make two renamings of it"));
            return Optional.empty();
        }
        Node thing = things.get(0).getObject();
        Node name = names.get(0).getObject();
        if (!name.isLiteral() || !name.getLiteralLanguage().equals("zh")) {
            problems.add(source.of(names.get(0)).problem("a thing's name is in zh: \"…\"@zh" + found(name)));
            return Optional.empty();
        }
        Optional<LexiconEntry> known = entry(thing);
        known.ifPresent(e -> problems.add(source.of(things.get(0))
                .problem("<" + e.key() + "> is in the lexicon and is renamed there; change its skos:prefLabel in "
                        + e.where())));
        return known.isPresent()
                ? Optional.empty()
                : Optional.of(new Correction.Renaming(id, source.of(things.get(0)), thing, name));
    }

    private Optional<LexiconEntry> entry(Node thing) {
        return Optional.of(thing.getURI())
                .filter(iri -> iri.startsWith(iris.base()))
                .flatMap(iri -> lexicon.byKey(iri.substring(iris.base().length())));
    }
}
