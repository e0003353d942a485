package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import xinzhi.extract.model.Description;
import xinzhi.extract.model.Features;
import xinzhi.nlp.Token;
import xinzhi.text.Span;

/** How each word of an article looks to the model that marks terms: itself, its neighbours, and its place in the article. */
public final class WordFeatures {
    private static final String NONE = "-";
    private static final int MANY = 4;
    private static final String OPENERS = "“‘「『";
    private static final String CLOSERS = "”’」』";
    /** What stands before the first word of a sentence and behind its last one. */
    private static final Word BEGINNING = Word.of("^", "^", "^", new Span(0, 1));

    private static final Word END = Word.of("$", "$", "$", new Span(0, 1));

    private final String text;
    private final String title;
    private final Map<String, Integer> wordCounts = new HashMap<>();
    private final Map<String, Integer> phraseCounts = new HashMap<>();
    /** For each character the mark of what covers it. */
    private final String[] lexicon;

    private final String[] rules;
    /** For each character the place of its noun phrase among {@link #phrases}, or -1. */
    private final int[] phraseAt;

    private final List<Chunk> phrases;
    private final char[] quotes;

    /** @param known the mark of what the lexicon knows there */
    private record Word(String text, String tag, String start, String end, String known, Span span) {
        static Word of(String text, String tag, String known, Span span) {
            return new Word(text, tag, text.substring(0, 1), text.substring(text.length() - 1), known, span);
        }
    }

    /** A word of a sentence, from which its neighbours are told. */
    private record Place(List<Word> sentence, int here) {
        Word at(int offset) {
            int at = here + offset;
            return at < 0 ? BEGINNING : at >= sentence.size() ? END : sentence.get(at);
        }
    }

    private WordFeatures(Survey survey) {
        text = survey.text();
        title = survey.article().title().orElse("");
        lexicon = unmarked();
        rules = unmarked();
        phraseAt = new int[text.length()];
        Arrays.fill(phraseAt, -1);
        phrases = survey.allPhrases();
        quotes = new char[text.length()];
        survey.tokens().forEach(s -> s.forEach(t -> wordCounts.merge(t.span().of(text), 1, Integer::sum)));
        for (int i = 0; i < phrases.size(); i++) {
            Span span = phrases.get(i).span();
            phraseCounts.merge(span.of(text), 1, Integer::sum);
            Arrays.fill(phraseAt, span.start(), span.end(), i);
        }
        for (Candidate candidate : survey.candidates()) {
            mark(rules, candidate.span(), candidate.type().localName());
        }
        survey.longest().forEach(h -> mark(lexicon, h.span(), h.entry().type().localName()));
        markQuotes();
    }

    /** For each sentence the description of each of its words. */
    public static List<List<Description>> of(Survey survey) {
        WordFeatures features = new WordFeatures(survey);
        List<List<Description>> all = new ArrayList<>();
        for (List<Token> tokens : survey.tokens()) {
            List<Word> sentence = tokens.stream().map(features::word).toList();
            all.add(IntStream.range(0, sentence.size())
                    .mapToObj(i -> (Description) told -> features.tell(new Place(sentence, i), told))
                    .toList());
        }
        return all;
    }

    private Word word(Token token) {
        Span span = token.span();
        return Word.of(span.of(text), token.tag(), lexicon[span.start()], span);
    }

    private String[] unmarked() {
        String[] marks = new String[text.length()];
        Arrays.fill(marks, NONE);
        return marks;
    }

    private static void mark(String[] marks, Span span, String name) {
        Arrays.fill(marks, span.start(), span.end(), "I-" + name);
        marks[span.start()] = "B-" + name;
    }

    private void markQuotes() {
        char open = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                open = ' ';
            } else if (c == '《' || OPENERS.indexOf(c) >= 0) {
                open = c == '《' ? c : '“';
            } else if (c == '》' || CLOSERS.indexOf(c) >= 0) {
                open = ' ';
            } else {
                quotes[i] = open;
            }
        }
    }

    private void tell(Place place, Features features) {
        words(place, features);
        tags(place, features);
        characters(place, features);
        knowledge(place, features);
        place(place.at(0), features);
    }

    private static void words(Place place, Features features) {
        String word = place.at(0).text();
        String before = place.at(-1).text();
        String after = place.at(1).text();
        features.add("w=", word);
        features.add("w-1=", before);
        features.add("w+1=", after);
        features.add("w-2=", place.at(-2).text());
        features.add("w+2=", place.at(2).text());
        features.add("w-1,w=", before, " ", word);
        features.add("w,w+1=", word, " ", after);
    }

    private static void tags(Place place, Features features) {
        String tag = place.at(0).tag();
        String before = place.at(-1).tag();
        String after = place.at(1).tag();
        features.add("p=", tag);
        features.add("p-1=", before);
        features.add("p+1=", after);
        features.add("p-1,p=", before, " ", tag);
        features.add("p,p+1=", tag, " ", after);
        features.add("p-2,p-1,p=", place.at(-2).tag(), " ", before, " ", tag);
        features.add("p,p+1,p+2=", tag, " ", after, " ", place.at(2).tag());
    }

    private static void characters(Place place, Features features) {
        Word word = place.at(0);
        String text = word.text();
        features.add("start=", word.start());
        features.add("end=", word.end());
        if (text.length() > 2) {
            features.add("end2=", text.substring(text.length() - 2));
            features.add("start2=", text.substring(0, 2));
        }
        features.add("end+1=", place.at(1).end());
        features.add("end-1=", place.at(-1).end());
        features.add("length=", upTo(MANY, text.length()), text.charAt(0) < 128 ? "a" : "");
    }

    private static String upTo(int most, int count) {
        return String.valueOf(Math.min(most, count));
    }

    private void knowledge(Place place, Features features) {
        String own = place.at(0).known();
        String after = place.at(1).known();
        String before = place.at(-1).known();
        features.add("lex=", own);
        features.add("lex-1=", before);
        features.add("lex+1=", after);
        features.add("lex,lex+1=", own, " ", after);
        features.add("lex-1,lex=", before, " ", own);
        features.add("lex,p+1=", own, " ", place.at(1).tag());
        features.add("p-1,lex=", place.at(-1).tag(), " ", own);
        String rule = rules[place.at(0).span().start()];
        if (!rule.equals(NONE)) {
            features.add("rule=", rule);
            features.add("rule,lex=", rule, " ", own);
        }
    }

    private void place(Word word, Features features) {
        Span span = word.span();
        if (quotes[span.start()] > ' ') {
            features.add("in=", String.valueOf(quotes[span.start()]));
        }
        if (span.start() > 0 && OPENERS.indexOf(text.charAt(span.start() - 1)) >= 0) {
            features.add("opens quote");
        }
        if (span.end() < text.length() && CLOSERS.indexOf(text.charAt(span.end())) >= 0) {
            features.add("closes quote");
        }
        if (span.length() > 1 && title.contains(word.text())) {
            features.add("in title");
        }
        features.add("count=", upTo(MANY, wordCounts.getOrDefault(word.text(), 0)));
        int at = phraseAt[span.start()];
        if (at < 0) {
            features.add("phrase=-");
        } else {
            phrase(span, phrases.get(at), features);
        }
    }

    private void phrase(Span span, Chunk chunk, Features features) {
        String position = span.start() == chunk.span().start()
                ? span.end() == chunk.span().end() ? "BE" : "B"
                : span.end() == chunk.span().end() ? "E" : "";
        String phrase = chunk.span().of(text);
        String head = chunk.head().word();
        features.add("phrase=", position, upTo(MANY, chunk.size()));
        features.add("phrase count=", position, upTo(MANY, phraseCounts.getOrDefault(phrase, 1)));
        features.add("head=", head);
        features.add("head end=", position, head.substring(head.length() - 1));
        if (listed(chunk.span())) {
            features.add("listed");
        }
    }

    private boolean listed(Span span) {
        return span.start() > 0 && text.charAt(span.start() - 1) == '、'
                || span.end() < text.length() && text.charAt(span.end()) == '、';
    }
}
