package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import xinzhi.nlp.Token;
import xinzhi.text.Span;

/** How each word of an article looks to the model that marks terms: itself, its neighbours, and its place in the article. */
public final class WordFeatures {
    private static final String NONE = "-";
    private static final int MANY = 4;
    private static final String OPENERS = "“‘「『";
    private static final String CLOSERS = "”’」』";

    private final Survey survey;
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

    private WordFeatures(Survey survey) {
        this.survey = survey;
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

    /** For each sentence the features of each of its words. */
    public static List<List<List<String>>> of(Survey survey) {
        WordFeatures features = new WordFeatures(survey);
        List<List<List<String>>> all = new ArrayList<>();
        for (List<Token> sentence : survey.tokens()) {
            List<List<String>> words = new ArrayList<>();
            for (int i = 0; i < sentence.size(); i++) {
                words.add(features.of(sentence, i));
            }
            all.add(words);
        }
        return all;
    }

    private String[] unmarked() {
        String[] marks = new String[text.length()];
        Arrays.fill(marks, NONE);
        return marks;
    }

    private static void mark(String[] marks, Span span, String name) {
        for (int i = span.start(); i < span.end(); i++) {
            marks[i] = (i == span.start() ? "B-" : "I-") + name;
        }
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

    private List<String> of(List<Token> sentence, int i) {
        List<String> features = new ArrayList<>(56);
        words(features, sentence, i);
        tags(features, sentence, i);
        characters(features, sentence, i);
        knowledge(features, sentence, i);
        place(features, sentence.get(i).span());
        return features;
    }

    private String word(List<Token> sentence, int i) {
        return i < 0 ? "^" : i >= sentence.size() ? "$" : sentence.get(i).span().of(text);
    }

    private static String tag(List<Token> sentence, int i) {
        return i < 0 ? "^" : i >= sentence.size() ? "$" : sentence.get(i).tag();
    }

    private void words(List<String> features, List<Token> sentence, int i) {
        String word = word(sentence, i);
        String before = word(sentence, i - 1);
        String after = word(sentence, i + 1);
        features.add("w=" + word);
        features.add("w-1=" + before);
        features.add("w+1=" + after);
        features.add("w-2=" + word(sentence, i - 2));
        features.add("w+2=" + word(sentence, i + 2));
        features.add("w-1,w=" + before + ' ' + word);
        features.add("w,w+1=" + word + ' ' + after);
    }

    private static void tags(List<String> features, List<Token> sentence, int i) {
        String tag = tag(sentence, i);
        String before = tag(sentence, i - 1);
        String after = tag(sentence, i + 1);
        features.add("p=" + tag);
        features.add("p-1=" + before);
        features.add("p+1=" + after);
        features.add("p-1,p=" + before + ' ' + tag);
        features.add("p,p+1=" + tag + ' ' + after);
        features.add("p-2,p-1,p=" + tag(sentence, i - 2) + ' ' + before + ' ' + tag);
        features.add("p,p+1,p+2=" + tag + ' ' + after + ' ' + tag(sentence, i + 2));
    }

    private void characters(List<String> features, List<Token> sentence, int i) {
        String word = word(sentence, i);
        features.add("start=" + word.charAt(0));
        features.add("end=" + word.charAt(word.length() - 1));
        if (word.length() > 2) {
            features.add("end2=" + word.substring(word.length() - 2));
            features.add("start2=" + word.substring(0, 2));
        }
        String after = word(sentence, i + 1);
        features.add("end+1=" + after.charAt(after.length() - 1));
        String before = word(sentence, i - 1);
        features.add("end-1=" + before.charAt(before.length() - 1));
        features.add("length=" + Math.min(MANY, word.length()) + (word.charAt(0) < 128 ? "a" : ""));
    }

    private static String markAt(String[] marks, int at) {
        return at < 0 || at >= marks.length ? NONE : marks[at];
    }

    private void knowledge(List<String> features, List<Token> sentence, int i) {
        Span span = sentence.get(i).span();
        String own = markAt(lexicon, span.start());
        String after = i + 1 < sentence.size()
                ? markAt(lexicon, sentence.get(i + 1).span().start())
                : "$";
        String before = i > 0 ? markAt(lexicon, sentence.get(i - 1).span().start()) : "^";
        features.add("lex=" + own);
        features.add("lex-1=" + before);
        features.add("lex+1=" + after);
        features.add("lex,lex+1=" + own + ' ' + after);
        features.add("lex-1,lex=" + before + ' ' + own);
        features.add("lex,p+1=" + own + ' ' + tag(sentence, i + 1));
        features.add("p-1,lex=" + tag(sentence, i - 1) + ' ' + own);
        String rule = markAt(rules, span.start());
        if (!rule.equals(NONE)) {
            features.add("rule=" + rule);
            features.add("rule,lex=" + rule + ' ' + own);
        }
    }

    private void place(List<String> features, Span span) {
        String word = span.of(text);
        if (quotes[span.start()] > ' ') {
            features.add("in=" + quotes[span.start()]);
        }
        if (span.start() > 0 && OPENERS.indexOf(text.charAt(span.start() - 1)) >= 0) {
            features.add("opens quote");
        }
        if (span.end() < text.length() && CLOSERS.indexOf(text.charAt(span.end())) >= 0) {
            features.add("closes quote");
        }
        if (word.length() > 1 && title.contains(word)) {
            features.add("in title");
        }
        features.add("count=" + Math.min(MANY, wordCounts.getOrDefault(word, 0)));
        int at = phraseAt[span.start()];
        if (at < 0) {
            features.add("phrase=-");
        } else {
            phrase(features, span, phrases.get(at));
        }
    }

    private void phrase(List<String> features, Span span, Chunk chunk) {
        String position = (span.start() == chunk.span().start() ? "B" : "")
                + (span.end() == chunk.span().end() ? "E" : "");
        String phrase = chunk.span().of(text);
        String head = chunk.head().word();
        features.add("phrase=" + position + Math.min(MANY, chunk.size()));
        features.add("phrase count=" + position + Math.min(MANY, phraseCounts.getOrDefault(phrase, 1)));
        features.add("head=" + head);
        features.add("head end=" + position + head.charAt(head.length() - 1));
        if (listed(chunk.span())) {
            features.add("listed");
        }
    }

    private boolean listed(Span span) {
        return span.start() > 0 && text.charAt(span.start() - 1) == '、'
                || span.end() < text.length() && text.charAt(span.end()) == '、';
    }
}
