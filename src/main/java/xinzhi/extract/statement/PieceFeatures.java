package xinzhi.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import xinzhi.extract.Mention;
import xinzhi.extract.Passage;
import xinzhi.extract.model.Features;
import xinzhi.nlp.Token;
import xinzhi.text.Span;

/**
 * What a model knows of a piece of a sentence: a template's name, and after {@code =} what fills it. No feature holds a
 * thing's name or a common noun: what a model learns of 甲产业 is to hold for 乙产业.
 */
final class PieceFeatures {
    /** Cue sets of which each word names a problem. */
    private static final Set<String> PROBLEMS = Set.of("problem-noun", "problem-verb", "problem-word", "negation");

    private static final String STOPS = "，；：。！？、“”（）《》";
    private static final String CLAUSE_ENDS = "，；：";
    private static final String TELLING = "vpcudrafy";
    private static final String FIGURE = "m";
    private static final int OPENING = 3;
    private static final int THIRDS = 3;
    private static final int LAST_LINES = 3;

    private final WordSenses senses;
    private final List<Line> lines;
    private final String title;

    PieceFeatures(WordSenses senses, List<Line> lines, String title) {
        this.senses = senses;
        this.lines = lines;
        this.title = title;
    }

    /** A word, or a thing taken for one. */
    private record Word(String text, String tag, Optional<Mention> thing) {
        boolean isStop() {
            return STOPS.contains(text);
        }

        boolean isFigure() {
            return thing.isEmpty() && tag.startsWith(FIGURE);
        }

        boolean isTelling() {
            return thing.isEmpty() && !tag.isEmpty() && TELLING.indexOf(tag.charAt(0)) >= 0;
        }
    }

    /** The piece of a line at {@code span}. Its description may tell a feature several times. */
    Piece of(int at, Span span) {
        Line line = lines.get(at);
        List<Word> words = words(line.passage(), span);
        return new Piece(
                line.passage(),
                span,
                line.pieces().size() == 1,
                line.place().runIn(),
                words.stream().anyMatch(this::namesProblem),
                features -> tell(at, span, words, features));
    }

    private boolean namesProblem(Word word) {
        return word.thing().isEmpty()
                && !word.isStop()
                && senses.of(word.text()).stream().anyMatch(PROBLEMS::contains);
    }

    private void tell(int at, Span span, List<Word> words, Features features) {
        words(words, features);
        pairs(words, features);
        opening(words, features);
        clauses(words, features);
        closing(words, features);
        counts(lines.get(at).passage().text(span), words, features);
        place(at, features);
        words.stream()
                .flatMap(w -> w.thing().stream())
                .findFirst()
                .filter(m -> title.contains(m.entity().label()))
                .ifPresent(m -> features.add("names-topic-first"));
    }

    private static List<Word> words(Passage passage, Span piece) {
        List<Word> words = new ArrayList<>();
        List<Mention> mentions = passage.mentionsIn(piece);
        int next = 0;
        int end = piece.start();
        for (Token token : passage.tokens()) {
            Span span = token.span();
            if (span.start() < end || span.end() > piece.end()) {
                continue;
            }
            while (next < mentions.size() && mentions.get(next).span().end() <= span.start()) {
                next++;
            }
            if (next < mentions.size() && mentions.get(next).span().contains(span)) {
                end = mentions.get(next).span().end();
                words.add(new Word("@", "", Optional.of(mentions.get(next))));
            } else {
                words.add(new Word(passage.text(span), token.tag(), Optional.empty()));
            }
        }
        return words;
    }

    private void words(List<Word> words, Features features) {
        for (Word word : words) {
            if (word.thing().isPresent()) {
                features.add("names-a=", word.thing().get().entity().type().localName());
            } else if (!word.isStop()) {
                if (word.isTelling() || senses.knows(word.text())) {
                    features.add("uses=", word.text());
                }
                senses.of(word.text()).forEach(s -> features.add("uses-sense=", s));
            }
        }
    }

    private void pairs(List<Word> words, Features features) {
        String before = "^";
        for (Word word : words) {
            String own = word.thing().isPresent() || word.isStop() || word.isTelling() || senses.knows(word.text())
                    ? word.text()
                    : tag(word);
            features.add("in-a-row=", before, " ", own);
            before = own;
        }
        features.add("in-a-row=", before, " $");
    }

    private static String tag(Word word) {
        return word.tag().isEmpty() ? "" : word.tag().substring(0, 1);
    }

    private void opening(List<Word> words, Features features) {
        List<Word> first =
                words.stream().filter(w -> !"“".equals(w.text())).limit(OPENING).toList();
        for (int i = 0; i < first.size(); i++) {
            Word word = first.get(i);
            String own = word.thing().isPresent()
                    ? "@" + word.thing().get().entity().type().localName()
                    : word.isTelling() || word.isFigure() ? word.text() : word.tag();
            features.add("opening-", String.valueOf(i + 1), "=", own);
            for (String sense : senses.of(word.text())) {
                features.add(i == 0 ? "opening-sense=" : "near-opening-sense=", sense);
            }
        }
    }

    private void clauses(List<Word> words, Features features) {
        boolean opens = true;
        for (Word word : words) {
            boolean ends = CLAUSE_ENDS.contains(word.text());
            if (opens && !ends) {
                features.add("clause-opening=", word.thing().isPresent() || word.isTelling() ? word.text() : tag(word));
                senses.of(word.text()).forEach(s -> features.add("clause-opening-sense=", s));
            }
            opens = ends;
        }
    }

    private void closing(List<Word> words, Features features) {
        List<Word> inner =
                words.stream().filter(w -> !"。！？；”".contains(w.text())).toList();
        if (inner.isEmpty()) {
            return;
        }
        Word last = inner.get(inner.size() - 1);
        if (last.thing().isEmpty()) {
            boolean telling = last.isTelling() || senses.knows(last.text());
            features.add("closing=", telling ? last.text() : last.tag());
            senses.of(last.text()).forEach(s -> features.add("closing-sense=", s));
            return;
        }
        String label = last.thing().get().entity().label();
        for (int i = 0; i < label.length(); i++) {
            senses.of(label.substring(i)).forEach(s -> features.add("closing-sense=", s));
        }
    }

    private static void counts(String text, List<Word> words, Features features) {
        for (char sign : "：“？《！".toCharArray()) {
            if (text.indexOf(sign) >= 0) {
                features.add("sign=", String.valueOf(sign));
            }
        }
        features.add(
                "characters=",
                text.length() < 20 ? "<20" : text.length() < 40 ? "20+" : text.length() < 80 ? "40+" : "80+");
        features.add("commas=", bucket(text.chars().filter(c -> c == '，').count()));
        features.add("figures=", bucket(words.stream().filter(Word::isFigure).count()));
        features.add(
                "things=",
                bucket(words.stream().filter(w -> w.thing().isPresent()).count()));
    }

    private static String bucket(long count) {
        return count < 4 ? Long.toString(count) : count < 7 ? "4+" : count < 13 ? "7+" : "13+";
    }

    private void place(int at, Features features) {
        Line line = lines.get(at);
        boolean first = at == 0 || !lines.get(at - 1).inParagraphOf(line);
        boolean last = at + 1 == lines.size() || !lines.get(at + 1).inParagraphOf(line);
        features.add("in-paragraph=", first && last ? "only" : first ? "first" : last ? "last" : "between");
        features.add("section=", line.place().kind().name());
        features.add("third=", String.valueOf(THIRDS * at / lines.size() + 1));
        if (line.place().runIn()) {
            features.add("run-in");
        }
        if (at >= lines.size() - LAST_LINES) {
            features.add("ends-article");
        }
    }
}
