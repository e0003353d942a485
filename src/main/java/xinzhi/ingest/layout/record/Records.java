package xinzhi.ingest.layout.record;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import xinzhi.ingest.layout.block.Block;
import xinzhi.ingest.layout.block.Blocks;
import xinzhi.ingest.layout.block.Kind;
import xinzhi.ingest.layout.draft.Draft;
import xinzhi.ingest.layout.draft.Headline;
import xinzhi.ingest.layout.draft.Laid;
import xinzhi.ingest.layout.draft.Said;
import xinzhi.ingest.layout.draft.Wording;
import xinzhi.ingest.layout.likeness.KnownWords;
import xinzhi.ingest.layout.line.BylineReader;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Line;
import xinzhi.ingest.layout.line.Profile;
import xinzhi.ontology.Ontology;
import xinzhi.text.Article;
import xinzhi.text.Author;

/** A page in that holds several articles one after another, a draft of each out, made of its own lines alone. */
public final class Records {
    private static final int OWN_PROFILE = 8;
    private static final int PROSE = 40;

    private final Forms forms;
    private final BylineReader bylines;
    private final Wording wording;
    private final Collector collector;

    /** @param plain gives a line as rules are written, character for character: one collection holds texts of either script */
    public Records(
            Ontology ontology, Forms forms, BylineReader bylines, KnownWords known, UnaryOperator<String> plain) {
        this.forms = forms;
        this.bylines = bylines;
        this.wording = new Wording(forms, known);
        this.collector = new Collector(ontology, forms, bylines, plain);
    }

    /** Nothing where the page shows no evidence that it is a collection. */
    public Optional<Laid> read(String page, List<Line> lines) {
        List<Clip> clips = collector.collect(page, lines);
        return clips.isEmpty() ? Optional.empty() : Optional.of(new Laying(lines).lay(clips));
    }

    /** A collection while it is being laid out. */
    private final class Laying {
        private final List<Line> lines;
        private final Profile profile;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Draft> drafts = new ArrayList<>();

        Laying(List<Line> lines) {
            this.lines = lines;
            this.profile = Profile.of(lines, false);
        }

        /**
         * What stands beside the articles, or with a label or number before their lines, comes first, so that whatever
         * an article holds is the last word on it; prose that none holds is left over, not furniture.
         */
        Laid lay(List<Clip> clips) {
            NavigableMap<Integer, Integer> held = new TreeMap<>();
            clips.stream()
                    .flatMap(c -> Stream.of(c.title(), c.said(), c.body()).flatMap(List::stream))
                    .forEach(h -> held.merge(h.start(), h.end(), Math::min));
            for (Line line : lines) {
                boolean label =
                        held.subMap(line.start(), line.end()).values().stream().anyMatch(end -> end <= line.end());
                boolean field = Sheet.OTHERS.stream()
                        .anyMatch(o -> forms.find(o, line.form()).isPresent());
                add(label || field || !isProse(line) ? Kind.FURNITURE : Kind.BODY, line);
            }
            clips.forEach(this::draft);
            return new Laid(blocks, drafts);
        }

        private static boolean isProse(Line line) {
            String text = line.words().text();
            return text.length() > PROSE && text.indexOf('。') >= 0;
        }

        private Block add(Kind kind, Line line) {
            return add(new Block(0, kind, line.words(), List.of(line), false));
        }

        private Block add(Block block) {
            Block placed = block.at(blocks.size());
            blocks.add(placed);
            return placed;
        }

        private void draft(Clip clip) {
            List<Block> title =
                    clip.title().stream().map(l -> add(Kind.HEAD, l)).toList();
            List<Block> said =
                    clip.said().stream().map(l -> add(Kind.BYLINE, l)).toList();
            List<Block> body = new ArrayList<>();
            List<Block> credits = new ArrayList<>();
            Profile own = clip.body().size() >= OWN_PROFILE ? Profile.of(clip.body(), false) : profile;
            for (Block block : Blocks.of(clip.body(), own, forms, bylines)) {
                switch (block.kind()) {
                    case CREDIT -> credits.add(add(block));
                    case HEAD -> body.add(add(block));
                    case BODY, PULL, FIGURE, CAPTION, BYLINE -> body.add(add(block.as(Kind.BODY)));
                    default -> add(block.as(Kind.FURNITURE));
                }
            }
            while (!body.isEmpty() && body.get(body.size() - 1).is(Kind.HEAD)) {
                add(body.remove(body.size() - 1).as(Kind.FURNITURE));
            }
            if (!body.isEmpty()) {
                drafts.add(new Draft(
                        Article.Kind.ARTICLE,
                        headline(title),
                        List.of(),
                        said,
                        credits,
                        body,
                        List.of(),
                        Set.of(),
                        List.of(),
                        Said.beside(
                                authors(clip.provenance()), clip.provenance().source())));
            }
        }

        private Optional<Headline> headline(List<Block> title) {
            return title.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Headline(title, wording.of(title), List.of(), Optional.empty(), false));
        }

        /** Each with the post of its own where there are as many. */
        private List<Author> authors(Provenance provenance) {
            List<Author> authors = provenance.placed();
            List<String> posts = provenance.posts();
            boolean each = posts.size() == authors.size();
            if (posts.isEmpty() || !each && posts.size() > 1) {
                return authors;
            }
            List<Author> placed = new ArrayList<>();
            for (int i = 0; i < authors.size(); i++) {
                String post = posts.get(each ? i : 0);
                List<Author> named = bylines.read(authors.get(i).name() + "(" + post + ")");
                placed.add(named.size() == 1 ? named.get(0) : authors.get(i));
            }
            return placed;
        }
    }
}
