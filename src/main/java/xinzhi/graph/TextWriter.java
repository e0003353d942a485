package xinzhi.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Reading;
import xinzhi.ontology.Terms;
import xinzhi.rdf.Names;
import xinzhi.text.Article;
import xinzhi.text.Sentence;
import xinzhi.text.Span;

/** An article's sentences, where they name things, and which of those it is chiefly about. */
final class TextWriter {
    private static final int MOST_TOPICS = 8;
    private static final int FEWEST_TOPICS = 3;
    private static final int TITLE_WEIGHT = 5;
    private static final int HEADING_WEIGHT = 3;
    /** A thing beyond the first few is a topic when it is weighs at least this much of what the first weighs. */
    private static final double SHARE_OF_FIRST = 0.25;

    private final Iris iris;
    private final Graph graph;
    private final Reading reading;
    private final Article article;
    private final Things things;
    private final Description head;

    TextWriter(Iris iris, Graph graph, Reading reading, Things things) {
        this.iris = iris;
        this.graph = graph;
        this.reading = reading;
        this.article = reading.article();
        this.things = things;
        this.head = new Description(graph, iris.article(article));
    }

    void write() {
        for (Sentence sentence : reading.sentences()) {
            Node node = writeSentence(sentence);
            for (Mention mention : reading.mentionsOf(sentence)) {
                if (!things.isGeneric(mention.entity())) {
                    writeMention(node, mention);
                }
            }
        }
        topics().forEach(e -> head.to(Names.ABOUT, things.node(e)));
    }

    private Node writeSentence(Sentence sentence) {
        Span span = sentence.span();
        Node node = iris.sentence(article, span);
        new Description(graph, node)
                .type(Terms.SENTENCE)
                .to(Terms.IN_ARTICLE, head.subject())
                .integer(Terms.POSITION, sentence.position())
                .offsets(span)
                .string(Names.ANCHOR, reading.text(span))
                .pageSpan(article.map().toPage(span));
        return node;
    }

    private void writeMention(Node sentence, Mention mention) {
        String surface = reading.text(mention.span());
        Node thing = things.node(mention.entity(), surface);
        head.to(Names.MENTIONS, thing);
        new Description(graph, iris.mention(article, mention.span()))
                .type(Terms.MENTION)
                .to(Terms.IN_SENTENCE, sentence)
                .offsets(mention.span())
                .string(Names.ANCHOR, surface)
                .to(Names.IDENTIFIES, thing)
                .measure(Terms.CONFIDENCE, mention.confidence())
                .to(Terms.READ_BY, iris.rule(mention.rule()));
    }

    /** The things named most, those of title and headings counting for more; ties by key. */
    private List<Entity> topics() {
        Map<Entity, Integer> weights = new HashMap<>();
        for (Sentence sentence : reading.sentences()) {
            int weight = article.headings().stream().anyMatch(h -> h.overlaps(sentence.span())) ? HEADING_WEIGHT : 1;
            for (Mention mention : reading.mentionsOf(sentence)) {
                if (!things.isGeneric(mention.entity())) {
                    weights.merge(mention.entity(), weight, Integer::sum);
                }
            }
        }
        String title = article.title().orElse("");
        weights.replaceAll((e, w) -> title.contains(e.label()) ? w + TITLE_WEIGHT : w);
        List<Entity> ranked = new ArrayList<>(weights.keySet());
        ranked.sort(Comparator.comparing((Entity e) -> -weights.get(e)).thenComparing(Entity::key));
        if (ranked.isEmpty()) {
            return List.of();
        }
        double least = weights.get(ranked.get(0)) * SHARE_OF_FIRST;
        return ranked.stream()
                .limit(MOST_TOPICS)
                .filter(e -> ranked.indexOf(e) < FEWEST_TOPICS || weights.get(e) >= least)
                .toList();
    }
}
