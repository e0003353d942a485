package xinzhi.ingest.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import xinzhi.ingest.layout.block.Block;
import xinzhi.ingest.layout.block.Kind;
import xinzhi.ingest.layout.draft.Draft;
import xinzhi.ingest.layout.line.BylineReader;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Passage;
import xinzhi.text.Author;
import xinzhi.text.Page;

/** A draft in, its paragraphs in reading order out: broken ones joined, headings and pull quotes in their places. */
final class BodyWriter {
    private final Forms forms;
    private final BylineReader bylines;

    BodyWriter(Forms forms, BylineReader bylines) {
        this.forms = forms;
        this.bylines = bylines;
    }

    BodyText write(Page page, Draft draft) {
        return draft.isArticle() ? article(draft) : picture(page, draft);
    }

    private BodyText article(Draft draft) {
        BodyText body = new BodyText();
        List<Block> pulls = new ArrayList<>(draft.pulls());
        pulls.sort(Comparator.comparingInt(Block::index));
        pulls.stream().filter(draft.atTop()::contains).forEach(p -> body.heading(words(p)));
        pulls.removeAll(draft.atTop());
        List<Block> late = new ArrayList<>();
        Optional<Block> before = Optional.empty();
        for (Block block : draft.body()) {
            List<Block> here =
                    pulls.stream().filter(p -> anchor(draft, p).equals(block)).toList();
            pulls.removeAll(here);
            late.addAll(here);
            if (block.is(Kind.BODY)
                    && !block.isItem()
                    && before.filter(this::isBrokenOff).isPresent()) {
                body.goOn(block.words());
            } else {
                late.forEach(p -> body.heading(words(p)));
                late.clear();
                add(body, block, before);
            }
            before = Optional.of(block);
        }
        late.forEach(p -> body.heading(words(p)));
        return body;
    }

    private boolean isBrokenOff(Block block) {
        return block.breaksOff()
                && forms.timedSpeaker(block.lines().get(0).form()).isEmpty();
    }

    private void add(BodyText body, Block block, Optional<Block> before) {
        boolean secondLine = block.is(Kind.HEAD)
                && block.level() == 0
                && before.filter(b -> b.is(Kind.HEAD)).isPresent()
                && forms.leadingMarks(block.text()) == 0
                && forms.find("numberedHeading", block.text()).isEmpty();
        if (secondLine) {
            body.goOn(words(block));
        } else if (block.is(Kind.HEAD)) {
            body.heading(words(block));
        } else {
            body.paragraph(block.words());
        }
    }

    /** The block of the text before which a pull quote stands on the page. */
    private static Block anchor(Draft draft, Block pull) {
        return draft.body().stream()
                .filter(b -> b.index() > pull.index())
                .min(Comparator.comparingInt(Block::index))
                .orElse(draft.first());
    }

    private Passage words(Block block) {
        int marks = forms.leadingMarks(block.text());
        return block.words().part(marks, block.words().length());
    }

    /** Captions and figures keep their lines; who took or drew them is a credit, not text. */
    private BodyText picture(Page page, Draft draft) {
        BodyText body = new BodyText();
        for (Block block : draft.body()) {
            boolean caption = block.is(Kind.CAPTION);
            Optional<Forms.Match> credit = forms.find(caption ? "photoCredit" : "figureCredit", block.text())
                    .filter(m -> !names(m).isEmpty());
            int end = credit.map(m -> caption ? m.matcher().start("credit") : 0)
                    .orElse(block.words().length());
            credit.ifPresent(
                    m -> body.credit(block.words().part(end, block.words().length()), names(m)));
            if (end > 0 && caption) {
                body.paragraph(block.words().part(0, end));
            } else if (end > 0) {
                block.lines().forEach(l -> body.paragraph(Passage.spaced(page.text(), l.start(), l.end())));
            }
        }
        return body;
    }

    private List<Author> names(Forms.Match match) {
        return match.who().map(bylines::read).orElse(List.of());
    }
}
