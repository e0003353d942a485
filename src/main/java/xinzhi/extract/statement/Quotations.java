package xinzhi.extract.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import xinzhi.extract.Passage;
import xinzhi.extract.Statement;
import xinzhi.text.Span;

/**
 * What an article quotes.
 *
 * @param statements the quotations
 * @param lines which of the article's sentences are somebody else's words
 */
record Quotations(List<Statement> statements, BitSet lines) {
    static Quotations of(List<Line> lines, RuleBook rules) {
        List<Statement> statements = new ArrayList<>();
        BitSet quoted = new BitSet(lines.size());
        List<Passage> passages = lines.stream().map(Line::passage).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).heading() || quoted.get(i)) {
                continue;
            }
            quoted.set(i, Attribution.isSpeech(passages.get(i).text()));
            for (var match : rules.matches(lines.get(i), r -> r.type() == Statement.Type.QUOTATION)) {
                int start = Attribution.start(passages, i);
                int end = i + Attribution.reach(passages, i);
                Span span = end - start > 1
                        ? Attribution.span(passages, start, end - start)
                        : passages.get(i).toArticle(match.span());
                statements.add(rules.statement(lines.get(i), match, span));
                quoted.set(start, end);
            }
        }
        return new Quotations(List.copyOf(statements), quoted);
    }
}
