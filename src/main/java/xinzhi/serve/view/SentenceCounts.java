package xinzhi.serve.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import xinzhi.rdf.Names;
import xinzhi.serve.ask.NamedGraph;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.serve.name.Terms;
import xinzhi.store.DerivedFiles;
import xinzhi.store.Packed;
import xinzhi.store.Packing;

/**
 * In how many sentences things are named, counted once for a generation; and what is named together with them, which is looked for when it is first
 * asked for, and kept. Safe from many threads.
 */
public final class SentenceCounts {
    /** Of more sentences no more are looked at for what else they name: as in the query. */
    private static final int MOST_MENTIONS = 200;

    /** The file in which they are kept. */
    public static final DerivedFiles.Kind<SentenceCounts> FILE = new DerivedFiles.Kind<>(
            "sentence-counts", 1, SentenceCounts::read, (counts, packing) -> counts.write(packing));

    private static final Count NONE = new Count(0, 0);

    private final int all;
    private final Map<Node, Count> known;
    private final Map<Node, List<Related>> related = new ConcurrentHashMap<>();

    /** How often a thing is named, and in how many sentences. */
    public record Count(int mentions, int sentences) {
        /** Whether all of them are looked at for what they name together. */
        public boolean whole() {
            return mentions < MOST_MENTIONS;
        }

        Count plus(int moreMentions, int moreSentences) {
            return new Count(mentions + moreMentions, sentences + moreSentences);
        }
    }

    private SentenceCounts(int all, Map<Node, Count> known) {
        this.all = all;
        this.known = known;
    }

    /**
     * Goes through the articles one by one, inside a read transaction.
     *
     * @param all sentences that there are
     */
    public static SentenceCounts read(DatasetGraph dataset, ViewQueries queries, int all) {
        Map<Node, Count> counts = new LinkedHashMap<>();
        queries.each(dataset, "article-graphs", row -> count(new NamedGraph(dataset, row.some("graph")), counts));
        return new SentenceCounts(all, counts);
    }

    private static SentenceCounts read(Packed packed) {
        int all = packed.number();
        int size = packed.number();
        Map<Node, Count> counts = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            counts.put(packed.term(), new Count(packed.number(), packed.number()));
        }
        return new SentenceCounts(all, counts);
    }

    private void write(Packing packing) {
        packing.number(all).number(known.size());
        known.forEach(
                (thing, count) -> packing.term(thing).number(count.mentions()).number(count.sentences()));
    }

    private static void count(NamedGraph article, Map<Node, Count> counts) {
        Map<Node, Node> sentences = new HashMap<>();
        article.each(Terms.term("inSentence"), sentences::put);
        Map<Node, Set<Node>> seen = new HashMap<>();
        article.each(Names.IDENTIFIES, (mention, thing) -> {
            if (sentences.containsKey(mention)) {
                boolean another =
                        seen.computeIfAbsent(thing, t -> new HashSet<>()).add(sentences.get(mention));
                counts.merge(thing, new Count(1, 1), (before, one) -> before.plus(1, another ? 1 : 0));
            }
        });
    }

    int all() {
        return all;
    }

    Count of(Node thing) {
        return known.getOrDefault(thing, NONE);
    }

    List<Related> related(Node thing, Sources from) {
        return related.computeIfAbsent(thing, t -> Related.to(t, from));
    }
}
