package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import xinzhi.extract.model.Description;
import xinzhi.extract.model.Features;
import xinzhi.extract.model.Snippet;
import xinzhi.extract.word.Chunk;
import xinzhi.nlp.Token;
import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/** How each word of an article looks to the model that marks terms: itself, its neighbours, and its place in the article. */
public final class WordFeatures {
    private static final int MANY = 4;
    private static final String OPENERS = "“‘「『";
    private static final String CLOSERS = "”’」』";
    /** Behind it come no quotation marks. */
    private static final char LAST_MARK = '』';

    // What is told of a word; p is its part of speech, lex what the lexicon knows there.
    private static final Snippet WORD = Snippet.of("w=");
    private static final Snippet WORD_1_BEFORE = Snippet.of("w-1=");
    private static final Snippet WORD_1_AFTER = Snippet.of("w+1=");
    private static final Snippet WORD_2_BEFORE = Snippet.of("w-2=");
    private static final Snippet WORD_2_AFTER = Snippet.of("w+2=");
    private static final Snippet WORDS_BEFORE = Snippet.of("w-1,w=");
    private static final Snippet WORDS_AFTER = Snippet.of("w,w+1=");
    private static final Snippet TAG = Snippet.of("p=");
    private static final Snippet TAG_BEFORE = Snippet.of("p-1=");
    private static final Snippet TAG_AFTER = Snippet.of("p+1=");
    private static final Snippet TAGS_BEFORE = Snippet.of("p-1,p=");
    private static final Snippet TAGS_AFTER = Snippet.of("p,p+1=");
    private static final Snippet TAGS_2_BEFORE = Snippet.of("p-2,p-1,p=");
    private static final Snippet TAGS_2_AFTER = Snippet.of("p,p+1,p+2=");
    private static final Snippet START = Snippet.of("start=");
    private static final Snippet LAST = Snippet.of("end=");
    private static final Snippet START_2 = Snippet.of("start2=");
    private static final Snippet END_2 = Snippet.of("end2=");
    private static final Snippet END_BEFORE = Snippet.of("end-1=");
    private static final Snippet END_AFTER = Snippet.of("end+1=");
    private static final Snippet LENGTH = Snippet.of("length=");
    private static final Snippet KNOWN = Snippet.of("lex=");
    private static final Snippet KNOWN_BEFORE = Snippet.of("lex-1=");
    private static final Snippet KNOWN_AFTER = Snippet.of("lex+1=");
    private static final Snippet KNOWN_AND_AFTER = Snippet.of("lex,lex+1=");
    private static final Snippet KNOWN_AND_BEFORE = Snippet.of("lex-1,lex=");
    private static final Snippet KNOWN_AND_TAG_AFTER = Snippet.of("lex,p+1=");
    private static final Snippet TAG_BEFORE_AND_KNOWN = Snippet.of("p-1,lex=");
    private static final Snippet RULE = Snippet.of("rule=");
    private static final Snippet RULE_AND_KNOWN = Snippet.of("rule,lex=");
    private static final Snippet IN = Snippet.of("in=");
    private static final Snippet OPENS_QUOTE = Snippet.of("opens quote");
    private static final Snippet CLOSES_QUOTE = Snippet.of("closes quote");
    private static final Snippet IN_TITLE = Snippet.of("in title");
    private static final Snippet COUNT = Snippet.of("count=");
    private static final Snippet NO_PHRASE = Snippet.of("phrase=-");
    private static final Snippet PHRASE = Snippet.of("phrase=");
    private static final Snippet PHRASE_COUNT = Snippet.of("phrase count=");
    private static final Snippet HEAD = Snippet.of("head=");
    private static final Snippet HEAD_END = Snippet.of("head end=");
    private static final Snippet LISTED = Snippet.of("listed");

    private static final Snippet AND = Snippet.of(" ");
    private static final Snippet NONE = Snippet.of("-");
    private static final Snippet NOTHING = Snippet.of("");
    private static final Snippet LATIN = Snippet.of("a");
    private static final Snippet FIRST_OF = Snippet.of("B");
    private static final Snippet LAST_OF = Snippet.of("E");
    private static final Snippet BOTH = Snippet.of("BE");
    /** Numbers up to {@link #MANY}. */
    private static final List<Snippet> SIZES = IntStream.rangeClosed(0, MANY)
            .mapToObj(n -> Snippet.of(String.valueOf(n)))
            .toList();

    private static final List<Snippet> FIRST = marks("B-");
    private static final List<Snippet> LATER = marks("I-");

    /** What stands before the first word of a sentence and behind its last one. */
    private static final Word BEGINNING =
            new Word(Form.of("^", 0, ""), Snippet.of("^"), Snippet.of("^"), new Span(0, 1));

    private static final Word END = new Word(Form.of("$", 0, ""), Snippet.of("$"), Snippet.of("$"), new Span(0, 1));

    private final String text;
    private final String title;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Form> forms = new HashMap<>();
    private final Map<String, Snippet> tags = new HashMap<>();
    /** For each character the mark of what covers it. */
    private final Snippet[] lexicon;

    private final Snippet[] rules;
    /** For each character the place of its noun phrase among {@link #phrases}, or -1. */
    private final int[] phraseAt;

    private final List<Phrase> phrases;
    private final char[] quotes;

    /**
     * A word wherever it stands.
     *
     * @param start its first character, its last one is the {@code end}; {@code start2} and {@code end2} are two of them
     * @param size how many characters
     * @param count how often the article has it
     */
    private record Form(
            Snippet text,
            Snippet start,
            Snippet end,
            Snippet start2,
            Snippet end2,
            Snippet size,
            Snippet script,
            Snippet count,
            boolean inTitle) {
        static Form of(String text, int count, String title) {
            int length = text.length();
            return new Form(
                    Snippet.of(text),
                    Snippet.of(text.substring(0, 1)),
                    Snippet.of(text.substring(length - 1)),
                    Snippet.of(text.substring(0, Math.min(2, length))),
                    Snippet.of(text.substring(Math.max(0, length - 2))),
                    upTo(MANY, length),
                    text.charAt(0) < 128 ? LATIN : NOTHING,
                    upTo(MANY, count),
                    length > 1 && title.contains(text));
        }
    }

    /** A form at a place. @param known the mark of what the lexicon knows there */
    private record Word(Form form, Snippet tag, Snippet known, Span span) {
        Snippet text() {
            return form.text();
        }
    }

    /** A word of a sentence, from which its neighbours are told. */
    private record Place(List<Word> sentence, int here) {
        Word at(int offset) {
            int at = here + offset;
            return at < 0 ? BEGINNING : at >= sentence.size() ? END : sentence.get(at);
        }
    }

    /** A noun phrase as its words see it. @param count how often the article has it */
    private record Phrase(Span span, Snippet size, Snippet count, Snippet head, Snippet headEnd, boolean listed) {}

    private WordFeatures(Survey survey) {
        text = survey.text();
        title = survey.article().title().orElse("");
        lexicon = unmarked();
        rules = unmarked();
        phraseAt = new int[text.length()];
        Arrays.fill(phraseAt, -1);
        quotes = new char[text.length()];
        survey.tokens().forEach(s -> s.forEach(t -> counts.merge(t.span().of(text), 1, Integer::sum)));
        phrases = phrases(survey.allPhrases());
        for (int i = 0; i < phrases.size(); i++) {
            Span span = phrases.get(i).span();
            Arrays.fill(phraseAt, span.start(), span.end(), i);
        }
        survey.candidates().forEach(c -> mark(rules, c.span(), c.type()));
        survey.longest().forEach(h -> mark(lexicon, h.span(), h.entry().type()));
        markQuotes();
    }

    private List<Phrase> phrases(List<Chunk> chunks) {
        Map<String, Integer> often = new HashMap<>();
        chunks.forEach(c -> often.merge(c.span().of(text), 1, Integer::sum));
        return chunks.stream()
                .map(c -> {
                    Span span = c.span();
                    String head = c.head().word();
                    return new Phrase(
                            span,
                            upTo(MANY, c.size()),
                            upTo(MANY, often.getOrDefault(span.of(text), 1)),
                            Snippet.of(head),
                            Snippet.of(head.substring(head.length() - 1)),
                            listed(span));
                })
                .toList();
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
        Form form = forms.computeIfAbsent(span.of(text), f -> Form.of(f, counts.get(f), title));
        return new Word(form, tags.computeIfAbsent(token.tag(), Snippet::of), lexicon[span.start()], span);
    }

    private Snippet[] unmarked() {
        Snippet[] marks = new Snippet[text.length()];
        Arrays.fill(marks, NONE);
        return marks;
    }

    private static List<Snippet> marks(String place) {
        return Arrays.stream(ThingType.values())
                .map(type -> Snippet.of(place + type.localName()))
                .toList();
    }

    private static void mark(Snippet[] marks, Span span, ThingType type) {
        Arrays.fill(marks, span.start(), span.end(), LATER.get(type.ordinal()));
        marks[span.start()] = FIRST.get(type.ordinal());
    }

    private void markQuotes() {
        char open = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > LAST_MARK) {
                quotes[i] = open;
            } else if (c == '\n') {
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
        Snippet word = place.at(0).text();
        Snippet before = place.at(-1).text();
        Snippet after = place.at(1).text();
        features.add(WORD, word);
        features.add(WORD_1_BEFORE, before);
        features.add(WORD_1_AFTER, after);
        features.add(WORD_2_BEFORE, place.at(-2).text());
        features.add(WORD_2_AFTER, place.at(2).text());
        features.add(WORDS_BEFORE, before, AND, word);
        features.add(WORDS_AFTER, word, AND, after);
    }

    private static void tags(Place place, Features features) {
        Snippet tag = place.at(0).tag();
        Snippet before = place.at(-1).tag();
        Snippet after = place.at(1).tag();
        features.add(TAG, tag);
        features.add(TAG_BEFORE, before);
        features.add(TAG_AFTER, after);
        features.add(TAGS_BEFORE, before, AND, tag);
        features.add(TAGS_AFTER, tag, AND, after);
        features.add(TAGS_2_BEFORE, place.at(-2).tag(), AND, before, AND, tag);
        features.add(TAGS_2_AFTER, tag, AND, after, AND, place.at(2).tag());
    }

    private static void characters(Place place, Features features) {
        Form form = place.at(0).form();
        features.add(START, form.start());
        features.add(LAST, form.end());
        if (place.at(0).span().length() > 2) {
            features.add(END_2, form.end2());
            features.add(START_2, form.start2());
        }
        features.add(END_AFTER, place.at(1).form().end());
        features.add(END_BEFORE, place.at(-1).form().end());
        features.add(LENGTH, form.size(), form.script());
    }

    private static Snippet upTo(int most, int count) {
        return SIZES.get(Math.min(most, count));
    }

    private void knowledge(Place place, Features features) {
        Snippet own = place.at(0).known();
        Snippet after = place.at(1).known();
        Snippet before = place.at(-1).known();
        features.add(KNOWN, own);
        features.add(KNOWN_BEFORE, before);
        features.add(KNOWN_AFTER, after);
        features.add(KNOWN_AND_AFTER, own, AND, after);
        features.add(KNOWN_AND_BEFORE, before, AND, own);
        features.add(KNOWN_AND_TAG_AFTER, own, AND, place.at(1).tag());
        features.add(TAG_BEFORE_AND_KNOWN, place.at(-1).tag(), AND, own);
        Snippet rule = rules[place.at(0).span().start()];
        if (rule != NONE) {
            features.add(RULE, rule);
            features.add(RULE_AND_KNOWN, rule, AND, own);
        }
    }

    private void place(Word word, Features features) {
        Span span = word.span();
        if (quotes[span.start()] > ' ') {
            features.add(IN, Snippet.of(String.valueOf(quotes[span.start()])));
        }
        if (span.start() > 0 && OPENERS.indexOf(text.charAt(span.start() - 1)) >= 0) {
            features.add(OPENS_QUOTE);
        }
        if (span.end() < text.length() && CLOSERS.indexOf(text.charAt(span.end())) >= 0) {
            features.add(CLOSES_QUOTE);
        }
        if (word.form().inTitle()) {
            features.add(IN_TITLE);
        }
        features.add(COUNT, word.form().count());
        int at = phraseAt[span.start()];
        if (at < 0) {
            features.add(NO_PHRASE);
        } else {
            phrase(span, phrases.get(at), features);
        }
    }

    private static void phrase(Span span, Phrase phrase, Features features) {
        Snippet position = span.start() == phrase.span().start()
                ? span.end() == phrase.span().end() ? BOTH : FIRST_OF
                : span.end() == phrase.span().end() ? LAST_OF : NOTHING;
        features.add(PHRASE, position, phrase.size());
        features.add(PHRASE_COUNT, position, phrase.count());
        features.add(HEAD, phrase.head());
        features.add(HEAD_END, position, phrase.headEnd());
        if (phrase.listed()) {
            features.add(LISTED);
        }
    }

    private boolean listed(Span span) {
        return span.start() > 0 && text.charAt(span.start() - 1) == '、'
                || span.end() < text.length() && text.charAt(span.end()) == '、';
    }
}
