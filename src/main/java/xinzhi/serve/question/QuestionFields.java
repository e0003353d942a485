package xinzhi.serve.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import xinzhi.serve.name.Addresses;
import xinzhi.serve.name.Catalogue;
import xinzhi.serve.name.Name;
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
                    case CLASS -> QuestionView.Field.Kind.TERM;
                    case NUMBER -> QuestionView.Field.Kind.NUMBER;
                    case STRING -> QuestionView.Field.Kind.WORDS;
                };
        String shown = kind == QuestionView.Field.Kind.THING ? name(value) : value;
        return new QuestionView.Field(
                parameter.name(), label, shown, kind, kind == QuestionView.Field.Kind.TERM ? terms() : List.of());
    }

    /** How a thing is called, where that name leads to it and no other. */
    private String name(String path) {
        Name name = site.catalogue().name(NodeFactory.createURI(site.addresses().base() + path));
        return (words.language().equals("zh") ? Stream.of(name.zh(), name.en()) : Stream.of(name.en(), name.zh()))
                .filter(n -> !n.isEmpty() && path(site, n).equals(path))
                .findFirst()
                .orElse(path);
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

    private List<QuestionView.Choice> terms() {
        return Stream.of(Term.Kind.CLASS, Term.Kind.RELATION)
                .flatMap(kind -> site.vocabulary().terms(kind).stream())
                .map(Term::name)
                .filter(name -> name.iri().startsWith(Addresses.TERMS))
                .map(name -> new QuestionView.Choice(name.iri().substring(Addresses.TERMS.length()), name))
                .toList();
    }
}
