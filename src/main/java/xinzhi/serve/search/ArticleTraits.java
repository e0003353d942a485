package xinzhi.serve.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import xinzhi.rdf.Names;
import xinzhi.serve.ask.NamedGraph;
import xinzhi.serve.name.Terms;

/** Gathers the traits of articles and their sentences, and what these say of things: one article after the other. */
final class ArticleTraits {
    private static final List<Node> STATEMENTS =
            Names.ASSERTIONS.stream().map(Terms::term).toList();

    private final Values values;
    private final ThingTraits things;
    private final Traits.Builder heads = new Traits.Builder();
    private final Traits.Builder contents = new Traits.Builder();
    private final Traits.Builder sentences = new Traits.Builder();
    private final List<Integer> articleOf = new ArrayList<>();
    private final List<Integer> firstSentences = new ArrayList<>();
    /** All sentences' numbers by their addresses. */
    private final Map<String, Integer> sentenceNumbers = new HashMap<>();

    ArticleTraits(Values values, ThingTraits things) {
        this.values = values;
        this.things = things;
    }

    /** The next article. */
    void add(Node article, NamedGraph graph, List<String> years) {
        int number = firstSentences.size();
        graph.each(Names.AUTHOR, (a, author) -> head(article, a, number, Dimension.AUTHOR, author));
        graph.each(DCTerms.source.asNode(), (a, p) -> head(article, a, number, Dimension.PUBLICATION, p));
        years.forEach(y -> head(article, article, number, Dimension.YEAR, NodeFactory.createLiteralString(y)));
        graph.each(Names.MENTIONS, (a, thing) -> {
            if (a.equals(article)) {
                named(contents, number, thing);
            }
        });
        Map<Node, Integer> here = number(graph, number);
        mentions(graph, here);
        assertions(graph, number, here);
    }

    private void head(Node article, Node subject, int number, Dimension dimension, Node value) {
        if (subject.equals(article)) {
            heads.add(number, values.number(dimension, value), Traits.CERTAIN);
        }
    }

    /** Numbers the sentences in their order. */
    private Map<Node, Integer> number(NamedGraph graph, int article) {
        Map<Node, Integer> begins = numbers(graph, Names.BEGIN);
        Map<Node, Integer> ends = numbers(graph, Names.END);
        List<Node> all = new ArrayList<>();
        graph.ofClass(Terms.term("Sentence"), all::add);
        all.sort(Comparator.comparing((Node s) -> begins.getOrDefault(s, 0))
                .thenComparing(s -> ends.getOrDefault(s, 0))
                .thenComparing(Node::getURI));
        firstSentences.add(articleOf.size());
        Map<Node, Integer> here = new HashMap<>();
        for (Node sentence : all) {
            here.put(sentence, articleOf.size());
            sentenceNumbers.put(sentence.getURI(), articleOf.size());
            articleOf.add(article);
        }
        return here;
    }

    private static Map<Node, Integer> numbers(NamedGraph graph, Node property) {
        Map<Node, Integer> numbers = new HashMap<>();
        graph.each(property, (s, n) -> numbers.put(s, Integer.parseInt(n.getLiteralLexicalForm())));
        return numbers;
    }

    private void mentions(NamedGraph graph, Map<Node, Integer> here) {
        Map<Node, Integer> sentenceOf = new HashMap<>();
        graph.each(Terms.term("inSentence"), (mention, s) -> {
            if (here.containsKey(s)) {
                sentenceOf.put(mention, here.get(s));
            }
        });
        graph.each(Names.IDENTIFIES, (mention, thing) -> {
            if (sentenceOf.containsKey(mention)) {
                named(sentences, sentenceOf.get(mention), thing);
            }
        });
    }

    private void named(Traits.Builder traits, int number, Node thing) {
        things.classOf(thing).ifPresent(c -> traits.add(number, c, Traits.CERTAIN));
        things.regionsOf(thing).forEach(r -> traits.add(number, r, Traits.CERTAIN));
    }

    private void assertions(NamedGraph graph, int article, Map<Node, Integer> here) {
        Map<Node, List<Integer>> evidence = new HashMap<>();
        graph.each(Terms.term("evidence"), (assertion, s) -> {
            if (here.containsKey(s)) {
                evidence.computeIfAbsent(assertion, a -> new ArrayList<>()).add(here.get(s));
            }
        });
        Map<Node, Integer> confidences = new HashMap<>();
        graph.each(
                Terms.term("confidence"),
                (assertion, c) -> confidences.put(
                        assertion, (int) Math.round(Double.parseDouble(c.getLiteralLexicalForm()) * Traits.CERTAIN)));
        Assertions stated = new Assertions(article, evidence, confidences);
        for (Node type : STATEMENTS) {
            int value = values.number(Dimension.STATEMENT, type);
            graph.ofClass(type, assertion -> stated.types.put(assertion, value));
        }
        stated.types.forEach(stated::add);
        graph.each(RDF.predicate.asNode(), (claim, relation) -> stated.relations.put(claim, relation));
        stated.relations.forEach((claim, r) -> stated.add(claim, values.number(Dimension.RELATION, r)));
        stated.ofThings(graph);
    }

    /** The assertions of an article. */
    private final class Assertions {
        private final int article;
        private final Map<Node, List<Integer>> evidence;
        private final Map<Node, Integer> confidences;
        private final Map<Node, Integer> types = new HashMap<>();
        private final Map<Node, Node> relations = new HashMap<>();

        Assertions(int article, Map<Node, List<Integer>> evidence, Map<Node, Integer> confidences) {
            this.article = article;
            this.evidence = evidence;
            this.confidences = confidences;
        }

        void add(Node assertion, int value) {
            int confidence = confidences.getOrDefault(assertion, 0);
            contents.add(article, value, confidence);
            evidence.getOrDefault(assertion, List.of()).forEach(s -> sentences.add(s, value, confidence));
        }

        void ofThings(NamedGraph graph) {
            Map<Node, Node> subjects = new HashMap<>();
            graph.each(RDF.subject.asNode(), (claim, thing) -> {
                subjects.put(claim, thing);
                of(claim, thing);
            });
            graph.each(RDF.object.asNode(), (claim, thing) -> {
                of(claim, thing);
                if (relations.containsKey(claim) && subjects.containsKey(claim)) {
                    things.linked(subjects.get(claim), thing);
                    things.linked(thing, subjects.get(claim));
                }
            });
            graph.each(Names.ABOUT, this::of);
            graph.each(Terms.term("area"), this::of);
        }

        private void of(Node assertion, Node thing) {
            int confidence = confidences.getOrDefault(assertion, 0);
            if (types.containsKey(assertion)) {
                things.add(thing, types.get(assertion), confidence);
            }
            if (relations.containsKey(assertion)) {
                things.add(thing, values.number(Dimension.RELATION, relations.get(assertion)), confidence);
            }
        }
    }

    Traits heads() {
        return heads.build(firstSentences.size());
    }

    Traits contents() {
        return contents.build(firstSentences.size());
    }

    Traits sentences() {
        return sentences.build(articleOf.size());
    }

    int[] articleOf() {
        return articleOf.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Behind the last, how many sentences there are. */
    int[] firstSentences() {
        int[] firsts = new int[firstSentences.size() + 1];
        for (int i = 0; i < firstSentences.size(); i++) {
            firsts[i] = firstSentences.get(i);
        }
        firsts[firstSentences.size()] = articleOf.size();
        return firsts;
    }

    /** The number of the sentence with this address; {@link Index#NONE} where there is none. */
    int sentence(String iri) {
        return sentenceNumbers.getOrDefault(iri, Index.NONE);
    }
}
