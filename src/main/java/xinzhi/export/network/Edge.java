package xinzhi.export.network;

import java.util.List;
import java.util.Optional;

/**
 * A relation between two vertices, with all that is said of it. Between two vertices there is one edge of a relation.
 *
 * @param source index of the vertex
 * @param count how many sentences, or rows of the query, say so
 * @param support how sure they are
 * @param extras a cell for each of {@link Network#extras()}, empty where there is none
 */
public record Edge(
        int source,
        int target,
        Relation relation,
        double weight,
        long count,
        Support support,
        Optional<Period> seen,
        List<String> extras) {
    /**
     * What an edge rests on.
     *
     * @param sentence the words of the surest evidence, empty where there is none
     * @param url of its page
     * @param mean confidence; negative where none is stated
     */
    public record Support(String sentence, String url, double mean, double best) {
        public static final Support NONE = new Support("", "", -1, -1);

        public boolean isRated() {
            return best >= 0;
        }
    }
}
