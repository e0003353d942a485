package xinzhi.extract.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Passage;
import xinzhi.extract.Statement;
import xinzhi.extract.Unissued;
import xinzhi.ontology.ThingType;
import xinzhi.text.Author;
import xinzhi.text.Span;

/**
 * What an article quotes.
 *
 * @param statements the quotations
 * @param lines which of the article's sentences are somebody else's words
 */
record Quotations(List<Statement> statements, BitSet lines) {
    /** A quotation is this much as sure where who speaks stands in another sentence. */
    private static final double ELSEWHERE = 0.85;

    /** @param ownStudy whether the article tells of its authors' own study: 研究发现 is their word then */
    static Quotations of(
            List<Line> lines,
            RuleBook rules,
            Antecedents antecedents,
            Unissued unissued,
            List<Author> authors,
            boolean ownStudy) {
        List<Statement> statements = new ArrayList<>();
        BitSet quoted = new BitSet(lines.size());
        List<Passage> passages = lines.stream().map(Line::passage).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).heading() || quoted.get(i)) {
                continue;
            }
            quoted.set(i, Attribution.isSpeech(passages.get(i).text()));
            List<Statement> before = List.copyOf(statements);
            for (StatementRule.Match match : quoting(lines.get(i), rules)) {
                if (ownStudy && match.group("study").isPresent() || isOfUnissued(match, passages.get(i), unissued)) {
                    continue;
                }
                int start = Attribution.start(passages, i);
                int end = reach(lines, rules, passages, i);
                boolean one = end - start == 1;
                Span span =
                        one ? passages.get(i).toArticle(match.span()) : Attribution.span(passages, start, end - start);
                List<Mention> mentions = one
                        ? passages.get(i).mentionsIn(match.span())
                        : passages.subList(start, end).stream()
                                .flatMap(p -> p.mentions().stream())
                                .toList();
                Statement quotation = rules.statement(lines.get(i), match, span, mentions);
                Optional<Entity> meant = Optional.empty();
                if (match.group("pronoun").isPresent()) {
                    meant = antecedents.person(lines, i, start, match, before, authors);
                } else if (match.group("body").isPresent()) {
                    meant = antecedents.body(lines, i, match);
                }
                statements.add(meant.map(e -> quotation.by(e, ELSEWHERE * quotation.confidence()))
                        .orElse(quotation));
                quoted.set(start, end);
            }
        }
        return new Quotations(List.copyOf(statements), quoted);
    }

    private static boolean isOfUnissued(StatementRule.Match match, Passage passage, Unissued unissued) {
        return match.group("speaker").isPresent()
                && Attribution.speaker(match)
                        .filter(e -> e.type() == ThingType.POLICY)
                        .isPresent()
                && unissued.isNamedAfter(passage, match.place("speaker").start());
    }

    private static List<StatementRule.Match> quoting(Line line, RuleBook rules) {
        return rules.matches(line, r -> r.type() == Statement.Type.QUOTATION);
    }

    /** Where the quotation ends that begins at {@code at}; speech that the next line closes with its speaker is that one's. */
    private static int reach(List<Line> lines, RuleBook rules, List<Passage> passages, int at) {
        int end = at + Attribution.reach(passages, at);
        boolean another = end - at > 1
                && end < lines.size()
                && lines.get(end).inParagraphOf(lines.get(at))
                && quoting(lines.get(end), rules).stream().anyMatch(Attribution::closes);
        return another ? at + 1 : end;
    }
}
