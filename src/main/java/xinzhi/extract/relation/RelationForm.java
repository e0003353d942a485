package xinzhi.extract.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import xinzhi.extract.Mention;
import xinzhi.extract.Predicate;
import xinzhi.ontology.Rule;
import xinzhi.ontology.ThingType;
import xinzhi.ontology.sieve.Sieve;

/**
 * A relation rule made ready.
 *
 * @param opensClause whether it matches only where a clause begins, once the words that open it are passed; its
 *     {@code @P} is then left off
 * @param frame where a verb rule's subject comes from; empty for a rule whose pattern holds its subject and object
 * @param subjectLike what a subject's name must look like; empty for any
 * @param objectLike what an object's name must look like; empty for any
 * @param objectExcept names that are no object
 * @param firstOf the capture, {@code s} or {@code o}, of whose row only the first counts; empty for neither
 * @param touching whether subject and object must stand side by side, with no word between them
 * @param overName whether it reads the name of its subject, in which its object is one sign
 * @param subjectFrom what it speaks of where it captures no subject or no object
 * @param quoted the capture that must begin with a quotation mark; empty for none
 * @param unquoted the capture that must not; empty for none
 * @param whole whether the object must close its phrase: in 推动甲参与 and 建立甲、乙等制度 it does not; a trait is then
 *     not taken apart
 * @param clausal whether its traits are clauses, in which a list of nouns is not taken apart
 * @param triggers of which a sentence must hold one for the pattern to be tried; none: it is always tried
 * @param sieve sees where it cannot match
 */
record RelationForm(
        String id,
        Predicate predicate,
        Pattern pattern,
        boolean opensClause,
        Optional<Frame> frame,
        Set<ThingType> subjectTypes,
        Set<ThingType> objectTypes,
        Optional<Pattern> subjectLike,
        Optional<Pattern> objectLike,
        Optional<Pattern> objectExcept,
        String firstOf,
        boolean touching,
        boolean overName,
        SubjectSource subjectFrom,
        Optional<String> quoted,
        Optional<String> unquoted,
        boolean whole,
        boolean clausal,
        Set<String> triggers,
        Sieve sieve,
        double prior) {

    private static final String CLAUSE_START = "@P";

    static RelationForm of(Rule rule, Notation notation) {
        String pattern = rule.pattern().pattern();
        boolean opensClause = pattern.startsWith(CLAUSE_START);
        Pattern compiled = notation.compile(opensClause ? pattern.substring(CLAUSE_START.length()) : pattern);
        return new RelationForm(
                rule.id(),
                Predicate.byLocalName(rule.assigns())
                        .orElseThrow(() -> new IllegalArgumentException(
                                "it assigns xz:" + rule.assigns() + ", which is no relation; write one of "
                                        + names(Predicate.values(), Predicate::localName))),
                compiled,
                opensClause,
                rule.oneOf("frame", names(Frame.values(), Frame::localName)).flatMap(Frame::byLocalName),
                types(rule, "subjectClass"),
                types(rule, "objectClass"),
                rule.firstOption("subjectLike").map(notation::compile),
                rule.firstOption("objectLike").map(notation::compile),
                rule.firstOption("objectExcept").map(notation::compile),
                rule.oneOf("first", List.of("s", "o")).orElse(""),
                rule.option("touching").contains("true"),
                rule.oneOf("over", List.of("name")).isPresent(),
                rule.oneOf("subjectFrom", names(SubjectSource.values(), SubjectSource::localName))
                        .flatMap(SubjectSource::byLocalName)
                        .orElse(SubjectSource.TOPIC),
                rule.firstOption("quoted"),
                rule.firstOption("unquoted"),
                rule.option("whole").contains("true"),
                rule.option("clausal").contains("true"),
                Set.copyOf(rule.option("trigger")),
                notation.sieve(compiled),
                rule.confidence());
    }

    private static <T> List<String> names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name).toList();
    }

    private static Set<ThingType> types(Rule rule, String option) {
        Set<ThingType> types = rule.option(option).stream()
                .map(iri -> iri.substring(iri.lastIndexOf('#') + 1))
                .map(name -> ThingType.byLocalName(name)
                        .orElseThrow(() -> new IllegalArgumentException("there is no class xz:" + name + " of things")))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ThingType.class)));
        return types.isEmpty() ? EnumSet.allOf(ThingType.class) : types;
    }

    /** Sets of words: it says nothing of a sentence whose {@link Coded#signs()} lack a word of any. */
    List<Set<String>> needs() {
        List<Set<String>> needs = new ArrayList<>(sieve.words(Coded::sign));
        if (!triggers.isEmpty()) {
            needs.add(triggers);
        }
        return needs;
    }

    boolean captures(String group) {
        return pattern.pattern().contains("(?<" + group + ">");
    }

    boolean takesSubject(Mention mention) {
        return subjectTypes.contains(mention.entity().type())
                && subjectLike
                        .filter(p -> !p.matcher(mention.entity().label()).find())
                        .isEmpty();
    }

    boolean takesObject(Mention mention) {
        return objectTypes.contains(mention.entity().type())
                && objectLike
                        .filter(p -> !p.matcher(mention.entity().label()).find())
                        .isEmpty()
                && objectExcept
                        .filter(p -> p.matcher(mention.entity().label()).find())
                        .isEmpty();
    }
}
