package xinzhi.serve.view;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;

/**
 * In how many sentences things are named, and what together with them: counted when first asked for, and kept. Of a thing that is named very often the
 * first mentions are counted, and the rest is taken to be like them. Safe from many threads.
 */
public final class SentenceCounts {
    /** As in the query. */
    private static final int MOST_MENTIONS = 200;

    private final int all;
    private final Map<Node, Count> known = new ConcurrentHashMap<>();
    private final Map<Node, List<Related>> related = new ConcurrentHashMap<>();

    /**
     * How often a thing is named.
     *
     * @param whole whether all mentions were counted
     */
    public record Count(int mentions, double sentences, boolean whole) {}

    /** @param all sentences that there are */
    public SentenceCounts(int all) {
        this.all = all;
    }

    int all() {
        return all;
    }

    Count of(Node thing, Sources from) {
        return known.computeIfAbsent(thing, t -> count(t, from));
    }

    List<Related> related(Node thing, Sources from) {
        return related.computeIfAbsent(thing, t -> Related.to(t, from));
    }

    private static Count count(Node thing, Sources from) {
        Row row = from.rows("sentence-count", Map.of("this", thing)).get(0);
        int mentions = row.number("mentions");
        double sentences = row.number("sentences");
        double like = Math.max(1, (double) from.articles(thing) / Math.max(1, row.number("articles")));
        boolean whole = mentions < MOST_MENTIONS;
        return new Count(mentions, whole ? sentences : sentences * like, whole);
    }
}
