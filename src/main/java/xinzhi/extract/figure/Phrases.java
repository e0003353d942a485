package xinzhi.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import xinzhi.extract.Passage;
import xinzhi.nlp.Token;
import xinzhi.ontology.Cues;
import xinzhi.text.Span;

/** Trims what a figure rule caught to the phrase that a reader would write: 其中，全省已建成…的 loses both its ends. */
final class Phrases {
    private static final int LONGEST = 30;
    private static final int SHORTEST = 3;
    private static final String LEADING_SIGNS = "◷⌂◇⌈⌉、，—";
    private static final String TRAILING_SIGNS = "◷⌈⌉、，—";
    private static final String OPENING = "“‘（(《";
    private static final String CLOSING = "”’）)》";
    private static final Set<String> UNCOUNTED = Set.of("share", "multiple", "money");
    private static final String TIME = "time";
    private static final String DONE = "了";
    /** Verbs, adverbs and what stands with them. */
    private static final Set<String> DOING = Set.of("v", "d", "ad", "f", "p", "ule", "uzhe", "uguo", "ude3", "y");

    private static final Set<String> COUNTED = Set.of("count", "person");

    private final List<String> lead;
    private final List<String> trail;
    private final Pattern somePlaces;
    private final Pattern done;
    private final Pattern ranked;
    private final Set<String> nominal;
    private final List<String> heads;
    private final List<String> measured;

    Phrases(Cues cues) {
        lead = cues.words("figure-lead");
        trail = cues.words("figure-trail");
        somePlaces = Pattern.compile(
                cues.expand("^(?:{figure-some}{figure-some-place}|{figure-many-places}|{figure-each-place})的?"));
        done = Pattern.compile(cues.expand("^{figure-done}了?"));
        ranked = Pattern.compile(cues.expand("{figure-ranked}"));
        nominal = Set.copyOf(cues.words("nominal-verb"));
        heads = cues.words("figure-head");
        measured = Stream.of("figure-head", "figure-measured")
                .flatMap(set -> cues.words(set).stream())
                .toList();
    }

    /** The phrase in a stretch of a frame's code, empty where nothing is left of it. */
    String of(Frame frame, int start, int end, Unit unit) {
        int from = after(somePlaces, frame, afterLead(frame, start, end), end);
        int to = beforeTrail(frame, from, end);
        if (from >= to) {
            return "";
        }
        int cut = UNCOUNTED.contains(unit.kind()) ? afterVerbs(frame, from, to) : from;
        // so many roads are built, so long is a road
        return shortened(frame.decode(COUNTED.contains(unit.kind()) ? cut : after(done, frame, cut, to), to));
    }

    /** Behind what a stretch begins with, unless nothing were left of it. */
    private static int after(Pattern beginning, Frame frame, int start, int end) {
        Matcher matcher = beginning.matcher(frame.code()).region(start, end);
        return matcher.find() && matcher.end() < end && frame.isEdge(matcher.end()) ? matcher.end() : start;
    }

    /** The words of a stretch with nothing left off but signs and words at its end. */
    String trimmed(Frame frame, int start, int end) {
        int to = beforeTrail(frame, start, end);
        return start >= to ? "" : shortened(frame.decode(start, to));
    }

    /** The nouns that a clause begins with, where there are enough of them to name something. */
    String opening(Frame clause, NounRun nouns) {
        int from = afterLead(clause, 0, clause.code().length());
        if (from == clause.code().length()) {
            return "";
        }
        Span rest = clause.place(from, clause.code().length());
        int end = Math.min(nouns.end(clause.passage(), rest.start()), rest.end());
        return end - rest.start() < SHORTEST ? "" : clause.passage().text(new Span(rest.start(), end));
    }

    /** Whether it ends in a noun that is measured: 普及率, 用户数. */
    boolean isMeasured(String phrase) {
        return measured.stream().anyMatch(phrase::endsWith);
    }

    /** Whether words say but what is done, and name nothing that could be measured: 白白丢掉2000万元, 老人编了30年. */
    boolean isDeed(String phrase, Passage passage, Quantity quantity) {
        int at = passage.text().lastIndexOf(phrase, quantity.start());
        if (phrase.isEmpty()
                || at < 0
                || isMeasured(phrase)
                || COUNTED.contains(quantity.unit().kind())) {
            return false;
        }
        Span place = new Span(at, at + phrase.length());
        List<Token> words =
                passage.tokens().stream().filter(t -> place.contains(t.span())).toList();
        if (words.isEmpty()) {
            return false;
        }
        Token last = words.get(words.size() - 1);
        boolean lasts = quantity.unit().kind().equals(TIME);
        return words.stream().allMatch(t -> isDoing(t, passage))
                || !lasts && last.tag().equals("p")
                || lasts
                        && isDoing(last, passage)
                        && passage.text().startsWith(DONE, last.span().end());
    }

    private boolean isDoing(Token token, Passage passage) {
        String word = passage.text(token.span());
        boolean named = passage.mentions().stream().anyMatch(m -> m.span().contains(token.span()));
        return DOING.contains(token.tag()) && !named && !nominal.contains(word) && !isMeasured(word);
    }

    /** Whether nothing of a stretch names anything. */
    boolean isBare(Frame frame, int start, int end) {
        return afterLead(frame, start, end) == end;
    }

    private int afterLead(Frame frame, int start, int end) {
        int from = start;
        while (from < end) {
            int here = from;
            if (LEADING_SIGNS.indexOf(frame.code().charAt(from)) >= 0 || isUnclosed(frame.code(), from, end)) {
                from++;
                continue;
            }
            if (ranked.matcher(frame.code()).region(from, end).lookingAt()) {
                return from;
            }
            Optional<String> word = lead.stream()
                    .filter(w -> frame.code().startsWith(w, here) && frame.isEdge(here + w.length()))
                    .findFirst();
            if (word.isEmpty() || from + word.get().length() > end) {
                return from;
            }
            from += word.get().length();
        }
        return from;
    }

    private int beforeTrail(Frame frame, int start, int end) {
        int to = end;
        while (to > start) {
            int here = to;
            if (TRAILING_SIGNS.indexOf(frame.code().charAt(to - 1)) >= 0 || isUnopened(frame.code(), start, to - 1)) {
                to--;
                continue;
            }
            Optional<String> word = trail.stream()
                    .filter(w -> here - w.length() >= start
                            && frame.code().startsWith(w, here - w.length())
                            && frame.isEdge(here - w.length()))
                    .findFirst();
            if (word.isEmpty() || endsInHead(frame.code(), start, to, word.get())) {
                return to;
            }
            to -= word.get().length();
        }
        return to;
    }

    /** Whether a word is but the end of a noun that is measured: 比 of 占比. */
    private boolean endsInHead(String code, int start, int to, String word) {
        return heads.stream()
                .anyMatch(h -> h.length() > word.length()
                        && h.endsWith(word)
                        && to - start >= h.length()
                        && code.startsWith(h, to - h.length()));
    }

    /** Whether a mark at the head of a stretch belongs to what is not in it: “水利投资, but not “村超”门票收入. */
    private static boolean isUnclosed(String code, int at, int end) {
        int pair = OPENING.indexOf(code.charAt(at));
        int close = pair < 0 ? -1 : code.indexOf(CLOSING.charAt(pair), at);
        return CLOSING.indexOf(code.charAt(at)) >= 0 || pair >= 0 && (close < 0 || close >= end);
    }

    private static boolean isUnopened(String code, int start, int at) {
        int pair = CLOSING.indexOf(code.charAt(at));
        return OPENING.indexOf(code.charAt(at)) >= 0 || pair >= 0 && code.lastIndexOf(OPENING.charAt(pair), at) < start;
    }

    /** Drops the verbs at the head of a phrase that names an amount: 实现营业收入 is 营业收入. */
    private int afterVerbs(Frame frame, int from, int to) {
        Passage passage = frame.passage();
        Span place = frame.place(from, to);
        int drop = 0;
        for (Token token : passage.tokens()) {
            if (token.span().start() == place.start() + drop && token.span().end() < place.end()) {
                boolean verb = token.tag().equals("v") && !nominal.contains(passage.text(token.span()));
                boolean named =
                        passage.mentions().stream().anyMatch(m -> m.span().contains(token.span()));
                String rest = passage.text(new Span(token.span().start(), place.end()));
                if (!verb || named || heads.contains(rest)) {
                    break;
                }
                drop = token.span().end() - place.start();
            }
        }
        boolean plain = frame.code().substring(from, from + drop).chars().allMatch(c -> c != Frame.REGION);
        return plain ? from + drop : from;
    }

    private static String shortened(String phrase) {
        if (phrase.length() <= LONGEST) {
            return phrase;
        }
        int cut = phrase.indexOf('、', phrase.length() - LONGEST);
        return phrase.substring(cut >= 0 && cut + 5 < phrase.length() ? cut + 1 : phrase.length() - LONGEST);
    }
}
