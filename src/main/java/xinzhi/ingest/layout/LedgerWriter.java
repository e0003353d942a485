package xinzhi.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinzhi.ingest.layout.block.Block;
import xinzhi.ingest.layout.block.Kind;
import xinzhi.ingest.layout.draft.Draft;
import xinzhi.ingest.layout.line.Blanks;
import xinzhi.ingest.layout.line.Line;
import xinzhi.ingest.layout.line.Passage;
import xinzhi.text.Article;
import xinzhi.text.Span;

/** Writes down what became of every character of a page. */
final class LedgerWriter {
    private record Verdict(Part part, Optional<String> articleId, String reason) {}

    private static final Verdict WHITE = new Verdict(Part.WHITE_SPACE, Optional.empty(), "white space");
    private static final Verdict LEFT = new Verdict(Part.UNASSIGNED, Optional.empty(), "no article claims it");
    private static final Verdict FURNITURE = new Verdict(Part.FURNITURE, Optional.empty(), "page furniture");

    private final String page;
    /** Null where nothing has been said yet. */
    private final @Nullable Verdict[] verdicts;

    private LedgerWriter(String page) {
        this.page = page;
        this.verdicts = new Verdict[page.length()];
    }

    static Ledger write(String page, List<Line> lines, List<Block> blocks, List<Draft> drafts, List<Article> articles) {
        LedgerWriter writer = new LedgerWriter(page);
        for (Block block : blocks) {
            writer.set(block.words(), ofKind(block.kind()));
        }
        for (int i = 0; i < drafts.size(); i++) {
            writer.set(drafts.get(i), articles.get(i));
        }
        lines.forEach(writer::fillLine);
        return writer.ledger();
    }

    private static Verdict ofKind(Kind kind) {
        return switch (kind) {
            case FURNITURE -> FURNITURE;
            case RUNNING_HEAD -> aside("journal, running head or page number");
            case KEYWORDS -> aside("keywords");
            case NUMBER -> aside("number, date, fund or editor of a paper");
            case TRANSLATION -> aside("English part of a paper");
            case FOOTNOTE -> aside("footnote");
            case TABLE -> aside("table or figure of a paper");
            case BOX -> aside("box beside a paper");
            case REFERENCE -> aside("references, and what follows them");
            default -> LEFT;
        };
    }

    private static Verdict aside(String reason) {
        return new Verdict(Part.FURNITURE, Optional.empty(), reason);
    }

    private void set(Draft draft, Article article) {
        Optional<String> id = Optional.of(article.id());
        Verdict body = new Verdict(Part.BODY, id, draft.isArticle() ? "paragraph" : "words of a picture");
        Verdict section = new Verdict(Part.BODY, id, "section heading");
        Verdict pull = new Verdict(Part.BODY, id, "pull quote");
        draft.body().forEach(b -> set(b.words(), b.is(Kind.HEAD) ? section : body));
        draft.pulls().forEach(b -> set(b.words(), b.is(Kind.HEAD) ? section : pull));
        Verdict title = new Verdict(Part.TITLE, id, "headline");
        draft.headline().ifPresent(h -> h.lines().forEach(b -> set(b.words(), title)));
        draft.columns().forEach(b -> set(b.words(), new Verdict(Part.COLUMN, id, "column name")));
        Verdict credit = new Verdict(Part.AFFILIATION, id, "affiliation, source or photo credit");
        for (Span span : article.creditSpans()) {
            for (int i = span.start(); i < span.end(); i++) {
                if (!Blanks.isBlank(page.charAt(i))) {
                    verdicts[i] = credit;
                }
            }
        }
        draft.bylines().forEach(b -> set(b.words(), new Verdict(Part.BYLINE, id, "byline")));
    }

    private void set(Passage words, Verdict verdict) {
        for (int i = 0; i < words.length(); i++) {
            if (words.at(i) >= 0) {
                verdicts[words.at(i)] = verdict;
            }
        }
    }

    /** Markup and the blanks between the characters of a line go with the words before them, else after them. */
    private void fillLine(Line line) {
        int start = line.start();
        while (start > 0
                && (page.charAt(start - 1) == '#' || page.charAt(start - 1) == '>' || page.charAt(start - 1) == ' ')) {
            start--;
        }
        while (Blanks.isBlank(page.charAt(start))) {
            start++;
        }
        Verdict before = firstOf(start, line.end());
        for (int i = start; i < line.end(); i++) {
            before = known(i).orElse(before);
            verdicts[i] = before;
        }
    }

    private Verdict firstOf(int start, int end) {
        for (int i = start; i < end; i++) {
            if (known(i).isPresent()) {
                return known(i).get();
            }
        }
        return LEFT;
    }

    private Optional<Verdict> known(int index) {
        return Optional.ofNullable(verdicts[index]);
    }

    private Ledger ledger() {
        List<LedgerEntry> entries = new ArrayList<>();
        int start = 0;
        while (start < page.length()) {
            Verdict verdict = at(start);
            int end = start + 1;
            while (end < page.length() && at(end).equals(verdict)) {
                end++;
            }
            entries.add(new LedgerEntry(new Span(start, end), verdict.part(), verdict.articleId(), verdict.reason()));
            start = end;
        }
        return new Ledger(entries);
    }

    /** A mark that no line has words beside, as the sign of a quotation has on an empty line, is furniture. */
    private Verdict at(int i) {
        return known(i).orElse(Blanks.isBlank(page.charAt(i)) ? WHITE : FURNITURE);
    }
}
