package xinzhi.ontology;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;

/** Every term that the files use is declared, and every thing that they describe has a class and an address of ours. */
final class TermCheck {
    /** Vocabularies of others whose terms Jena knows; a term of any other is declared in {@code xinzhi.ttl}. */
    private static final List<Class<?>> STANDARD = List.of(
            RDF.class,
            RDFS.class,
            OWL2.class,
            SKOS.class,
            DCTerms.class,
            DCAT.class,
            ORG.class,
            SchemaDO.class,
            VOID.class);

    private static final Node TYPE = RDF.type.asNode();

    private final TurtleSource source;
    private final Graph knowledge;
    private final String baseIri;
    private final Set<String> known = new HashSet<>();

    TermCheck(TurtleSource source, Graph vocabulary, Graph knowledge, String baseIri) {
        this.source = source;
        this.knowledge = knowledge;
        this.baseIri = baseIri;
        vocabulary
                .find(Node.ANY, TYPE, Node.ANY)
                .filterKeep(t -> t.getSubject().isURI())
                .forEach(t -> known.add(t.getSubject().getURI()));
        STANDARD.stream().flatMap(v -> Stream.of(v.getFields())).forEach(this::declare);
        known.add(Terms.XZ);
    }

    private void declare(Field field) {
        try {
            if (field.get(null) instanceof Resource term) {
                known.add(term.getURI());
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e); // its fields are public
        }
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(unknown());
        for (Node subject : knowledge
                .find()
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .toSet()) {
            if (!knowledge.contains(subject, TYPE, Node.ANY)) {
                problems.add(source.of(subject)
                        .problem(said(subject) + ": it has no class; write one, as in: a xz:Concept ;"));
            }
            if (!subject.getURI().startsWith(baseIri)) {
                problems.add(source.of(subject)
                        .problem("<" + subject.getURI() + ">: its address is not below <" + baseIri
                                + ">; write <class/name>, as in <concept/name>"));
            }
        }
        return problems;
    }

    private static String said(Node subject) {
        return Terms.localName(subject.getURI());
    }

    /** A term that nobody declares is a slip of the pen; a file is told of each once. */
    private List<Problem> unknown() {
        Map<String, List<TurtleSource.Place>> uses = new TreeMap<>();
        for (Triple triple : knowledge.find().toList()) {
            Node object = triple.getObject();
            use(uses, triple, triple.getPredicate());
            if (object.isURI()
                    && (triple.getPredicate().equals(TYPE) || object.getURI().startsWith(Terms.XZ))) {
                use(uses, triple, object);
            }
        }
        List<Problem> problems = new ArrayList<>();
        uses.forEach((use, places) -> {
            Node term = NodeFactory.createURI(use.substring(use.indexOf('\t') + 1));
            TurtleSource.Place first = places.stream()
                    .min(Comparator.comparingLong(TurtleSource.Place::line))
                    .orElseThrow();
            problems.add(first.problem(
                    Terms.written(term) + " is no term of xinzhi.ttl; correct the name or declare it there" + hint(term)
                            + (places.size() > 1 ? " (" + places.size() + " times in this file)" : "")));
        });
        return problems;
    }

    private void use(Map<String, List<TurtleSource.Place>> uses, Triple triple, Node term) {
        if (term.isURI() && !known.contains(term.getURI())) {
            TurtleSource.Place place = source.of(triple);
            uses.computeIfAbsent(place.file() + "\t" + term.getURI(), u -> new ArrayList<>())
                    .add(place);
        }
    }

    private String hint(Node term) {
        return Nearest.of(term.getURI(), known)
                .map(near -> "; did you mean " + Terms.written(NodeFactory.createURI(near)) + "?")
                .orElse("");
    }
}
