package xinzhi.extract.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import xinzhi.extract.Mention;
import xinzhi.extract.Passage;
import xinzhi.extract.model.Snippet;
import xinzhi.nlp.Token;
import xinzhi.ontology.Cues;
import xinzhi.text.Span;

/** Passages in, lines of units out: words cut at mentions, clauses counted, mentions joined into enumerations. */
final class LineReader {
    private static final String STOPS = "，；：。！？";
    private static final int MOST_JOINED = 3;
    private static final int MOST_BETWEEN = 2;

    private final Senses senses;
    private final Set<String> coordinators;
    private final Set<String> roles;

    /** Expects the cue sets {@code coordinator} and {@code role-...}. */
    LineReader(Cues cues) {
        senses = new Senses(cues);
        coordinators = Set.copyOf(cues.words("coordinator"));
        roles = cues.names().stream()
                .filter(name -> name.startsWith("role-") && !name.equals("role-kind"))
                .flatMap(name -> cues.words(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    Line read(Passage passage) {
        List<Mention> mentions = passage.mentions().stream()
                .filter(m -> !roles.contains(passage.text(m.span())))
                .toList();
        List<Unit> units = new ArrayList<>();
        int clause = 0;
        for (Piece piece : joined(passage, pieces(passage, mentions))) {
            String word = passage.text(piece.span());
            List<Snippet> known = piece.mention().isPresent() ? List.of() : senses.of(word);
            units.add(Unit.of(piece.mention(), word, piece.tag(), known, clause, piece.span()));
            clause += word.length() == 1 && STOPS.contains(word) ? 1 : 0;
        }
        return new Line(passage, rows(units));
    }

    private record Piece(Span span, String tag, Optional<Mention> mention) {}

    /** Mentions, and what they leave of the words. */
    private static List<Piece> pieces(Passage passage, List<Mention> mentions) {
        List<Piece> pieces = new ArrayList<>();
        int next = 0;
        int end = 0;
        for (Token token : passage.tokens()) {
            int start = Math.max(end, token.span().start());
            while (next < mentions.size()
                    && mentions.get(next).span().start() < token.span().end()) {
                Mention mention = mentions.get(next++);
                if (start < mention.span().start()) {
                    pieces.add(new Piece(new Span(start, mention.span().start()), token.tag(), Optional.empty()));
                }
                pieces.add(new Piece(mention.span(), "", Optional.of(mention)));
                end = mention.span().end();
                start = Math.max(start, end);
            }
            if (start < token.span().end()) {
                pieces.add(new Piece(new Span(start, token.span().end()), token.tag(), Optional.empty()));
                end = token.span().end();
            }
        }
        return pieces;
    }

    /** Words that together are one of the known words are one. */
    private List<Piece> joined(Passage passage, List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            int end = at + 1;
            for (int to = at + 2; to <= Math.min(pieces.size(), at + MOST_JOINED); to++) {
                Piece last = pieces.get(to - 1);
                Span span = new Span(pieces.get(at).span().start(), last.span().end());
                if (pieces.get(at).mention().isPresent()
                        || last.mention().isPresent()
                        || span.length() > senses.longest()) {
                    break;
                }
                end = senses.knows(passage.text(span)) ? to : end;
            }
            Piece first = pieces.get(at);
            joined.add(
                    end == at + 1
                            ? first
                            : new Piece(
                                    new Span(
                                            first.span().start(),
                                            pieces.get(end - 1).span().end()),
                                    pieces.get(end - 1).tag(),
                                    Optional.empty()));
            at = end;
        }
        return joined;
    }

    /** Mentions that nothing but a word such as 和, and at most a noun or two, stands between are one row. */
    private List<Unit> rows(List<Unit> units) {
        List<Unit> numbered = new ArrayList<>(units);
        int row = -1;
        int last = -1;
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).isMention()) {
                row += last >= 0 && areJoined(units, last, i) ? 0 : 1;
                numbered.set(i, units.get(i).inRow(row));
                last = i;
            }
        }
        return numbered;
    }

    private boolean areJoined(List<Unit> units, int left, int right) {
        List<Unit> between = units.subList(left + 1, right);
        return between.size() <= MOST_BETWEEN
                && between.stream().anyMatch(u -> coordinators.contains(u.word().text()))
                && between.stream().allMatch(u -> coordinators.contains(u.word().text()) || isNoun(u));
    }

    private static boolean isNoun(Unit unit) {
        return unit.kind() == 'n' || unit.tag().text().equals("vn") || unit.hasSense("process-head");
    }
}
