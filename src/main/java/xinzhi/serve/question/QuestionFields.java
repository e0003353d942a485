package xinzhi.serve.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import xinzhi.serve.name.Addresses;
import xinzhi.serve.name.Catalogue;
import xinzhi.serve.name.Name;
import xinzhi.serve.name.Terms;
import xinzhi.serve.page.Site;
import xinzhi.serve.page.Words;
import xinzhi.serve.vocabulary.Term;
import xinzhi.store.Parameter;
import xinzhi.store.Question;

/** The form of a question: things are given by their names, terms chosen from a list. */
final class QuestionFields {
    private static final String ADDRESS = "[a-z]+:.*|[a-z]+/.+";

    private final Site site;
    private final Words words;

    QuestionFields(Site site, Words words) {
        this.site = site;
        this.words = words;
    }

    List<QuestionView.Field> of(Question question, Map<String, String> values) {
        return question.parameters().stream()
                .map(p -> field(p, values.getOrDefault(p.name(), p.value())))
                .toList();
    }

    private QuestionView.Field field(Parameter parameter, String value) {
        String label = words.language().equals("zh") ? parameter.chinese() : parameter.english();
        QuestionView.Field.Kind kind =
                switch (parameter.type()) {
                    case IRI -> QuestionView.Field.Kind.THING;
                    case CLASS, STATEMENT, RELATION -> QuestionView.Field.Kind.TERM;
                    case NUMBER -> QuestionView.Field.Kind.NUMBER;
                    case STRING -> QuestionView.Field.Kind.WORDS;
                };
        return switch (kind) {
            case THING -> new QuestionView.Field(parameter.name(), label, name(value), kind, List.of());
            case TERM ->
                new QuestionView.Field(parameter.name(), label, term(value), kind, choices(site, parameter.type()));
            default -> new QuestionView.Field(parameter.name(), label, value, kind, List.of());
        };
    }

    /** How a thing is called, where that name leads to it and no other. */
    private String name(String path) {
        Name name = site.catalogue().name(NodeFactory.createURI(site.addresses().base() + path));
        return (words.language().equals("zh") ? Stream.of(name.zh(), name.en()) : Stream.of(name.en(), name.zh()))
                .filter(n -> !n.isEmpty() && path(site, n).equals(path))
                .findFirst()
                .orElse(path);
    }

    /** How a term is called in the visitor's language. */
    private String term(String value) {
        return site.vocabulary()
                .term(Terms.term(value))
                .map(term -> words.language().equals("zh")
                        ? term.name().zh()
                        : term.name().en())
                .filter(name -> !name.isEmpty())
                .orElse(value);
    }

    /** A value as its question takes it; what was given where no thing or term is called so. */
    static String value(Site site, Parameter parameter, String given) {
        if (parameter.type().isTerm()) {
            return choices(site, parameter.type()).stream()
                    .filter(name -> given.strip().equalsIgnoreCase(name.zh())
                            || given.strip().equalsIgnoreCase(name.en()))
                    .findFirst()
                    .map(QuestionFields::localName)
                    .orElse(given);
        }
        return parameter.type().isAddress() ? path(site, given) : given;
    }

    /** @throws IllegalArgumentException where what should be a thing or term is none */
    static void check(Parameter parameter, String value) {
        String address = parameter.type().isTerm() ? "[A-Za-z]*|" + ADDRESS : "|" + ADDRESS;
        if (parameter.type().isAddress() && !value.strip().matches(address)) {
            throw new IllegalArgumentException(parameter.name() + ": nothing is called " + value);
        }
    }

    /** Whether a value is that of a thing or term of the graph, or of neither. */
    static boolean isKnown(Site site, Parameter parameter, String value) {
        String path = value.strip();
        if (!parameter.type().isAddress() || path.isEmpty()) {
            return true;
        }
        if (parameter.type().isTerm() && path.matches("[A-Za-z]+")) {
            return site.vocabulary().term(Terms.term(path)).isPresent();
        }
        if (!path.matches(ADDRESS)) {
            return false;
        }
        return site.isThere(NodeFactory.createURI(
                path.matches("[a-z]+:.*") ? path : site.addresses().base() + path));
    }

    private static String localName(Name term) {
        return term.iri().substring(Addresses.TERMS.length());
    }

    /** Where a thing of this name is, below the base; what was given where no thing has this name. */
    static String path(Site site, String given) {
        String value = given.strip();
        if (value.isEmpty() || value.matches(ADDRESS)) {
            return value;
        }
        Optional<Catalogue.Thing> found = site.catalogue().named(value);
        String base = site.addresses().base();
        return found.map(thing -> thing.name().iri())
                .filter(iri -> iri.startsWith(base))
                .map(iri -> iri.substring(base.length()))
                .orElse(value);
    }

    /** The terms that a question can mean: those that things or statements are, or that claims say. */
    private static List<Name> choices(Site site, Parameter.Type type) {
        return site.vocabulary().terms().stream()
                .filter(term -> isMeant(term, type))
                .map(Term::name)
                .toList();
    }

    private static boolean isMeant(Term term, Parameter.Type type) {
        return term.name().iri().startsWith(Addresses.TERMS)
                && switch (type) {
                    case CLASS -> term.broader().contains(Terms.term("Thing"));
                    case STATEMENT -> term.broader().contains(Terms.term("Statement"));
                    default -> term.kind() == Term.Kind.RELATION && term.claims() > 0;
                };
    }
}
