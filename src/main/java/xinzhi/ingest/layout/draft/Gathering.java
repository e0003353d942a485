package xinzhi.ingest.layout.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import xinzhi.ingest.layout.block.Block;
import xinzhi.ingest.layout.join.Chain;
import xinzhi.ingest.layout.join.Piece;
import xinzhi.ingest.layout.likeness.Pairs;
import xinzhi.text.Article;
import xinzhi.text.Doubt;

/** An article while its parts are being gathered. */
final class Gathering {
    final Article.Kind kind;
    final Optional<Chain> chain;
    /** The blocks of its text, in reading order. */
    final List<Block> body = new ArrayList<>();

    final List<Block> pulls = new ArrayList<>();
    /** Those of the pull quotes that stand with the headline and byline, above the text. */
    final Set<Block> atTop = new HashSet<>();

    final List<Block> bylines = new ArrayList<>();
    final List<Block> credits = new ArrayList<>();
    final List<Block> columns = new ArrayList<>();
    final List<Doubt> doubts = new ArrayList<>();
    Optional<Headline> headline = Optional.empty();

    Gathering(Chain chain) {
        this.kind = Article.Kind.ARTICLE;
        this.chain = Optional.of(chain);
        chain.pieces().forEach(p -> body.addAll(p.blocks()));
        doubts.addAll(chain.doubts());
    }

    Gathering(Article.Kind kind, List<Block> blocks) {
        this.kind = kind;
        this.chain = Optional.empty();
        body.addAll(blocks);
    }

    boolean isArticle() {
        return kind == Article.Kind.ARTICLE;
    }

    boolean holds(int piece) {
        return chain.filter(c -> c.holds(piece)).isPresent();
    }

    boolean beginsWith(int piece) {
        return chain.filter(c -> c.beginsWith(piece)).isPresent();
    }

    boolean isHeaded() {
        return chain.filter(Chain::isHeaded).isPresent();
    }

    Pairs pairs() {
        return chain.map(Chain::pairs).orElseGet(() -> Pairs.of(text()));
    }

    String text() {
        return Piece.text(body);
    }

    Block first() {
        return body.get(0);
    }

    /** What has been gathered. */
    Draft done() {
        return new Draft(kind, headline, columns, bylines, credits, body, pulls, atTop, doubts, Said.NOTHING);
    }
}
